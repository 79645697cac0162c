package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final String ARRIVALS = """
            arrivals-2022: 12,658 | unit people | period 2022 | universe known nationality
            arrivals-2023: 922 | unit people | period 2023-01-01/2023-11-29 | universe known nationality | status attributed
            fall: = change(arrivals-2022, arrivals-2023)
            """;

    @Test
    void aChangeIsTheLaterValueDividedByTheEarlierMinusOne() {
        Facts facts = FactFixture.facts(ARRIVALS);

        var fall = FactFixture.quantity(facts, "fall");

        assertThat(fall.unit()).isEqualTo(Unit.PERCENT);
        assertThat(fall.change()).isTrue();
        Rational value = fall.range().asPoint().orElseThrow();
        assertThat(value).isEqualTo(Rational.of(922 - 12658, 12658));
        assertThat(value.times(Rational.of(100))
                        .rounded(3, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .isEqualTo("-92.716");
    }

    @Test
    void aComparisonHasThePeriodOfItsLaterSideAndKnowsBoth() {
        Facts facts = FactFixture.facts(ARRIVALS);

        Fact fall = facts.find("fall").orElseThrow();

        Period later = Period.parse("2023-01-01/2023-11-29").orElseThrow();
        assertThat(fall.period()).contains(later);
        assertThat(fall.comparison())
                .contains(new Comparison(
                        FormulaFunction.CHANGE,
                        new Comparison.Side("arrivals-2022", Period.parse("2022"), "known nationality"),
                        new Comparison.Side("arrivals-2023", java.util.Optional.of(later), "known nationality")));
        assertThat(fall.inputs()).containsExactly("arrivals-2022", "arrivals-2023");
        assertThat(fall.statuses()).containsExactly(Status.ATTRIBUTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rank(boats, "2022")                        | rank
            (rank (boats, "2022"))                     | rank
            rank(boats, "2022") + 1                    | ''
            boats-2022                                 | ''
            """)
    void aFactKnowsTheOutermostFunctionOfItsFormula(String formula, String function) {
        Facts facts = FactFixture.facts("""
                boats: # 2021 815; 2022 12658 | unit people
                boats-2022: = at(boats, "2022")
                place: = %s
                """.formatted(formula));

        Optional<FormulaFunction> expected = FormulaFunction.of(function);
        assertThat(facts.find("place").orElseThrow().function()).isEqualTo(expected);
        assertThat(facts.with("place", "2").find("place").orElseThrow().function())
                .isEqualTo(expected);
        assertThat(facts.find("boats").orElseThrow().function()).isEmpty();
    }

    @Test
    void quantitiesAreFoundByTheirNumber() {
        Facts facts = FactFixture.facts("""
                some: 12 | unit people
                others: 12 boats
                more: nearly 12 | unit people
                sum: = some + 0
                odd: 12 | text
                """);

        assertThat(facts.goingBy(Rational.of(12)))
                .extracting(Fact::id)
                .containsExactly("some", "others", "more", "sum");
        assertThat(facts.goingBy(Rational.of(13))).isEmpty();
        assertThat(facts.without(Set.of("some")).goingBy(Rational.of(12)))
                .extracting(Fact::id)
                .containsExactly("others", "more", "sum");
    }

    @Test
    void theValuesOfSeriesAreFoundByTheirNumberAfterTheFacts() {
        Facts facts = FactFixture.facts("""
                boats: # 2021 815; 2022 12658; 2023 815 | unit people
                others: 815 | unit people
                """);

        assertThat(facts.goingBy(Rational.of(815)))
                .extracting(Fact::id)
                .containsExactly("others", "boats@2021", "boats@2023");
        assertThat(facts.goingBy(Rational.of(12_658))).extracting(Fact::id).containsExactly("boats@2022");
    }

    @Test
    void aFactIsFollowedByItsInputsEachOnce() {
        Facts facts = FactFixture.facts("""
                a: 1
                b: = a + 1
                c: = b + a
                d: = c * b
                """);

        assertThat(facts.parts(facts.find("d").orElseThrow()))
                .extracting(Fact::id)
                .containsExactly("d", "c", "b", "a");
        assertThat(facts.parts(facts.find("a").orElseThrow()))
                .extracting(Fact::id)
                .containsExactly("a");
    }

    @Test
    void aConvertedCeilingStaysACeiling() {
        Facts facts = FactFixture.facts("""
                finance: up to £4 billion
                dollars: 1.2718 USD/GBP
                in-dollars: = convert(finance, dollars)
                """);

        var value =
                (FactValue.OfQuantity) facts.find("in-dollars").orElseThrow().value();

        assertThat(value.nominal()).contains(Rational.of("5087200000"));
        assertThat(value.quantity().unit()).isEqualTo(new Unit.Money("USD"));
        assertThat(value.quantity().range()).isEqualTo(Interval.openClosed(Rational.ZERO, Rational.of("5087400000")));
    }

    @Test
    void aRecordIsProvedByAPartPeriodOfACumulativeCount() {
        Facts facts = FactFixture.facts("""
                boats: # 2022-01/2022-05 9607; 2023-01/2023-05 7610; 2024-01-01/2024-05-16 9681 provisional | unit people | cumulative
                a-record: = record(boats, "2024-01-01/2024-05-16")
                """);

        assertThat(facts.diagnostics())
                .extracting(Diagnostic::code)
                .extracting(Enum::name)
                .containsExactly("NO_SOURCE");
        assertThat(facts.find("a-record").orElseThrow().value())
                .isEqualTo(new FactValue.OfBoolean(dev.standfirst.quantity.Truth.TRUE));
        assertThat(facts.heldAgainst("a-record"))
                .extracting(point -> point.period().toString())
                .containsExactly("2022-01/2022-05", "2023-01/2023-05");
        assertThat(facts.find("a-record").orElseThrow().statuses()).containsExactly(Status.PROVISIONAL);
    }

    @Test
    void thatAFactIsDeclaredIsKnownThoughItHasNoValue() {
        Facts facts = FactFixture.facts("odd: = nobody + 1");

        assertThat(facts.find("odd")).isEmpty();
        assertThat(facts.isDeclared("odd")).isTrue();
        assertThat(facts.isDeclared("nobody")).isFalse();
        assertThatThrownBy(() -> facts.trial("nobody", "odd")).hasMessageContaining("nobody");
    }
}
