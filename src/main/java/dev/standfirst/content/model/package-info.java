/** What the folder {@code content/} holds, as immutable values that know their place: briefings, settings, pictures, and all together. */
@NullMarked
package dev.standfirst.content.model;

import org.jspecify.annotations.NullMarked;
