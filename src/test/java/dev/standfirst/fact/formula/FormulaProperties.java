package dev.standfirst.fact.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.FactFixture;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Laws for every formula and all facts. */
class FormulaProperties {
    private static final List<String> IDS = List.of("a", "b", "c");
    private static final Facts NUMBERS = FactFixture.facts("a: 1\nb: 2\nc: 3");

    /** An interval and a point in it. */
    record Known(Interval range, Rational point) {}

    @Property(tries = 2000, edgeCases = EdgeCasesMode.MIXIN)
    void aRangeContainsTheResultForEveryPointOfItsFacts(
            @ForAll("expressions") String formula, @ForAll @Size(3) List<@From("known") Known> known) {
        Optional<FactValue> range = value(ranges(known), formula);
        Assume.that(range.isPresent());

        Optional<FactValue> point = value(points(known), formula);

        assertThat(quantity(range).range().contains(pointOf(point)))
                .as("%s over %s", formula, known)
                .isTrue();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.MIXIN)
    void aComparisonThatIsCertainHoldsForEveryPoint(
            @ForAll("conditions") String formula, @ForAll @Size(3) List<@From("known") Known> known) {
        Optional<FactValue> certain = value(ranges(known), formula);
        Assume.that(certain.isPresent() && truth(certain) != Truth.UNKNOWN);

        assertThat(truth(value(points(known), formula))).isEqualTo(truth(certain));
    }

