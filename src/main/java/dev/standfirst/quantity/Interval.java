package dev.standfirst.quantity;

import dev.standfirst.quantity.Bound.Closed;
import dev.standfirst.quantity.Bound.Open;
import dev.standfirst.quantity.Bound.Unbounded;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All numbers between two bounds: what is known of a figure, or what words say of it. Never empty; each end is open, closed or
 * missing. The result of an operation holds every number that the operation gives for points of its operands, ends included or
 * left out exactly as the operands' are, and nothing more (the operands taken as independent of each other).
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(Bound low, Bound high) {
    /** Every number. */
    public static final Interval ALL = new Interval(Bound.NONE, Bound.NONE);

    /** Throws {@link IllegalArgumentException} when no number lies between the bounds. */
    public Interval {
        if (!nonEmpty(low, high)) {
            throw new IllegalArgumentException("no number lies between " + low + " and " + high);
        }
    }

    /** The single number {@code value}. */
    public static Interval point(Rational value) {
        return closed(value, value);
    }

    /** {@code [low, high]}. */
    public static Interval closed(Rational low, Rational high) {
        return new Interval(new Closed(low), new Closed(high));
    }

    /** {@code [low, high)}. */
    public static Interval closedOpen(Rational low, Rational high) {
        return new Interval(new Closed(low), new Open(high));
    }

    /** {@code (low, high]}. */
    public static Interval openClosed(Rational low, Rational high) {
        return new Interval(new Open(low), new Closed(high));
    }

    /** {@code (value, ∞)}. */
    public static Interval above(Rational value) {
        return new Interval(new Open(value), Bound.NONE);
    }

    /** {@code [value, ∞)}. */
    public static Interval atLeast(Rational value) {
        return new Interval(new Closed(value), Bound.NONE);
    }

    /** {@code (−∞, value)}. */
    public static Interval below(Rational value) {
        return new Interval(Bound.NONE, new Open(value));
    }

    /** {@code (−∞, value]}. */
    public static Interval atMost(Rational value) {
        return new Interval(Bound.NONE, new Closed(value));
    }

    /** The one number of this interval, if there is only one. */
    public Optional<Rational> asPoint() {
        return low instanceof Closed(Rational a) && high instanceof Closed(Rational b) && a.equals(b)
                ? Optional.of(a)
                : Optional.empty();
    }

    /** Whether {@code value} lies in this interval. */
    public boolean contains(Rational value) {
        return contains(point(value));
    }

    /** Whether every number of {@code other} lies in this interval. */
    public boolean contains(Interval other) {
        return compareLow(low, other.low) <= 0 && compareHigh(high, other.high) >= 0;
    }

    /** Whether some number lies in both intervals. */
    public boolean intersects(Interval other) {
        return nonEmpty(maxLow(low, other.low), minHigh(high, other.high));
    }

    /** The numbers in both intervals, if there are any. */
    public Optional<Interval> intersection(Interval other) {
        return intersects(other)
                ? Optional.of(new Interval(maxLow(low, other.low), minHigh(high, other.high)))
                : Optional.empty();
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(
                compareLow(low, other.low) <= 0 ? low : other.low,
                compareHigh(high, other.high) >= 0 ? high : other.high);
    }

    public Interval plus(Interval other) {
        return new Interval(add(low, other.low), add(high, other.high));
    }

    public Interval plus(Rational value) {
        return new Interval(low.map(value::plus), high.map(value::plus));
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval negate() {
        return new Interval(high.map(Rational::negate), low.map(Rational::negate));
    }

    /** Every product. An end is closed when a pair of points reaches it. */
    public Interval times(Interval other) {
        Interval zero = point(Rational.ZERO);
        if (equals(zero) || other.equals(zero)) {
            return zero;
        }
        var corners = Stream.of(Corner.lower(low), Corner.upper(high))
                .flatMap(a -> Stream.of(Corner.lower(other.low), Corner.upper(other.high))
                        .map(b -> Corner.product(a, b)))
                .toList();
        boolean reachesZero = contains(Rational.ZERO) || other.contains(Rational.ZERO);
        return new Interval(Corner.lowest(corners, reachesZero), Corner.highest(corners, reachesZero));
    }

    public Interval times(Rational factor) {
        return switch (factor.signum()) {
            case 0 -> point(Rational.ZERO);
            case 1 -> new Interval(low.map(factor::times), high.map(factor::times));
            default -> new Interval(high.map(factor::times), low.map(factor::times));
        };
    }

    /** Every quotient, or nothing when the divisor may be zero. */
    public Optional<Interval> dividedBy(Interval divisor) {
        return divisor.reciprocal().map(this::times);
    }

    /** The reciprocals of all numbers of this interval, or nothing when zero is one of them. */
    public Optional<Interval> reciprocal() {
        if (contains(Rational.ZERO) || isAround(Rational.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(reciprocal(high), reciprocal(low)));
    }

    /** The sizes of all numbers of this interval, their signs dropped. */
    public Interval abs() {
        if (!intersects(below(Rational.ZERO))) {
            return this;
        }
        if (!intersects(above(Rational.ZERO))) {
            return negate();
        }
        Interval negated = negate();
        return new Interval(new Closed(Rational.ZERO), compareHigh(high, negated.high) >= 0 ? high : negated.high);
    }

    /** Whether every number here is less than every number of {@code other}: true, false, or not known. */
    public Truth isLessThan(Interval other) {
        if (liesBelow(high, other.low)) {
            return Truth.TRUE;
        }
        return isNeverLessThan(other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the two hold the same number: true, false, or not known. */
    public Truth isEqualTo(Interval other) {
        if (!intersects(other)) {
            return Truth.FALSE;
        }
        return asPoint().isPresent() && asPoint().equals(other.asPoint()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Mathematical notation: {@code [5700, 6000)}, {@code (90, ∞)}. */
    @Override
    public String toString() {
        String left = switch (low) {
            case Unbounded _ -> "(−∞";
            case Closed(Rational value) -> "[" + value;
            case Open(Rational value) -> "(" + value;
        };
        String right = switch (high) {
            case Unbounded _ -> "∞)";
            case Closed(Rational value) -> value + "]";
            case Open(Rational value) -> value + ")";
        };
        return asPoint().map(Rational::toString).orElse(left + ", " + right);
    }

    private boolean isNeverLessThan(Interval other) {
        Optional<Rational> least = low.end();
        Optional<Rational> most = other.high.end();
        return least.isPresent() && most.isPresent() && !least.get().isBelow(most.get());
    }

    /** Every number that ends at {@code high} is less than every number that starts at {@code low}. */
    private static boolean liesBelow(Bound high, Bound low) {
        Optional<Rational> a = high.end();
        Optional<Rational> b = low.end();
        return a.isPresent()
                && b.isPresent()
                && (a.get().isBelow(b.get()) || (a.equals(b) && !(high.isClosed() && low.isClosed())));
    }

    private boolean isAround(Rational value) {
        return intersects(below(value)) && intersects(above(value));
    }

    private static Bound reciprocal(Bound bound) {
        return switch (bound) {
            case Unbounded _ -> new Open(Rational.ZERO);
            case Closed(Rational value) -> new Closed(Rational.ONE.dividedBy(value));
            case Open(Rational value) -> value.signum() == 0 ? Bound.NONE : new Open(Rational.ONE.dividedBy(value));
        };
    }

    private static Bound add(Bound a, Bound b) {
        return switch (a) {
            case Unbounded _ -> a;
            case Closed(Rational x) -> b.map(x::plus);
            case Open(Rational x) -> b instanceof Closed(Rational y) ? new Open(x.plus(y)) : b.map(x::plus);
        };
    }

    private static boolean nonEmpty(Bound low, Bound high) {
        Optional<Rational> a = low.end();
        Optional<Rational> b = high.end();
        return a.isEmpty()
                || b.isEmpty()
                || a.get().isBelow(b.get())
                || (a.equals(b) && low.isClosed() && high.isClosed());
    }

    private static Bound maxLow(Bound a, Bound b) {
        return compareLow(a, b) >= 0 ? a : b;
    }

    private static Bound minHigh(Bound a, Bound b) {
        return compareHigh(a, b) <= 0 ? a : b;
    }

    /** Orders lower ends by where the interval starts: none first, then by value, closed before open. */
    private static int compareLow(Bound a, Bound b) {
        return compare(a, b, -1, 1);
    }

    /** Orders upper ends by where the interval stops: by value, open before closed, none last. */
    private static int compareHigh(Bound a, Bound b) {
        return compare(a, b, 1, -1);
    }

    private static int compare(Bound a, Bound b, int unbounded, int open) {
        Optional<Rational> x = a.end();
        Optional<Rational> y = b.end();
        if (x.isEmpty() || y.isEmpty()) {
            return x.isEmpty() && y.isEmpty() ? 0 : x.isEmpty() ? unbounded : -unbounded;
        }
        int order = x.get().compareTo(y.get());
        return order != 0 || a.isClosed() == b.isClosed() ? order : a.isClosed() ? -open : open;
    }
}
