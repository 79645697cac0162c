/** Warns of words that are true but mislead. */
@NullMarked
package dev.standfirst.check.aptness;

import org.jspecify.annotations.NullMarked;
