package dev.standfirst.fact;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how far a term reaches whose variables occur more than once. Taking each occurrence for itself would make the range too wide
 * ({@code a / (a + b)} cannot pass 1). Where a term rises throughout with a variable, its lowest value lies at that variable's lower
 * end; so such variables are pinned to their ends, one after another, as long as the slopes show which way the term goes. What is
 * left over is taken as independent, which can only widen the result. This is the monotonicity test of interval analysis (Moore,
 * Kearfott and Cloud, Introduction to Interval Analysis, 2009, chapter 6), with open ends kept apart from closed ones.
 */
final class Extremes {
    private final Term term;
    private final Map<Object, Interval> box = new HashMap<>();

    private Extremes(Term term) {
        this.term = term;
        collect(term, new IdentityHashMap<>());
    }

    /** A range that holds every value of {@code term}, never wider than the one it has already. */
    static Interval of(Term term) {
        Interval coarse = term.extent().range();
        Bound low = new Extremes(term).extreme(false);
        Bound high = new Extremes(term).extreme(true);
        return new Interval(low, Bound.NONE)
                .intersection(new Interval(Bound.NONE, high))
                .flatMap(coarse::intersection)
                .orElse(coarse);
    }

    private void collect(Term from, IdentityHashMap<Term, Boolean> seen) {
        if (seen.put(from, true) != null) {
            return;
        }
        switch (from) {
            case Term.Leaf leaf -> {
                if (!leaf.extent().free().isEmpty()) {
                    box.put(leaf.variable(), leaf.extent().range());
                }
            }
            case Term.Binary binary -> {
                collect(binary.left(), seen);
                collect(binary.right(), seen);
            }
            case Term.Rounded rounded -> collect(rounded.of(), seen);
        }
    }

    /** A bound that no value of the term passes; none where nothing can be said. */
    private Bound extreme(boolean highest) {
        boolean missed = false;
        while (true) {
            Optional<Slopes> slopes = Slopes.of(term, box);
            if (slopes.isEmpty()) {
                return Bound.NONE;
            }
            boolean pinned = false;
            for (Object variable : term.extent().free()) {
                Interval slope = slopes.get().slope(variable);
                Optional<Bound> end = end(variable, slope, highest);
                if (end.isPresent() && pin(variable, end.get())) {
                    pinned = true;
                    missed |= !end.get().isClosed() && !slope.contains(Rational.ZERO);
                }
            }
            if (!pinned) {
                Interval value = slopes.get().value();
                Bound bound = highest ? value.high() : value.low();
                return missed && bound instanceof Bound.Closed(Rational at) ? new Bound.Open(at) : bound;
            }
        }
    }

    /** The end of a variable at which the term is highest or lowest, where its slope tells. */
    private Optional<Bound> end(Object variable, Interval slope, boolean highest) {
        Interval range = range(variable);
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

    private boolean pin(Object variable, Bound end) {
        Optional<Rational> value = switch (end) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational at) -> Optional.of(at);
            case Bound.Open(Rational at) -> Optional.of(at);
        };
        value.ifPresent(at -> box.put(variable, Interval.point(at)));
        return value.isPresent();
    }

    private Interval range(Object variable) {
        return box.getOrDefault(variable, Interval.ALL);
    }
}
