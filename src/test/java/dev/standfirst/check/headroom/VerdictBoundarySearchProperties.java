package dev.standfirst.check.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.headroom.VerdictBoundarySearch.Probe;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VerdictBoundarySearchProperties {
    /** A verdict that differs between two thresholds. */
    private static Function<Rational, Probe> band(int low, int high) {
        return value -> {
            int below = Integer.signum(value.compareTo(Rational.of(low)));
            int above = Integer.signum(value.compareTo(Rational.of(high)));
            boolean inside = below > 0 && above < 0;
            return new Probe(inside ? Verdict.SUPPORTED : Verdict.CONTRADICTED, List.of(below, above));
        };
    }

    @Property
    void theFirstChangeIsTheOneFoundByTryingEveryNumber(
            @ForAll @IntRange(min = -50, max = 3_000) int start,
            @ForAll @IntRange(max = 2_000) int low,
            @ForAll @IntRange(max = 40) int width,
            @ForAll boolean up) {
        Function<Rational, Probe> test = band(low, low + width);
        int step = up ? 1 : -1;
        Optional<Headroom.Limit> found =
                new VerdictBoundarySearch(test, Rational.of(step)).from(Rational.of(start), Rational.of(2_500));

        Optional<Headroom.Limit> expected = Optional.empty();
        Verdict present = test.apply(Rational.of(start)).verdict();
        for (int i = 1; i <= 2_500 && expected.isEmpty(); i++) {
            Verdict there = test.apply(Rational.of(start + (long) i * step)).verdict();
            if (there != present) {
                expected = Optional.of(new Headroom.Limit(
                        Rational.of(start + (long) (i - 1) * step), Rational.of(start + (long) i * step), there));
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
