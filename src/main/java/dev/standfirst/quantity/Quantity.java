package dev.standfirst.quantity;

/**
 * What is known of a number of something: an interval with a unit.
 *
 * @param range the numbers it may be, in the unit's own terms (pounds, people; 0.9 for 90 per cent)
 * @param unit what the number counts
 * @param change whether this is a change from one level to another rather than a level; a fall is below nought
 */
public record Quantity(Interval range, Unit unit, boolean change) {
    /** A level known exactly. */
    public static Quantity exactly(Rational value, Unit unit) {
        return new Quantity(Interval.point(value), unit, false);
    }

    /** A level known to lie in {@code range}. */
    public static Quantity within(Interval range, Unit unit) {
        return new Quantity(range, unit, false);
    }

    /** Which way this goes; none where it is not a change, or may go either way. */
    public Direction way() {
        if (!change) {
            return Direction.NONE;
        }
        return Interval.below(Rational.ZERO).contains(range)
                ? Direction.DOWN
                : Interval.above(Rational.ZERO).contains(range) ? Direction.UP : Direction.NONE;
    }

    /** This quantity with another range. */
    public Quantity withRange(Interval newRange) {
        return new Quantity(newRange, unit, change);
    }
}
