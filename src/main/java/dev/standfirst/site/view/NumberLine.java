package dev.standfirst.site.view;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of numbers with room for some ranges: it begins and ends at round numbers, a little beyond them, and goes further on a side where
 * one of them has no end. Places are in hundredths of the line.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step the distance between the numbers of its scale
 */
record NumberLine(Rational low, Rational high, Rational step) {
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational MARGIN = Rational.of(18, 100);
    private static final Rational OPEN_MARGIN = Rational.of(70, 100);

    /** How many numbers a scale has at most, so that they fit on a phone. */
    private static final int MOST_TICKS = 4;

    /** The line for these ranges. */
    static NumberLine of(Interval... ranges) {
        List<Rational> ends = Stream.of(ranges)
                .flatMap(range -> Stream.of(range.low(), range.high()))
                .flatMap(bound -> bound.end().stream())
                .toList();
        Rational least = ends.stream().reduce(Rational::min).orElse(Rational.ZERO);
        Rational most = ends.stream().reduce(Rational::max).orElse(Rational.ZERO);
        Rational span = most.minus(least);
        boolean single = span.signum() == 0;
        if (single) {
            span = least.signum() == 0 ? Rational.ONE : least.abs().dividedBy(Rational.of(10));
        }
        boolean down = Stream.of(ranges).anyMatch(range -> range.low() instanceof Bound.Unbounded);
        boolean up = Stream.of(ranges).anyMatch(range -> range.high() instanceof Bound.Unbounded);
        Rational from = least.minus(span.times(single || down ? OPEN_MARGIN : MARGIN));
        Rational to = most.plus(span.times(single || up ? OPEN_MARGIN : MARGIN));
        if (least.signum() >= 0) {
            from = from.max(Rational.ZERO);
        }
        Rational grain = roundStep(to.minus(from).dividedBy(Rational.of(40)));
        Rational begin = floor(from, grain);
        Rational end = floor(to, grain).plus(grain);
        return new NumberLine(begin, end, scaleStep(begin, end));
    }

    /** The line from one number to a greater one. */
    static NumberLine between(Rational low, Rational high) {
        return new NumberLine(low, high, scaleStep(low, high));
    }

    /** The smallest of 1, 2 and 5 times a power of ten of which no more than {@link #MOST_TICKS} fit in. */
    private static Rational scaleStep(Rational low, Rational high) {
        Rational step = roundStep(high.minus(low).dividedBy(Rational.of(MOST_TICKS + 1)));
        while (floor(high, step).minus(floor(low, step)).compareTo(step.times(Rational.of(MOST_TICKS))) > 0) {
            step = roundStep(step.times(Rational.of(11, 10)));
        }
        return step;
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is at least this size. */
    private static Rational roundStep(Rational size) {
        BigDecimal digits = size.toDecimal(6);
        Rational power = Rational.powerOfTen(digits.precision() - digits.scale() - 1);
        for (int first : new int[] {1, 2, 5}) {
            Rational step = power.times(Rational.of(first));
            if (!step.isBelow(size)) {
                return step;
            }
        }
        return power.times(Rational.of(10));
    }

    private static Rational floor(Rational number, Rational step) {
        BigInteger steps = number.dividedBy(step).rounded(0, RoundingMode.FLOOR).toBigIntegerExact();
        return step.times(Rational.of(steps, BigInteger.ONE));
    }

    /** Where a number is; one beyond an end of the line is at that end. */
    Rational place(Rational number) {
        return number.max(low).min(high).minus(low).times(HUNDRED).dividedBy(high.minus(low));
    }

    /** Where a range begins. */
    Rational from(Interval range) {
        return range.low().end().map(this::place).orElse(Rational.ZERO);
    }

    /** Where a range ends. */
    Rational to(Interval range) {
        return range.high().end().map(this::place).orElse(HUNDRED);
    }

    /** The numbers of the scale. */
    List<Rational> scale() {
        var numbers = new ArrayList<Rational>();
        Rational first = floor(low, step);
        for (Rational number = first.isBelow(low) ? first.plus(step) : first;
                number.compareTo(high) <= 0;
                number = number.plus(step)) {
            numbers.add(number);
        }
        return numbers;
    }
}
