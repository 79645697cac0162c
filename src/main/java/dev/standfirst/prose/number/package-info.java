/** Reads numbers with their scale, unit and hedge, and the interval that the words allow. */
@NullMarked
package dev.standfirst.prose.number;

import org.jspecify.annotations.NullMarked;
