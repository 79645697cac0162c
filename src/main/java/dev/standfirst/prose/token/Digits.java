package dev.standfirst.prose.token;

import dev.standfirst.quantity.Rational;

/**
 * A number as it is written in digits.
 *
 * @param value its value
 * @param decimals how many digits are after its point; −1 when it has a point and none
 * @param count how many digits it has
 * @param grouped whether it has separators
 */
record Digits(Rational value, int decimals, int count, boolean grouped) {
    /** Those of a token that is not a number. */
    static final Digits NONE = new Digits(Rational.ZERO, 0, 0, false);
}
