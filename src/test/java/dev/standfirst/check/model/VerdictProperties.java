package dev.standfirst.check.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.judge.UnitJudge;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of verdicts. */
class VerdictProperties {
    private static final ProseReader READER = new ProseReader();
    private static final QuantityJudge JUDGE = new QuantityJudge(new UnitJudge(List.of()));

    /** Hedges, each stricter than the next in its row. */
    private static final List<List<String>> ROWS = List.of(
            List.of("exactly %s", "%s", "about %s"),
            List.of("just over %s", "over %s", "at least %s"),
            List.of("just under %s", "nearly %s", "under %s", "no more than %s"),
            List.of("exactly %s", "at least %s"),
            List.of("exactly %s", "no more than %s"),
            List.of("exactly %s", "%s or so"));

    private static final List<String> WORDS = List.of(
            "%s",
            "exactly %s",
            "over %s",
            "at least %s",
            "under %s",
            "up to %s",
            "nearly %s",
            "just under %s",
            "just over %s",
            "about %s",
            "rose by %s",
            "fell by over %s");

    private static Reading read(String hedge, String number) {
        return READER.read(hedge.replace("%s", number)).readings().getFirst();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(20, 2_000_000).map(n -> String.format(java.util.Locale.UK, "%,d", n)),
                Arbitraries.integers().between(2, 99).map(n -> n + "0,000"),
                Arbitraries.integers().between(1, 99).map(n -> n + " per cent"),
                Arbitraries.integers().between(11, 999).map(n -> "£" + n / 10 + "." + n % 10 + " million"));
    }

    @Property
    void aHedgeIncludesEverythingThatAStricterOneIncludes(
            @ForAll @IntRange(max = 5) int row, @ForAll("numbers") String number) {
        List<String> hedges = ROWS.get(row);
        for (int i = 1; i < hedges.size(); i++) {
            Interval strict = read(hedges.get(i - 1), number).range();
            Interval loose = read(hedges.get(i), number).range();
            Optional<Interval> real = strict.intersection(Interval.above(Rational.ZERO));

            assertThat(real.filter(loose::contains))
                    .as("“%s” %s and “%s” %s of %s", hedges.get(i - 1), strict, hedges.get(i), loose, number)
                    .isPresent();
        }
    }

    @Property
    void wideningAFactKeepsAVerdictOrMakesItNotEstablished(
            @ForAll @IntRange(max = 11) int words,
            @ForAll("numbers") String number,
            @ForAll @Size(4) List<@IntRange(min = -400, max = 400) Integer> ends,
            @ForAll boolean change) {
        Reading reading = read(WORDS.get(words), number);
        List<Rational> sorted = ends.stream()
                .map(percent -> size(reading).times(Rational.of(percent, 100)))
                .sorted()
                .toList();
        Interval narrow = new Interval(new Bound.Closed(sorted.get(1)), new Bound.Closed(sorted.get(2)));
        Interval wide = new Interval(new Bound.Closed(sorted.get(0)), new Bound.Closed(sorted.get(3)));

        Verdict known = verdict(reading, narrow, change);
        Verdict widened = verdict(reading, wide, change);

        assertThat(widened == known || widened == Verdict.NOT_ESTABLISHED)
                .as("“%s” of %s is %s, of the wider %s %s", reading, narrow, known, wide, widened)
                .isTrue();
    }

    private static Rational size(Reading reading) {
        return reading.written().map(written -> written.value()).orElse(Rational.ONE);
    }

    private static Verdict verdict(Reading reading, Interval known, boolean change) {
        Unit unit = reading.unit() instanceof Unit.Count ? Unit.NUMBER : reading.unit();
        var value = new OfQuantity(
                new Quantity(known, unit, change ? Nature.CHANGE : Nature.LEVEL), Optional.empty(), Optional.empty());
        return JUDGE.judge(reading.says(), value, List.of()).verdict();
    }
}
