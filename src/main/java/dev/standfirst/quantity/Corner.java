package dev.standfirst.quantity;

import java.util.Comparator;
import java.util.List;

/**
 * One corner of a product of intervals on the extended number line.
 *
 * @param infinity −1 or 1 for an infinite corner, 0 for a finite one
 * @param value the corner; zero when it is infinite
 * @param reached whether a pair of points gives exactly this corner
 */
record Corner(int infinity, Rational value, boolean reached) {
    static final Corner MINUS_INFINITY = new Corner(-1, Rational.ZERO, false);
    static final Corner PLUS_INFINITY = new Corner(1, Rational.ZERO, false);

    private static final Comparator<Corner> BY_PLACE =
            Comparator.comparingInt(Corner::infinity).thenComparing(Corner::value);

    /** The place of a lower bound. */
    static Corner lower(Bound bound) {
        return of(bound, MINUS_INFINITY);
    }

    /** The place of an upper bound. */
    static Corner upper(Bound bound) {
        return of(bound, PLUS_INFINITY);
    }

    private static Corner of(Bound bound, Corner infinite) {
        return switch (bound) {
            case Bound.Unbounded _ -> infinite;
            case Bound.Closed(Rational value) -> new Corner(0, value, true);
            case Bound.Open(Rational value) -> new Corner(0, value, false);
        };
    }

    private int sign() {
        return infinity != 0 ? infinity : value.signum();
    }

    /** The corner where {@code a} meets {@code b}. Zero times an infinite end tends to zero at the end that is zero. */
    static Corner product(Corner a, Corner b) {
        if (a.infinity == 0 && b.infinity == 0) {
            return new Corner(0, a.value.times(b.value), a.reached && b.reached);
        }
        int sign = a.sign() * b.sign();
        return switch (sign) {
            case 0 -> new Corner(0, Rational.ZERO, false);
            case 1 -> PLUS_INFINITY;
            default -> MINUS_INFINITY;
        };
    }

    /** The lowest of some corners as a lower bound; {@code reachesZero} says that some pair of points gives zero. */
    static Bound lowest(List<Corner> corners, boolean reachesZero) {
        return bound(corners, corners.stream().min(BY_PLACE).orElseThrow(), reachesZero);
    }

    /** The highest of some corners as an upper bound; {@code reachesZero} says that some pair of points gives zero. */
    static Bound highest(List<Corner> corners, boolean reachesZero) {
        return bound(corners, corners.stream().max(BY_PLACE).orElseThrow(), reachesZero);
    }

    private static Bound bound(List<Corner> corners, Corner extreme, boolean reachesZero) {
        if (extreme.infinity != 0) {
            return Bound.NONE;
        }
        boolean reached = (extreme.value.signum() == 0 && reachesZero)
                || corners.stream()
                        .anyMatch(
                                corner -> corner.infinity == 0 && corner.reached && corner.value.equals(extreme.value));
        return Bound.at(extreme.value, reached);
    }
}
