/** What checking yields: verdicts, judgements, and checked bindings, texts and claims. */
@NullMarked
package dev.standfirst.check.model;

import org.jspecify.annotations.NullMarked;
