/** Reads declared values: a quantity with its unit, a date, a text, a boolean, and the rows of a series. */
@NullMarked
package dev.standfirst.fact.reading;

import org.jspecify.annotations.NullMarked;
