package dev.standfirst.prose.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back as the same quantity. */
class QuantityFormatProperties {
    private static final ProseReader READER = new ProseReader();

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(List.of(
                Unit.NUMBER,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
                new Unit.Money("GBP"),
                new Unit.Money("USD"),
                new Unit.Money("EUR"),
                new Unit.Duration("month"),
                new Unit.Duration("day"),
                new Unit.Rate(Unit.NUMBER, "100000"),
                new Unit.Rate(new Unit.Money("USD"), "GBP")));
    }

    /** From a thousandth to some billions, with up to three decimals, and fractions that do not terminate. */
    @Provide
    Arbitrary<Rational> numbers() {
        Arbitrary<Long> sizes = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 5_000),
                Arbitraries.longs().between(1, 5_000_000),
                Arbitraries.longs().between(1, 5_000_000_000_000L),
                Arbitraries.longs().between(1, 999).map(n -> n * 1_000_000_000L));
        return Combinators.combine(sizes, Arbitraries.of(1L, 1L, 10L, 1_000L, 7L, 12_658L))
                .as((number, parts) -> Rational.of(number, parts));
    }

    @Provide
    Arbitrary<Hedge> hedges() {
        return Arbitraries.of(Hedge.class).filter(hedge -> hedge != Hedge.BETWEEN && hedge != Hedge.VAGUE);
    }

    @Property
    void theWordsOfAPointOrRangeReadBackAsAnIntervalAroundIt(
            @ForAll("numbers") Rational a,
            @ForAll("numbers") Rational b,
            @ForAll("units") Unit unit,
            @ForAll boolean lowClosed,
            @ForAll boolean highClosed,
            @ForAll boolean point) {
        Interval range = point || a.equals(b)
                ? Interval.point(a)
                : new Interval(Bound.at(a.min(b), lowClosed), Bound.at(a.max(b), highClosed));

        assertReadsBack(Quantity.within(range, unit));
    }

    @Property
    void theWordsOfAnOpenIntervalReadBackAsAnIntervalAroundIt(
            @ForAll("numbers") Rational end,
            @ForAll("units") Unit unit,
            @ForAll boolean closed,
            @ForAll boolean ceiling) {
        Bound bound = Bound.at(end, closed);
        Interval range =
                ceiling ? new Interval(Bound.at(Rational.ZERO, false), bound) : new Interval(bound, Bound.NONE);

        assertReadsBack(Quantity.within(range, unit));
    }

    private static void assertReadsBack(Quantity quantity) {
        String words = QuantityFormat.words(quantity);
        Reading read = READER.readWhole(words).orElseThrow(() -> new AssertionError("“" + words + "” is not read"));

        assertThat(read.unit()).as(words).isEqualTo(quantity.unit());
        assertThat(read.range().contains(quantity.range()))
                .as("%s, written “%s”, reads as %s", quantity.range(), words, read.range())
                .isTrue();
    }

    @Property
    void aReadingWrittenOutReadsTheSame(
            @ForAll("numbers") Rational number, @ForAll("units") Unit unit, @ForAll("hedges") Hedge hedge) {
        String words = QuantityFormat.words(hedge, number, unit);
        Reading once = READER.readWhole(words).orElseThrow(() -> new AssertionError("“" + words + "” is not read"));
        String again = QuantityFormat.words(once);
        Reading twice = READER.readWhole(again).orElseThrow(() -> new AssertionError("“" + again + "” is not read"));

        assertThat(once.hedge()).as(words).isEqualTo(hedge);
        assertThat(twice.unit()).as("“%s” and “%s”", words, again).isEqualTo(once.unit());
        if (hedge != Hedge.EXACTLY) {
            assertThat(twice.range()).as("“%s” and “%s”", words, again).isEqualTo(once.range());
        }
    }
}
