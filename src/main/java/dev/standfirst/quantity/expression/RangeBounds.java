package dev.standfirst.quantity.expression;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how far a term reaches whose variables occur more than once. Taking each occurrence for itself would make the range too wide
 * ({@code a / (a + b)} cannot pass 1).
 *
 * <p>Where a term rises throughout with a variable, its highest value lies at that variable's upper end; such variables are pinned to
 * their ends, one after another, as long as the slopes show which way the term goes (the monotonicity test of Moore, Kearfott and
 * Cloud, Introduction to Interval Analysis, 2009, chapter 6). A variable that the term holds in the first degree only, above and below
 * its fraction line, makes it rise or fall throughout too, though which of the two may hang on the others: then both ends are tried.
 * What is left over is taken as independent, which can only widen the result. Open ends are kept apart from closed ones.
 */
final class RangeBounds {
    /** The most variables of which both ends are tried; each doubles the work. */
    private static final int MOST_SPLITS = 7;

    private final Expression term;
    private final VariableDegrees degrees;
    private final boolean highest;

    private RangeBounds(Expression term, VariableDegrees degrees, boolean highest) {
        this.term = term;
        this.degrees = degrees;
        this.highest = highest;
    }

    /** A range that holds every value of {@code term}, never wider than the one it has already. */
    static Interval of(Expression term) {
        Interval coarse = term.extent().range();
        Optional<VariableDegrees> degrees = VariableDegrees.of(term);
        return degrees.isEmpty() ? coarse : narrowed(term, degrees.get());
    }

    private static Interval narrowed(Expression term, VariableDegrees degrees) {
        Interval coarse = term.extent().range();
        Bound low = new RangeBounds(term, degrees, false).extreme(degrees.ranges(), MOST_SPLITS);
        Bound high = new RangeBounds(term, degrees, true).extreme(degrees.ranges(), MOST_SPLITS);
        return new Interval(low, Bound.NONE)
                .intersection(new Interval(Bound.NONE, high))
                .flatMap(coarse::intersection)
                .orElse(coarse);
    }

    /**
     * A bound that no value of the term passes while its variables lie in {@code start}; none where nothing can be said. It is open
     * only where no value reaches it.
     */
    private Bound extreme(Map<Object, Interval> start, int splits) {
        var box = new HashMap<>(start);
        boolean missed = false;
        while (true) {
            Optional<PartialDerivatives> slopes = PartialDerivatives.of(term, box);
            if (slopes.isEmpty()) {
                return Bound.NONE;
            }
            boolean pinned = false;
            for (Object variable : term.extent().free()) {
                Interval slope = slopes.get().slope(variable);
                Optional<Bound> end = end(range(box, variable), slope);
                if (end.isPresent() && pin(box, variable, end.get())) {
                    pinned = true;
                    missed |= !end.get().isClosed() && !slope.contains(Rational.ZERO);
                }
            }
            if (!pinned) {
                Bound bound = split(box, slopes.get(), splits);
                return missed && bound instanceof Bound.Closed(Rational at) ? new Bound.Open(at) : bound;
            }
        }
    }

    /** Tries both ends of a variable along which the term goes one way, where there is one; else takes the slopes' own value. */
    private Bound split(Map<Object, Interval> box, PartialDerivatives slopes, int splits) {
        Optional<Object> chosen = splits == 0 ? Optional.empty() : splittable(box);
        if (chosen.isEmpty()) {
            return highest ? slopes.value().high() : slopes.value().low();
        }
        Interval range = range(box, chosen.get());
        var lower = new HashMap<>(box);
        var upper = new HashMap<>(box);
        pin(lower, chosen.get(), range.low());
        pin(upper, chosen.get(), range.high());
        return furthest(range, extreme(lower, splits - 1), extreme(upper, splits - 1));
    }

    private Optional<Object> splittable(Map<Object, Interval> box) {
        return degrees.oneWay().stream()
                .filter(variable -> range(box, variable).asPoint().isEmpty())
                .filter(variable -> range(box, variable).low().end().isPresent()
                        && range(box, variable).high().end().isPresent())
                .findFirst();
    }

    /**
     * The further of the bounds at the two ends of a variable's range. It is reached where the bound at an end that belongs to the range
     * is, or where both are alike and reached, since the term may then be level between them.
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

    /** The end of a variable at which the term is furthest, where its slope tells. */
    private Optional<Bound> end(Interval range, Interval slope) {
        if (range.asPoint().isPresent()) {
            return Optional.empty();
        }
        if (Interval.atLeast(Rational.ZERO).contains(slope)) {
            return Optional.of(highest ? range.high() : range.low());
        }
        return Interval.atMost(Rational.ZERO).contains(slope)
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
