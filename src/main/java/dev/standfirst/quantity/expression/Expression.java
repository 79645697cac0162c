package dev.standfirst.quantity.expression;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An arithmetic expression over variables, each of which may lie anywhere in its own interval but is the same number wherever it
 * occurs. Plain interval arithmetic takes each occurrence for a variable of its own and overestimates the range: {@code a / (a + b)} may
 * then pass 1. That is its dependency problem, which {@link RangeBounds} avoids. Expressions share their parts, so one is a directed
 * acyclic graph rather than a tree, and its nodes are compared by identity.
 */
public sealed interface Expression {
    /** What is known of this expression without looking into it. */
    Extent extent();

    /**
     * What is known of an expression.
     *
     * @param range contains every value that the variables allow; exact for a single-use expression, and wherever the expression is
     *     monotone in each variable that occurs more than once
     * @param free the variables that may be more than one number, or {@link #MANY}
     * @param once whether it is a single-use expression: none of them occurs twice
     * @param depth the most operations on a path
     */
    record Extent(Interval range, Set<Object> free, boolean once, int depth) {}

    /** A variable with the range that it lies in, or a constant. */
    record Leaf(Object variable, Extent extent) implements Expression {}

    /** An operation on two expressions. */
    record Binary(Operation operation, Expression left, Expression right, Extent extent) implements Expression {}

    /** An expression rounded to a whole number of steps; a tie goes away from zero. */
    record Rounded(Expression of, Rational step, Extent extent) implements Expression {}

    /** The operations on two numbers. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        OVER,
        LEAST,
        GREATEST;

        /** Every result for two independent numbers; empty where a divisor may be zero. */
        public Optional<Interval> apply(Interval a, Interval b) {
            return switch (this) {
                case PLUS -> Optional.of(a.plus(b));
                case MINUS -> Optional.of(a.minus(b));
                case TIMES -> Optional.of(a.times(b));
                case OVER -> a.dividedBy(b);
                case LEAST -> Optional.of(least(a, b));
                case GREATEST -> Optional.of(least(a.negate(), b.negate()).negate());
            };
        }

        private static Interval least(Interval a, Interval b) {
            Bound low = a.hull(b).low();
            Bound high = new Interval(Bound.NONE, a.high())
                    .intersection(new Interval(Bound.NONE, b.high()))
                    .orElseThrow()
                    .high();
            return new Interval(low, high);
        }
    }

    /** The most bits in the ends of a range. It bounds the work of an operation, and is some 2,500 digits. */
    int MOST_BITS = 1 << 13;

    /** The most operations on a path. */
    int DEEPEST = 1_500;

    /**
     * The most operations on a path for the range to be bounded more closely, which takes a look at all of them after each. Deeper ones
     * keep the range of plain interval arithmetic.
     */
    int DEEPEST_NARROWED = 100;

    /** The most variables that are told apart; expressions with more keep the range of plain interval arithmetic. */
    int MOST_VARIABLES = 200;

    /** Stands for more variables than are told apart. */
    Object MANY = new Object();

    /** A constant. */
    static Expression constant(Rational value) {
        return variable(value, Interval.point(value));
    }

    /** The number called {@code variable}, which lies somewhere in {@code range}. */
    static Expression variable(Object variable, Interval range) {
        Set<Object> free = range.asPoint().isPresent() ? Set.of() : Set.of(variable);
        return new Leaf(variable, new Extent(range, free, true, 0));
    }

    /** Whether an operation on the two stays within what may be computed. */
    static boolean isWithinLimits(Expression a, Expression b) {
        return bits(a.extent().range()) + bits(b.extent().range()) <= MOST_BITS
                && Math.max(a.extent().depth(), b.extent().depth()) < DEEPEST;
    }

    /** The operation on two expressions; empty where a divisor may be zero. */
    static Optional<Expression> of(Operation operation, Expression a, Expression b) {
        Extent left = a.extent();
        Extent right = b.extent();
        Optional<Interval> range = operation.apply(left.range(), right.range());
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rational> exact = range.get()
                .asPoint()
                .filter(_ -> left.free().isEmpty() && right.free().isEmpty());
        if (exact.isPresent()) {
            return exact.map(Expression::constant);
        }
        Set<Object> free = union(left.free(), right.free());
        boolean disjoint = left.free().size() + right.free().size() == free.size();
        boolean once = disjoint && left.once() && right.once();
        int depth = Math.max(left.depth(), right.depth()) + 1;
        var result = new Binary(operation, a, b, new Extent(range.get(), free, once, depth));
        return Optional.of(once ? result : new Binary(operation, a, b, narrowed(result)));
    }

    private static Set<Object> union(Set<Object> a, Set<Object> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        var union = new HashSet<>(a);
        union.addAll(b);
        return union.size() > MOST_VARIABLES || union.contains(MANY) ? Set.of(MANY) : Set.copyOf(union);
    }

    /** The expression rounded to a whole number of {@code step}s. */
    static Expression rounded(Expression of, Rational step) {
        Extent extent = of.extent();
        Interval range = round(extent.range(), step);
        if (extent.free().isEmpty()) {
            return variable(range, range);
        }
        var result = new Rounded(of, step, new Extent(range, extent.free(), extent.once(), extent.depth() + 1));
        return extent.once() ? result : new Rounded(of, step, narrowed(result));
    }

    /** What is known of an expression with a variable that occurs twice, its range bounded more closely. */
    private static Extent narrowed(Expression expression) {
        Extent extent = expression.extent();
        if (extent.free().contains(MANY) || extent.depth() > DEEPEST_NARROWED) {
            return extent;
        }
        return new Extent(RangeBounds.of(expression), extent.free(), extent.once(), extent.depth());
    }

    /** The smallest range that contains every number of {@code range} rounded. Both ends are closed: rounded numbers lie apart. */
    static Interval round(Interval range, Rational step) {
        Bound low = switch (range.low()) {
            case Bound.Unbounded none -> none;
            case Bound.Closed(Rational value) -> new Bound.Closed(round(value, step, RoundingMode.HALF_UP));
            case Bound.Open(Rational value) -> new Bound.Closed(justBeside(value, step, RoundingMode.CEILING));
        };
        Bound high = switch (range.high()) {
            case Bound.Unbounded none -> none;
            case Bound.Closed(Rational value) -> new Bound.Closed(round(value, step, RoundingMode.HALF_UP));
            case Bound.Open(Rational value) -> new Bound.Closed(justBeside(value, step, RoundingMode.FLOOR));
        };
        return new Interval(low, high);
    }

    /** What a number a hair above (CEILING) or below (FLOOR) {@code value} is rounded to. */
    private static Rational justBeside(Rational value, Rational step, RoundingMode side) {
        Rational twice = value.dividedBy(step).times(Rational.of(2));
        boolean tie = twice.isWhole() && twice.numerator().testBit(0);
        return round(value, step, tie ? side : RoundingMode.HALF_UP);
    }

    private static Rational round(Rational value, Rational step, RoundingMode mode) {
        BigDecimal steps = value.dividedBy(step).rounded(0, mode);
        return Rational.of(steps).times(step);
    }

    private static int bits(Interval range) {
        return bits(range.low()) + bits(range.high());
    }

    private static int bits(Bound bound) {
        return bound.end().map(Expression::bits).orElse(0);
    }

    /** The size of a number in bits. */
    static int bits(Rational value) {
        return value.numerator().bitLength() + value.denominator().bitLength();
    }
}
