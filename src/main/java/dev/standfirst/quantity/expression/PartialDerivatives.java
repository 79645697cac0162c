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
 * How steeply a term rises with each of its variables, anywhere in a box of ranges: intervals that hold every partial derivative,
 * found by differentiating backwards from the result. Where a term has a corner (the lesser of two, a rounded number) they hold the
 * slopes on both sides, which is all that its rising or falling throughout depends on.
 */
final class PartialDerivatives {
    /** Slopes matter by their signs; longer ends are rounded outwards to this many digits. */
    private static final int DIGITS = 40;

    private static final int FEW_BITS = 320;
    private static final Interval ZERO = Interval.point(Rational.ZERO);
    private static final Interval UP_TO_ONE = Interval.closed(Rational.ZERO, Rational.ONE);

    private final Map<Object, Interval> box;
    private final IdentityHashMap<Expression, Interval> values = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Interval> slopes = new IdentityHashMap<>();
    private final Map<Object, Interval> byVariable = new HashMap<>();
    private final List<Expression> order = new ArrayList<>();
    private final Interval value;

    private PartialDerivatives(Map<Object, Interval> box, Expression term) {
        this.box = box;
        this.value = evaluate(term).orElse(Interval.ALL);
    }

    /** The slopes of {@code term} where its variables lie in {@code box}; nothing where a divisor cannot be told from nought. */
    static Optional<PartialDerivatives> of(Expression term, Map<Object, Interval> box) {
        var slopes = new PartialDerivatives(box, term);
        if (!slopes.values.containsKey(term)) {
            return Optional.empty();
        }
        slopes.descend(term);
        return Optional.of(slopes);
    }

    /** The range of the term over the box, each occurrence of a variable taken for itself. */
    Interval value() {
        return value;
    }

    /** Every slope of the term along {@code variable} in the box. */
    Interval slope(Object variable) {
        return byVariable.getOrDefault(variable, ZERO);
    }

    private Optional<Interval> evaluate(Expression term) {
        Interval known = values.get(term);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Interval> range = switch (term) {
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
            values.put(term, found);
            order.add(term);
        });
        return range;
    }

    /** The range with its ends. A box may be pinned to an open end, so what is known of the inside holds there up to its ends. */
    private static Interval closed(Interval range) {
        return new Interval(closed(range.low()), closed(range.high()));
    }

    private static Bound closed(Bound bound) {
        return bound instanceof Bound.Open(Rational at) ? new Bound.Closed(at) : bound;
    }

    private void descend(Expression root) {
        slopes.put(root, Interval.point(Rational.ONE));
        for (Expression term : order.reversed()) {
            Interval slope = slopes.getOrDefault(term, ZERO);
            switch (term) {
                case Expression.Leaf leaf -> byVariable.merge(leaf.variable(), slope, Interval::plus);
                case Expression.Binary binary -> pass(binary, slope);
                case Expression.Rounded rounded -> add(rounded.of(), slope.times(Interval.atLeast(Rational.ZERO)));
            }
        }
    }

    private void pass(Expression.Binary binary, Interval slope) {
        Expression left = binary.left();
        Expression right = binary.right();
        Interval a = valueOf(left);
        Interval b = valueOf(right);
        switch (binary.operation()) {
            case PLUS -> {
                add(left, slope);
                add(right, slope);
            }
            case MINUS -> {
                add(left, slope);
                add(right, slope.negate());
            }
            case TIMES -> {
                add(left, slope.times(b));
                add(right, slope.times(a));
            }
            case OVER -> {
                Interval inverse = b.reciprocal().orElse(Interval.ALL);
                Interval share = slope.times(inverse);
                add(left, share);
                add(right, share.times(valueOf(binary)).negate());
            }
            case LEAST -> choose(a.isLessThan(b), left, right, slope);
            case GREATEST -> choose(b.isLessThan(a), left, right, slope);
        }
    }

    private void choose(Truth first, Expression left, Expression right, Interval slope) {
        switch (first) {
            case TRUE -> add(left, slope);
            case FALSE -> add(right, slope);
            case UNKNOWN -> {
                add(left, slope.times(UP_TO_ONE));
                add(right, slope.times(UP_TO_ONE));
            }
        }
    }

    private void add(Expression to, Interval slope) {
        slopes.merge(to, outward(slope), Interval::plus);
    }

    private Interval valueOf(Expression term) {
        return values.getOrDefault(term, Interval.ALL);
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
