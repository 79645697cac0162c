package dev.standfirst.quantity.expression;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Intervals that contain every partial derivative of an expression over a box of ranges, one range for each variable. They are computed by
 * reverse-mode automatic differentiation in interval arithmetic: a forward sweep evaluates every node, a backward sweep passes the
 * derivative of the result with respect to each node on to its operands (Griewank and Walther, Evaluating Derivatives, 2008, chapter 3).
 * Where an expression has a corner (the lesser of two, a rounded number) the interval contains the derivatives on both sides: a generalised
 * gradient, which is all that the monotonicity test needs.
 */
final class PartialDerivatives {
    /** Only the signs of derivatives matter; longer ends are rounded outwards to this many digits. */
    private static final int DIGITS = 40;

    private static final int FEW_BITS = 320;
    private static final Interval ZERO = Interval.point(Rational.ZERO);
    private static final Interval UP_TO_ONE = Interval.closed(Rational.ZERO, Rational.ONE);

    private final Map<Object, Interval> box;
    private final IdentityHashMap<Expression, Interval> values = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Interval> derivatives = new IdentityHashMap<>();
    private final Map<Object, Interval> byVariable = new HashMap<>();
    private final List<Expression> order = new ArrayList<>();
    private final Interval value;

    private PartialDerivatives(Map<Object, Interval> box, Expression expression) {
        this.box = box;
        this.value = evaluate(expression).orElse(Interval.ALL);
    }

    /** The derivatives of {@code expression} where its variables lie in {@code box}; empty where a divisor may be zero. */
    static Optional<PartialDerivatives> of(Expression expression, Map<Object, Interval> box) {
        var derivatives = new PartialDerivatives(box, expression);
        if (!derivatives.values.containsKey(expression)) {
            return Optional.empty();
        }
        derivatives.sweepBack(expression);
        return Optional.of(derivatives);
    }

    /** The range of the expression over the box by plain interval arithmetic. */
    Interval value() {
        return value;
    }

    /** Every derivative of the expression with respect to {@code variable} in the box. */
    Interval along(Object variable) {
        return byVariable.getOrDefault(variable, ZERO);
    }

    /** The forward sweep. */
    private Optional<Interval> evaluate(Expression node) {
        Interval known = values.get(node);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Interval> range = switch (node) {
            case Expression.Leaf leaf ->
                Optional.of(box.getOrDefault(leaf.variable(), leaf.extent().range()));
            case Expression.Binary binary ->
                evaluate(binary.left())
                        .flatMap(left -> evaluate(binary.right())
                                .flatMap(right -> binary.operation().apply(left, right)))
                        .map(found -> closed(binary.extent().range())
                                .intersection(found)
                                .orElse(found));
            case Expression.Rounded rounded -> evaluate(rounded.of()).map(of -> Expression.round(of, rounded.step()));
        };
        range.ifPresent(found -> {
            values.put(node, found);
            order.add(node);
        });
        return range;
    }

    /** The range with its ends: a box may be pinned to an open end, and what is known of the inside is then true up to the end. */
    private static Interval closed(Interval range) {
        return new Interval(closed(range.low()), closed(range.high()));
    }

    private static Bound closed(Bound bound) {
        return bound instanceof Bound.Open(Rational at) ? new Bound.Closed(at) : bound;
    }

    private void sweepBack(Expression root) {
        derivatives.put(root, Interval.point(Rational.ONE));
        for (Expression node : order.reversed()) {
            Interval derivative = derivatives.getOrDefault(node, ZERO);
            switch (node) {
                case Expression.Leaf leaf -> byVariable.merge(leaf.variable(), derivative, Interval::plus);
                case Expression.Binary binary -> pass(binary, derivative);
                case Expression.Rounded rounded -> add(rounded.of(), derivative.times(Interval.atLeast(Rational.ZERO)));
            }
        }
    }

    private void pass(Expression.Binary binary, Interval derivative) {
        Expression left = binary.left();
        Expression right = binary.right();
        Interval a = valueOf(left);
        Interval b = valueOf(right);
        switch (binary.operation()) {
            case PLUS -> {
                add(left, derivative);
                add(right, derivative);
            }
            case MINUS -> {
                add(left, derivative);
                add(right, derivative.negate());
            }
            case TIMES -> {
                add(left, derivative.times(b));
                add(right, derivative.times(a));
            }
            case OVER -> {
                Interval inverse = b.reciprocal().orElse(Interval.ALL);
                Interval share = derivative.times(inverse);
                add(left, share);
                add(right, share.times(valueOf(binary)).negate());
            }
            case LEAST -> choose(a.isLessThan(b), left, right, derivative);
            case GREATEST -> choose(b.isLessThan(a), left, right, derivative);
        }
    }

    private void choose(Truth first, Expression left, Expression right, Interval derivative) {
        switch (first) {
            case TRUE -> add(left, derivative);
            case FALSE -> add(right, derivative);
            case UNKNOWN -> {
                add(left, derivative.times(UP_TO_ONE));
                add(right, derivative.times(UP_TO_ONE));
            }
        }
    }

    private void add(Expression to, Interval derivative) {
        derivatives.merge(to, outward(derivative), Interval::plus);
    }

    private Interval valueOf(Expression node) {
        return values.getOrDefault(node, Interval.ALL);
    }

    private static Interval outward(Interval range) {
        return new Interval(outward(range.low(), RoundingMode.FLOOR), outward(range.high(), RoundingMode.CEILING));
    }

    private static Bound outward(Bound bound, RoundingMode mode) {
        return bound.map(value -> Expression.bits(value) <= FEW_BITS
                ? value
                : Rational.of(new BigDecimal(value.numerator())
                        .divide(new BigDecimal(value.denominator()), new MathContext(DIGITS, mode))));
    }
}