    /**
     * What was decided is never decided the other way by knowing less. It may become unknown; and, since ranges are
     * outer bounds that may be looser for one set of ranges than for a wider one, what was unknown may be decided.
     */
    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void wideningAFactNeverChangesFalseToTrueOrTrueToFalse(
            @ForAll("conditions") String formula,
            @ForAll @Size(3) List<@From("known") Known> known,
            @ForAll("ranges") Interval more) {
        Facts narrow = ranges(known);
        Facts wide = narrow.with("a", quantity(known.getFirst().range().hull(more)));
        Optional<FactValue> before = value(narrow, formula);
        Optional<FactValue> after = value(wide, formula);
        Assume.that(before.isPresent() && after.isPresent() && truth(before) != Truth.UNKNOWN);

        assertThat(truth(after)).isIn(truth(before), Truth.UNKNOWN);
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void aShareOfAWholeThatIncludesThePartIsExact(@ForAll("positives") Interval a, @ForAll("positives") Interval b) {
        Facts facts = NUMBERS.with("a", quantity(a)).with("b", quantity(b));

        Interval share = quantity(value(facts, "share(a, b + a)")).range();

        assertThat(share.low()).isEqualTo(part(a.low(), b.high()));
        assertThat(share.high()).isEqualTo(part(a.high(), b.low()));
    }

    private static Bound part(Bound part, Bound rest) {
        Rational a = at(part);
        return Bound.at(a.dividedBy(a.plus(at(rest))), part.isClosed() && rest.isClosed());
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void aChangeRisesWithTheLaterAndFallsWithTheEarlier(
            @ForAll("positives") Interval a, @ForAll("positives") Interval b) {
        Facts facts = NUMBERS.with("a", quantity(a)).with("b", quantity(b));

        Interval change = quantity(value(facts, "change(a, b)")).range();

        assertThat(change.low()).isEqualTo(ratioLessOne(b.low(), a.high()));
        assertThat(change.high()).isEqualTo(ratioLessOne(b.high(), a.low()));
    }

    private static Bound ratioLessOne(Bound later, Bound earlier) {
        Rational ratio = at(later).dividedBy(at(earlier));
        return Bound.at(ratio.minus(Rational.ONE), later.isClosed() && earlier.isClosed());
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void theDifferenceOfAFactFromItselfIsZero(@ForAll("ranges") Interval a) {
        Facts facts = NUMBERS.with("a", quantity(a));

        assertThat(quantity(value(facts, "difference(a, a)")).range()).isEqualTo(Interval.point(Rational.ZERO));
        assertThat(quantity(value(facts, "a * 3 - a")).range()).isEqualTo(a.times(Rational.of(2)));
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void notAndOrObeyDeMorgansLaws(@ForAll("ranges") Interval a, @ForAll("ranges") Interval b) {
        Facts facts = NUMBERS.with("a", quantity(a)).with("b", quantity(b));

        assertThat(truth(value(facts, "not (a > 1 and b > 2)")))
                .isEqualTo(truth(value(facts, "not a > 1 or not b > 2")));
        assertThat(truth(value(facts, "not (a > 1 or b > 2)")))
                .isEqualTo(truth(value(facts, "not a > 1 and not b > 2")));
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void aFormulaOfAnyCharactersGivesAValueOrADiagnostic(@ForAll String formula) {
        Evaluation evaluation = NUMBERS.evaluate(FactFixture.formula(formula));

        assertThat(evaluation.value().isPresent() || !evaluation.diagnostics().isEmpty())
                .isTrue();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.MIXIN)
    void aFormulaOfAnyWordsGivesAValueOrADiagnostic(@ForAll("words") List<String> words) {
        Evaluation evaluation = NUMBERS.evaluate(FactFixture.formula(String.join("", words)));

        assertThat(evaluation.value().isPresent() || !evaluation.diagnostics().isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "a",
                        "b",
                        " ",
                        "-",
                        "+",
                        "*",
                        "/",
                        "(",
                        ")",
                        ",",
                        ", ",
                        "<",
                        "<=",
                        "=",
                        "!",
                        "!=",
                        "%",
                        "\"",
                        "'",
                        "1",
                        "0",
                        ".5",
                        "90",
                        ",000",
                        " and ",
                        " or ",
                        "not ",
                        "true",
                        "change(",
                        "share(",
                        "sum(",
                        "at(",
                        "rank(",
                        "record(",
                        "round(",
                        "convert(",
                        "mean(",
                        "\"2022\"",
                        "é",
                        "£",
                        "−",
                        "\n",
                        "\t",
                        "=>",
                        "1e9",
                        "_")
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> expressions() {
        return expression(4);
    }

    @Provide
    Arbitrary<String> conditions() {
        Arbitrary<String> comparison = Combinators.combine(
                        expression(2), Arbitraries.of("<", "<=", ">", ">=", "=", "!="), expression(2))
                .as("%s %s %s"::formatted);
        return Combinators.combine(comparison, Arbitraries.of("and", "or", "and not"), comparison)
                .as("%s %s %s"::formatted);
    }

    private static Arbitrary<String> expression(int depth) {
        Arbitrary<String> leaf = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(IDS)), Tuple.of(1, Arbitraries.of("1", "2", "7", "0.5", "-3")));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = expression(depth - 1);
        Arbitrary<String> binary = Combinators.combine(
                        inner, Arbitraries.of("%s + %s", "%s - (%s)", "(%s) * (%s)", "(%s) / (%s)"), inner)
                .as((left, form, right) -> form.formatted(left, right));
        Arbitrary<String> call = Combinators.combine(
                        inner,
                        Arbitraries.of(
                                "min(%s, %s)", "max(%s, %s)", "mean(%s, %s)", "sum(%s, %s)", "round((%s) - (%s))"),
                        inner)
                .as((left, form, right) -> form.formatted(left, right));
        return Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(4, binary), Tuple.of(1, call));
    }

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Rational> parts = Arbitraries.integers().between(0, 12).map(n -> Rational.of(n, 12));
        return Combinators.combine(ranges(), parts).as((range, part) -> {
            Rational low = at(range.low());
            Rational width = at(range.high()).minus(low);
            Rational point = low.plus(width.times(part));
            return new Known(range, range.contains(point) ? point : low.plus(width.times(Rational.of(1, 3))));
        });
    }

    @Provide
    Arbitrary<Interval> ranges() {
        return between(-20, 20);
    }

    @Provide
    Arbitrary<Interval> positives() {
        return between(1, 1000);
    }

    private static Arbitrary<Interval> between(int least, int most) {
        Arbitrary<Integer> ends = Arbitraries.integers().between(least, most);
        Arbitrary<Boolean> closed = Arbitraries.of(true, false);
        return Combinators.combine(ends, ends, closed, closed).as((a, b, lowClosed, highClosed) -> {
            Rational low = Rational.of(Math.min(a, b));
            Rational high = Rational.of(Math.max(a, b));
            return low.equals(high)
                    ? Interval.point(low)
                    : new Interval(Bound.at(low, lowClosed), Bound.at(high, highClosed));
        });
    }

    private static Facts ranges(List<Known> known) {
        Facts facts = NUMBERS;
        for (int i = 0; i < IDS.size(); i++) {
            facts = facts.with(IDS.get(i), quantity(known.get(i).range()));
        }
        return facts;
    }

    private static Facts points(List<Known> known) {
        Facts facts = NUMBERS;
        for (int i = 0; i < IDS.size(); i++) {
            facts = facts.with(IDS.get(i), quantity(Interval.point(known.get(i).point())));
        }
        return facts;
    }

    private static FactValue quantity(Interval range) {
        return new FactValue.OfQuantity(Quantity.within(range, Unit.NUMBER), Optional.empty(), Optional.empty());
    }

    private static Optional<FactValue> value(Facts facts, String formula) {
        return facts.evaluate(FactFixture.formula(formula)).value();
    }

    private static Quantity quantity(Optional<FactValue> value) {
        return ((FactValue.OfQuantity) value.orElseThrow()).quantity();
    }

    private static Rational pointOf(Optional<FactValue> value) {
        return quantity(value).range().asPoint().orElseThrow();
    }

    private static Truth truth(Optional<FactValue> value) {
        return ((FactValue.OfBoolean) value.orElseThrow()).truth();
    }

    private static Rational at(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> throw new IllegalArgumentException("no end");
            case Bound.Closed(Rational value) -> value;
            case Bound.Open(Rational value) -> value;
        };
    }
}
