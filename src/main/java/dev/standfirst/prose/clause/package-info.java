/** Reads how the words of a clause belong together: where clauses end, which direction a figure has, and which two figures make a range. */
@NullMarked
package dev.standfirst.prose.clause;

import org.jspecify.annotations.NullMarked;
