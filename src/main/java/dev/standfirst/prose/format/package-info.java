/** Writes quantities as words and digits, and phrases with another number in the shape of those written: the reverse of reading. */
@NullMarked
package dev.standfirst.prose.format;

import org.jspecify.annotations.NullMarked;
