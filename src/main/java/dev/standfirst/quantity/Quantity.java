package dev.standfirst.quantity;

/**
 * What is known of a number of something: an interval with a unit.
 *
 * @param range the numbers it may be, in the unit's own terms (pounds, people; 0.9 for 90 per cent); a fall is below zero
 * @param unit what the number counts
 * @param nature whether this is a level or a change from one level to another
 */
public record Quantity(Interval range, Unit unit, Nature nature) {
    /** A level known exactly. */
    public static Quantity exactly(Rational value, Unit unit) {
        return within(Interval.point(value), unit);
    }

    /** A level known to lie in {@code range}. */
    public static Quantity within(Interval range, Unit unit) {
        return new Quantity(range, unit, Nature.LEVEL);
    }

    /** Which way this goes; empty where it is not a change, or may go either way. */
    public Direction way() {
        if (!change()) {
            return Direction.NONE;
        }
        Interval way = nature == Nature.FALL ? range.negate() : range;
        return Interval.below(Rational.ZERO).contains(way)
                ? Direction.DOWN
                : Interval.above(Rational.ZERO).contains(way) ? Direction.UP : Direction.NONE;
    }

    /** This quantity with another range. */
    public Quantity withRange(Interval newRange) {
        return new Quantity(newRange, unit, nature);
    }

    /** The same of another nature. */
    public Quantity as(Nature other) {
        return new Quantity(range, unit, other);
    }

    /** Whether words may speak of it as a change. */
    public boolean change() {
        return nature != Nature.LEVEL;
    }
}
