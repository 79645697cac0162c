package dev.standfirst.prose.model;

import dev.standfirst.quantity.Rational;

/**
 * A number as it was written.
 *
 * @param value the number in its unit's terms (0.9 for '90 per cent', 4000000000 for '£4 billion')
 * @param place the place value of its last significant digit as written, in the same terms: 1,000 for '26,000', 0.01 for '1.60', 0.01
 *     for '93 per cent', a thousand million for '£4 billion'
 * @param whole whether it is a whole number with no trailing zeros, such as 12,658
 */
public record WrittenNumber(Rational value, Rational place, boolean whole) {
    /** The same number below zero, or above it again. */
    public WrittenNumber negated() {
        return new WrittenNumber(value.negate(), place, whole);
    }

    /** The same number in another unit. */
    public WrittenNumber times(Rational factor) {
        return new WrittenNumber(value.times(factor), place.times(factor), false);
    }
}
