/** Judges one aspect of a phrase against a fact: number, unit, period, direction, date, text. */
@NullMarked
package dev.standfirst.check.judge;

import org.jspecify.annotations.NullMarked;
