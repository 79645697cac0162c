package dev.standfirst.check.headroom;

import dev.standfirst.check.model.Headroom.Limit;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.quantity.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds where a verdict turns along a grid of numbers, by long strides and halving. A probe tells, beside the verdict, on which side of
 * each threshold of the test the number lies; as that changes one way only, two probes alike have no turn between them. The far end is
 * tried first, since mostly nothing changes.
 */
final class VerdictBoundarySearch {
    /** Each stride is so many times the one before. */
    private static final int STRIDE = 16;

    private static final Rational FARTHEST = Rational.of(1L << 60);

    /**
     * What a test says at one number.
     *
     * @param verdict its verdict
     * @param sides on which side of each threshold the number lies, each changing one way only as the number grows
     */
    record Probe(Verdict verdict, List<Integer> sides) {}

    private final Function<Rational, Probe> test;
    private final Rational step;

    /** {@code step} is one of the grid; it is below zero for a search downwards. */
    VerdictBoundarySearch(Function<Rational, Probe> test, Rational step) {
        this.test = test;
        this.step = step;
    }

    /** The first turn from {@code start} on, no farther than {@code most} steps away. */
    Optional<Limit> from(Rational start, Rational most) {
        Rational end = most.min(FARTHEST);
        Probe atEnd = test.apply(at(start, end));
        Rational steps = Rational.ZERO;
        Probe here = test.apply(start);
        Verdict present = here.verdict();
        Rational stride = Rational.ONE;
        while (steps.isBelow(end) && !atEnd.equals(here)) {
            Rational next = steps.plus(stride).min(end);
            Probe there = test.apply(at(start, next));
            if (there.equals(here)) {
                steps = next;
                stride = stride.times(Rational.of(STRIDE));
                continue;
            }
            Rational last = lastAlike(start, steps, next, here);
            Probe after = test.apply(at(start, last.plus(Rational.ONE)));
            if (after.verdict() != present) {
                return Optional.of(new Limit(at(start, last), at(start, last.plus(Rational.ONE)), after.verdict()));
            }
            steps = last.plus(Rational.ONE);
            here = after;
            stride = Rational.ONE;
        }
        return Optional.empty();
    }

    /** The last step from {@code low} on that is like {@code here}, where {@code high} is not. */
    private Rational lastAlike(Rational start, Rational low, Rational high, Probe here) {
        Rational from = low;
        Rational to = high;
        while (to.minus(from).isAbove(Rational.ONE)) {
            Rational middle =
                    Rational.of(from.plus(to).dividedBy(Rational.of(2)).rounded(0, RoundingMode.FLOOR));
            if (test.apply(at(start, middle)).equals(here)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Rational at(Rational start, Rational steps) {
        return start.plus(step.times(steps));
    }
}
