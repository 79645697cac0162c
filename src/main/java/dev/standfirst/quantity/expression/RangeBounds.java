package dev.standfirst.quantity.expression;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds the range of an expression in which variables occur more than once, where plain interval arithmetic suffers from the dependency
 * problem: {@code a / (a + b)} cannot pass 1.
 *
 * <p>Where an expression increases with a variable, its maximum lies at that variable's upper end; such variables are pinned to their ends,
 * one after another, as long as the signs of the partial derivatives show them (the monotonicity test of Moore, Kearfott and Cloud,
 * Introduction to Interval Analysis, 2009, chapter 6). An expression is also monotone in a variable that has at most the first degree in
 * its numerator and denominator, though the direction may depend on the others: then both ends are tried. What is left over is taken as
 * independent, which can only widen the result. Open ends are told apart from closed ones.
 */
final class RangeBounds {
    /** The most variables of which both ends are tried; each doubles the work. */
    private static final int MOST_SPLITS = 7;

    private final Expression expression;
    private final VariableDegrees degrees;
    private final boolean highest;

    private RangeBounds(Expression expression, VariableDegrees degrees, boolean highest) {
        this.expression = expression;
        this.degrees = degrees;
        this.highest = highest;
    }

    /** A range that contains every value of {@code expression}, never wider than the one it has already. */
    static Interval of(Expression expression) {
        Interval coarse = expression.extent().range();
        Optional<VariableDegrees> degrees = VariableDegrees.of(expression);
        return degrees.isEmpty() ? coarse : narrowed(expression, degrees.get());
    }

    private static Interval narrowed(Expression expression, VariableDegrees degrees) {
        Interval coarse = expression.extent().range();
        Bound low = new RangeBounds(expression, degrees, false).bound(degrees.ranges(), MOST_SPLITS);
        Bound high = new RangeBounds(expression, degrees, true).bound(degrees.ranges(), MOST_SPLITS);
        return new Interval(low, Bound.NONE)
                .intersection(new Interval(Bound.NONE, high))
                .flatMap(coarse::intersection)
                .orElse(coarse);
    }

    /**
     * A bound that no value of the expression passes while its variables lie in {@code start}; empty where nothing can be said. It is
     * open only where no value reaches it.
     */
    private Bound bound(Map<Object, Interval> start, int splits) {
        var box = new HashMap<>(start);
        boolean missed = false;
        while (true) {
            Optional<PartialDerivatives> derivatives = PartialDerivatives.of(expression, box);
            if (derivatives.isEmpty()) {
                return Bound.NONE;
            }
            boolean pinned = false;
            for (Object variable : expression.extent().free()) {
                Interval derivative = derivatives.get().along(variable);
                Optional<Bound> end = end(range(box, variable), derivative);
                if (end.isPresent() && pin(box, variable, end.get())) {
                    pinned = true;
                    missed |= !end.get().isClosed() && !derivative.contains(Rational.ZERO);
                }
            }
            if (!pinned) {
                Bound bound = split(box, derivatives.get(), splits);
                return missed && bound instanceof Bound.Closed(Rational at) ? new Bound.Open(at) : bound;
            }
        }
    }

    /** Tries both ends of a variable in which the expression is monotone; where there is none, takes the plain range over the box. */
    private Bound split(Map<Object, Interval> box, PartialDerivatives derivatives, int splits) {
        Optional<Object> chosen = splits == 0 ? Optional.empty() : splittable(box);
        if (chosen.isEmpty()) {
            return highest ? derivatives.value().high() : derivatives.value().low();
        }
        Interval range = range(box, chosen.get());
        var lower = new HashMap<>(box);
        var upper = new HashMap<>(box);
        pin(lower, chosen.get(), range.low());
        pin(upper, chosen.get(), range.high());
        return furthest(range, bound(lower, splits - 1), bound(upper, splits - 1));
    }

    private Optional<Object> splittable(Map<Object, Interval> box) {
        return degrees.monotone().stream()
                .filter(variable -> range(box, variable).asPoint().isEmpty())
                .filter(variable -> range(box, variable).low().end().isPresent()
                        && range(box, variable).high().end().isPresent())
                .findFirst();
    }

    /**
     * The further of the bounds at the two ends of a variable's range. It is reached where the bound at an end that belongs to the range
     * is, or where both are alike and reached, since the expression may then be constant between them.
     */
    private Bound furthest(Interval range, Bound atLow, Bound atHigh) {
        Optional<Rational> low = atLow.end();
        Optional<Rational> high = atHigh.end();
        if (low.isEmpty() || high.isEmpty()) {
            return Bound.NONE;
        }
        int order = highest ? low.get().compareTo(high.get()) : high.get().compareTo(low.get());
        boolean level = order == 0 && atLow.isClosed() && atHigh.isClosed();
        boolean lowReached = order >= 0 && atLow.isClosed() && range.low().isClosed();
        boolean highReached = order <= 0 && atHigh.isClosed() && range.high().isClosed();
        return Bound.at(order >= 0 ? low.get() : high.get(), level || lowReached || highReached);
    }

    /** The end of a variable at which the expression is furthest, where the sign of its derivative tells. */
    private Optional<Bound> end(Interval range, Interval derivative) {
        if (range.asPoint().isPresent()) {
            return Optional.empty();
        }
        if (Interval.atLeast(Rational.ZERO).contains(derivative)) {
            return Optional.of(highest ? range.high() : range.low());
        }
        return Interval.atMost(Rational.ZERO).contains(derivative)
                ? Optional.of(highest ? range.low() : range.high())
                : Optional.empty();
    }

    private static boolean pin(Map<Object, Interval> box, Object variable, Bound end) {
        Optional<Rational> value = end.end();
        value.ifPresent(at -> box.put(variable, Interval.point(at)));
        return value.isPresent();
    }

    private static Interval range(Map<Object, Interval> box, Object variable) {
        return box.getOrDefault(variable, Interval.ALL);
    }
}
