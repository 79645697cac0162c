/** Data files: cells, columns and the series read from them. */
@NullMarked
package dev.standfirst.content.csv;

import org.jspecify.annotations.NullMarked;
