/** Suggests words that would be true, fitted into the sentence. */
@NullMarked
package dev.standfirst.check.wording;

import org.jspecify.annotations.NullMarked;
