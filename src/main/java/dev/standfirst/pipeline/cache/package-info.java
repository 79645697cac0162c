/** Remembers the inputs of the last build and check, so that one with nothing to do ends at once. */
@NullMarked
package dev.standfirst.pipeline.cache;

import org.jspecify.annotations.NullMarked;
