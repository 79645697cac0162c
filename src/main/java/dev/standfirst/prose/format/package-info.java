/** Writes quantities as words and digits: the reverse of reading. */
@NullMarked
package dev.standfirst.prose.format;

import org.jspecify.annotations.NullMarked;
