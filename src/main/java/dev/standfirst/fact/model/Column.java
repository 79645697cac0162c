package dev.standfirst.fact.model;

import dev.standfirst.quantity.Rational;

/**
 * What holds of every value in a column of a data file.
 *
 * @param scale what a number in it is multiplied by: a million where the column is in millions
 * @param exact whether every number is exactly that, whatever digits it has
 * @param numbers how numbers are written
 */
public record Column(Rational scale, boolean exact, NumberStyle numbers) {
    /** One of numbers in English that says nothing else. */
    public static final Column PLAIN = new Column(Rational.ONE, false, NumberStyle.ENGLISH);
}
