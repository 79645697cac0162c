/** A text as a sequence of words, numbers and signs, with the links laid over it. */
@NullMarked
package dev.standfirst.prose.token;

import org.jspecify.annotations.NullMarked;
