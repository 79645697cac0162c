/** Drafts facts and bindings for the figures of a text, for an editor to confirm: each is tried on the project before it is offered. */
@NullMarked
package dev.standfirst.draft;

import org.jspecify.annotations.NullMarked;
