/** A project kept in memory while it is edited: checked again incrementally, its pages rendered on demand. */
@NullMarked
package dev.standfirst.preview;

import org.jspecify.annotations.NullMarked;
