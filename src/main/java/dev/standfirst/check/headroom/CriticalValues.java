package dev.standfirst.check.headroom;

import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The numbers at which a verdict on words may turn: the ends of what they say, taken as a level, as the size of a fall or a rise, and
 * as a multiple, and zero, where a rise becomes a fall.
 *
 * @param numbers the thresholds, in order
 */
record CriticalValues(List<Rational> numbers) {
    static CriticalValues of(Meaning words) {
        var numbers = new TreeSet<Rational>();
        numbers.add(Rational.ZERO);
        Stream.of(words.range(), words.loose())
                .flatMap(interval -> Stream.of(interval.low(), interval.high()))
                .flatMap(bound -> bound.end().stream())
                .forEach(value -> add(value, numbers));
        return new CriticalValues(List.copyOf(numbers));
    }

    private static void add(Rational value, TreeSet<Rational> numbers) {
        numbers.add(value);
        numbers.add(value.negate());
        numbers.add(value.minus(Rational.ONE));
    }

    /** On which side of the thresholds each end of {@code known} lies: two for each threshold below, one for each that it is. */
    List<Integer> sides(Interval known) {
        var sides = new ArrayList<Integer>();
        sides.add(side(known.low(), -1));
        sides.add(side(known.high(), 1));
        return sides;
    }

    private int side(Bound end, int unbounded) {
        return end.end().map(this::count).orElse(unbounded * Integer.MAX_VALUE);
    }

    private int count(Rational value) {
        int count = 0;
        for (Rational number : numbers) {
            count += 1 + Integer.signum(value.compareTo(number));
        }
        return count;
    }
}
