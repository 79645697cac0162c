/**
 * Reads quantities, hedges, directions and periods from English words, as British and American journalism writes them. It knows
 * nothing of facts: it says what the words say, and leaves it to others whether that is true.
 */
@NullMarked
package dev.standfirst.prose;

import org.jspecify.annotations.NullMarked;
