/** Prints results for people and, for readings, as JSON. */
@NullMarked
package dev.standfirst.cli.print;

import org.jspecify.annotations.NullMarked;
