/** Reads dates and periods, and how far one lies from another. */
@NullMarked
package dev.standfirst.prose.period;

import org.jspecify.annotations.NullMarked;
