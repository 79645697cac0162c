package dev.standfirst.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as a whole: ids, sources, dependencies, and what is passed on with a value. */
class ResolutionTest {
    private static List<Diagnostic> faults(Facts facts) {
        return facts.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.NO_SOURCE)
                .toList();
    }

    @Test
    void factsAreResolvedInAnyOrder() {
        Facts facts = FactFixture.facts("""
                c: = b + a
                b: = a * 2
                a: 3
                """);

        assertThat(FactFixture.range(facts, "c")).isEqualTo(Interval.point(Rational.of(9)));
        assertThat(facts.all()).extracting(Fact::id).containsExactly("c", "b", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "a * 2, boats, 'the formula of “c” gives people, not boats'",
        "a * 2, people,",
        "a * 2, person,",
        "'share(b, a)', %,",
        "'difference(a, b)', %, 'the formula of “c” gives people, not per cent'",
        "a > b, people, 'the formula of “c” gives a value that is not a number, not people'",
    })
    void theUnitOfAFormulaMustMatchItsResult(String formula, String unit, String message) {
        Facts facts = FactFixture.facts("""
                a: 12 | unit people
                b: 6 | unit people
                c: = %s | unit %s
                """.formatted(formula, unit));

        assertThat(faults(facts))
                .extracting(Diagnostic::message)
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void aCycleIsReportedInFullOnce() {
        Facts facts = FactFixture.facts("""
                a: = b + 1
                b: = c * 2
                c: = a - 3
                d: = a + 1
                """);

        assertThat(faults(facts)).singleElement().satisfies(cycle -> {
            assertThat(cycle.code()).isEqualTo(DiagnosticCode.FORMULA_CYCLE);
            assertThat(cycle.message()).isEqualTo("“a” is computed from itself: a → b → c → a");
            assertThat(cycle.span().line()).isEqualTo(1);
            assertThat(cycle.span().column()).isEqualTo(6);
            assertThat(cycle.related()).extracting(place -> place.span().line()).containsExactly(2, 3);
        });
        assertThat(facts.all()).isEmpty();
        assertThat(facts.isDeclared("d")).isTrue();
    }

    @Test
    void factsThatAllNameEachOtherHaveAMessageEachAndNotOneForEachCycle() {
        List<String> ids = IntStream.range(0, 120).mapToObj(i -> "f" + i).toList();
        Facts facts = FactFixture.facts(ids.stream()
                .map(id -> id + ": = "
                        + ids.stream().filter(other -> !other.equals(id)).collect(joining(" + ")))
                .collect(joining("\n")));

        assertThat(faults(facts)).hasSizeLessThan(120).allSatisfy(cycle -> {
            assertThat(cycle.related()).hasSizeLessThan(8);
            assertThat(cycle.message()).hasSizeLessThan(100);
        });
        assertThat(faults(facts).getLast().message()).contains(" → … → ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b * ", "b / ", "b + ", "b - b * "})
    @Timeout(20)
    void aFormulaThatUsesOneRangeAThousandTimesIsComputedOrRefused(String step) {
        int steps = 990 / (step.length() / 4);
        Facts facts = FactFixture.facts("b: 2 to 3 people\na: = " + step.repeat(steps) + "b");

        assertThat(facts.find("a").isPresent() || !facts.diagnostics().isEmpty())
                .isTrue();
    }

    @Test
    @Timeout(20)
    void aLongChainOfDivisionsIsRefusedWhenItNeedsTooManyDigits() {
        Facts facts = FactFixture.facts("f0: 3\n"
                + IntStream.range(1, 3_000)
                        .mapToObj(i -> "f" + i + ": = f" + (i - 1) + " / 7 + 1")
                        .collect(joining("\n")));

        assertThat(faults(facts)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.LIMIT);
            assertThat(fault.message()).endsWith("needs more digits or steps than can be computed");
        });
        assertThat(facts.find("f200")).isPresent();
    }

    @Test
    void twoCyclesThatShareAFactAreBothReported() {
        Facts facts = FactFixture.facts("""
                a: = b + c
                b: = a
                c: = a
                self: = self + 1
                """);

        assertThat(faults(facts))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "“a” is computed from itself: a → b → a",
                        "“a” is computed from itself: a → c → a",
                        "“self” is computed from itself: self → self");
    }

    @Test
    void aFormulaInACycleHasItsOtherFaultsReported() {
        Facts facts = FactFixture.facts("""
                a: = b + nowhere
                b: = a
                """);

        assertThat(faults(facts))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.FORMULA_CYCLE, DiagnosticCode.UNKNOWN_FACT);
    }

    @Test
    void aFactWithAFaultyInputHasNoFurtherDiagnostic() {
        Facts facts = FactFixture.facts("""
                a: 12,65O
                b: = a + 1
                c: = change(a, b)
                """);

        assertThat(faults(facts)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.BAD_QUANTITY);
        assertThat(facts.all()).isEmpty();
    }

    @Test
    void aDuplicateIdIsReported() {
        Facts facts = FactFixture.facts("""
                a: 1
                a: 2
                b: 3 | formerly old a
                c: 4 | formerly old
                """);

        assertThat(faults(facts))
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.DUPLICATE_ID)
                .hasSize(3);
        assertThat(faults(facts))
                .extracting(diagnostic -> diagnostic.span().line())
                .containsExactly(2, 3, 4);
        assertThat(FactFixture.range(facts, "a")).isEqualTo(Interval.point(Rational.ONE));
    }

    @Test
    void aFormerIdLeadsToTheCurrentFact() {
        Facts facts = FactFixture.facts("""
                arrivals: 5 | formerly old-arrivals older
                twice: = old-arrivals * 2
                """);

        assertThat(facts.find("older").orElseThrow().id()).isEqualTo("arrivals");
        assertThat(facts.find("twice").orElseThrow().inputs()).containsExactly("arrivals");
        assertThat(facts.dependents("old-arrivals")).containsExactly("twice");
    }

    @Test
    void aTypedFactWithoutASourceIsReported() {
        Facts facts = FactFixture.of("""
                a: 1 | source mti-2024
                c: 3
                d: = a
                """).resolve();

        assertThat(facts.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NO_SOURCE);
        assertThat(facts.diagnostics().getLast().span().line()).isEqualTo(2);
    }

    @Test
    void aFactHasItsOwnCaveatsThenThoseOfItsInputsEachOnce() {
        Facts facts = FactFixture.facts("""
                a: 1 | caveat of a
                b: 2 | caveat of b
                c: = a + b + a | caveat of c
                d: = b + c
                """);

        assertThat(facts.find("c").orElseThrow().caveats())
                .extracting(caveat -> caveat.text().text())
                .containsExactly("of c", "of a", "of b");
        assertThat(facts.find("d").orElseThrow().caveats())
                .extracting(caveat -> caveat.text().text())
                .containsExactly("of b", "of c", "of a");
    }

    @Test
    void aResultHasAllStatusesAndIsOfficialOnlyIfAllInputsAre() {
        Facts facts = FactFixture.facts("""
                a: 1 | status official
                b: 2 | status official provisional
                c: 3 | status attributed
                both: = a + b + 1
                all: = both * c
                own: = a + 1 | status estimate
                series: # 2022 5 provisional; 2023 6 | status official
                first: = at(series, "2022")
                second: = at(series, "2023")
                """);

        assertThat(facts.find("both").orElseThrow().statuses())
                .containsExactlyInAnyOrder(Status.OFFICIAL, Status.PROVISIONAL);
        assertThat(facts.find("all").orElseThrow().statuses())
                .containsExactlyInAnyOrder(Status.PROVISIONAL, Status.ATTRIBUTED);
        assertThat(facts.find("own").orElseThrow().statuses())
                .containsExactlyInAnyOrder(Status.OFFICIAL, Status.ESTIMATE);
        assertThat(facts.find("first").orElseThrow().statuses()).contains(Status.PROVISIONAL);
        assertThat(facts.find("second").orElseThrow().statuses()).containsExactly(Status.OFFICIAL);
    }

    @Test
    void aResultIsAboutThePeriodOfItsInputs() {
        Facts facts = FactFixture.facts("""
                q1: 1 | period 2024-Q1
                q2: 2 | period 2024-Q2
                q4: 4 | period 2024-Q4
                half: = q1 + q2
                also-half: = sum(q2, q1)
                apart: = sum(q1, q4)
                same: = q1 / 2
                fall: = change(q2, q1)
                times: = ratio(q2, q1)
                part: = share(q1, q1 + q1)
                odd-part: = share(q1, half)
                own: = q1 + q4 | period 2024
                series: # 2022 5; 2023 6
                then: = at(series, "2022")
                rise: = change(at(series, "2022"), at(series, "2023"))
                """);

        assertThat(period(facts, "half")).contains("2024-01/2024-06");
        assertThat(period(facts, "also-half")).contains("2024-01/2024-06");
        assertThat(period(facts, "apart")).contains("2024");
        assertThat(period(facts, "same")).contains("2024-Q1");
        assertThat(period(facts, "fall")).contains("2024-Q1");
        assertThat(period(facts, "times")).contains("2024-Q2");
        assertThat(period(facts, "part")).contains("2024-Q1");
        assertThat(period(facts, "odd-part")).isEmpty();
        assertThat(period(facts, "own")).contains("2024");
        assertThat(period(facts, "then")).contains("2022");
        assertThat(period(facts, "rise")).contains("2023");
    }

    private static Optional<String> period(Facts facts, String id) {
        return facts.find(id).orElseThrow().period().map(Period::toString);
    }

    @Test
    void aRatioHasItsEarlierSideFirst() {
        Facts facts = FactFixture.facts("""
                now: 8 | period 2024 | universe all
                before: 4 | period 2022
                times: = ratio(now, before)
                twice: = round(times, 1)
                sum: = times + 1
                """);

        Comparison comparison = facts.find("times").orElseThrow().comparison().orElseThrow();
        assertThat(comparison.first().fact()).isEqualTo("before");
        assertThat(comparison.second()).isEqualTo(new Comparison.Side("now", Period.parse("2024"), "all"));
        assertThat(facts.find("twice").orElseThrow().comparison()).contains(comparison);
        assertThat(facts.find("sum").orElseThrow().comparison()).isEmpty();
    }

    @Test
    void theSidesOfAComparisonInASeriesKnowTheirPeriods() {
        Facts facts = FactFixture.facts("""
                boats: # 2022 45774; 2023 29437 | unit people | universe everyone
                rise: = change(at(boats, "2022"), at(boats, "2023"))
                """);

        Comparison comparison = facts.find("rise").orElseThrow().comparison().orElseThrow();

        assertThat(comparison.first()).isEqualTo(new Comparison.Side("boats", Period.parse("2022"), "everyone"));
        assertThat(comparison.second()).isEqualTo(new Comparison.Side("boats", Period.parse("2023"), "everyone"));
    }

    @Test
    void aSuppositionChangesAFactAndItsDependantsOnly() {
        Facts facts = FactFixture.facts("""
                earlier: 12,658 | unit people
                later: 922 | unit people
                other: = earlier + 1
                fall: = change(earlier, later)
                steep: = fall < -90 %
                """);

        Facts changed = facts.with("later", "1,400");

        assertThat(FactFixture.range(changed, "later").contains(Rational.of(1400)))
                .isTrue();
        assertThat(changed.find("steep").orElseThrow().value())
                .isEqualTo(new FactValue.OfBoolean(dev.standfirst.quantity.Truth.FALSE));
        assertThat(changed.find("other")).isEqualTo(facts.find("other"));
        assertThat(facts.find("steep").orElseThrow().value())
                .isEqualTo(new FactValue.OfBoolean(dev.standfirst.quantity.Truth.TRUE));
        assertThat(facts.dependents("later")).containsExactly("fall", "steep");
    }

    @Test
    void aSupposedNumberHasTheUnitOfTheFact() {
        Facts facts = FactFixture.facts("growth: 2.5 % a year");

        assertThat(FactFixture.range(facts.with("growth", "3"), "growth"))
                .isEqualTo(Interval.closed(Rational.of("0.025"), Rational.of("0.035")));
    }

    @Test
    void supposingTheCurrentValueChangesNothing() {
        Facts facts = FactFixture.facts("""
                a: nearly 6,000 | unit people
                b: = a * 2
                """);

        Facts same = facts.with("a", "nearly 6,000");

        assertThat(same.find("b")).isEqualTo(facts.find("b"));
        assertThat(FactFixture.range(same, "a")).isEqualTo(FactFixture.range(facts, "a"));
        assertThat(facts.with("nobody", "1").all()).isEqualTo(facts.all());
    }

    @Test
    void aComputedFactMayBeOverridden() {
        Facts facts = FactFixture.facts("""
                a: 1
                b: = a + 1
                c: = b + 1
                """);
        var five = new FactValue.OfQuantity(
                Quantity.exactly(Rational.of(5), Unit.NUMBER), Optional.of(Rational.of(5)), Optional.empty());

        assertThat(FactFixture.range(facts.with("b", five), "c")).isEqualTo(Interval.point(Rational.of(6)));
    }

    @Test
    void anUnreadableSuppositionIsReportedAndItsFactHasNoValue() {
        Facts facts = FactFixture.facts("""
                a: 1
                b: = a + 1
                """);

        Facts changed = facts.with("a", "1O0");

        assertThat(faults(changed)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.BAD_QUANTITY);
        assertThat(changed.find("b")).isEmpty();
    }

    @Test
    void aLongChainOfFactsIsResolved() {
        String chain = IntStream.range(1, 20_000)
                .mapToObj(i -> "f%d: = f%d + 1".formatted(i, i - 1))
                .collect(Collectors.joining("\n", "f0: 1\n", ""));

        Facts facts = FactFixture.facts(chain);

        assertThat(FactFixture.range(facts, "f19999")).isEqualTo(Interval.point(Rational.of(20_000)));
    }

    @Test
    @Tag("slow")
    void anExpressionOfTooManyUncertainFactsIsReported() {
        String chain = IntStream.range(1, 3_000)
                .mapToObj(i -> "f%d: = f%d * 2 - f%d".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("\n", "f0: nearly 6,000\n", ""));

        Facts facts = FactFixture.facts(chain);

        assertThat(faults(facts)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT);
        assertThat(facts.find("f1")).isPresent();
        assertThat(facts.find("f2999")).isEmpty();
    }

    @Test
    void numbersThatGrowTooLongAreReported() {
        String squares = IntStream.range(1, 40)
                .mapToObj(i -> "f%d: = f%d * f%d".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("\n", "f0: 1,234,567\n", ""));

        Facts facts = FactFixture.facts(squares);

        assertThat(faults(facts)).singleElement().satisfies(limit -> {
            assertThat(limit.code()).isEqualTo(DiagnosticCode.LIMIT);
            assertThat(limit.message()).contains("more digits");
        });
    }

    @Test
    void formulasThatAreTooDeepOrTooLongAreReported() {
        Facts facts = FactFixture.facts("a: 1");

        assertThat(codes(facts, "(".repeat(101) + "a" + ")".repeat(101))).containsExactly(DiagnosticCode.LIMIT);
        assertThat(codes(facts, "(".repeat(99) + "a" + ")".repeat(99))).isEmpty();
        assertThat(codes(facts, "a" + " + a".repeat(1_001))).containsExactly(DiagnosticCode.LIMIT);
        assertThat(codes(facts, "a" + " + a".repeat(1_000))).isEmpty();
        assertThat(codes(facts, " ".repeat(20_001) + "a")).containsExactly(DiagnosticCode.LIMIT);
        assertThat(codes(facts, "not ".repeat(5_000) + "true")).containsExactly(DiagnosticCode.LIMIT);
        assertThat(codes(facts, "-".repeat(5_000) + "a")).containsExactly(DiagnosticCode.LIMIT);
    }

    private static List<DiagnosticCode> codes(Facts facts, String formula) {
        return facts.evaluate(FactFixture.formula(formula)).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void anEvaluationKnowsItsInputs() {
        Facts facts = FactFixture.facts("""
                a: 1 | caveat of a | status provisional | period 2023
                b: 2 | caveat of b | period 2023
                """);

        Evaluation evaluation = facts.evaluate(FactFixture.formula("a < b and b > a"));

        assertThat(evaluation.inputs()).containsExactly("a", "b");
        assertThat(evaluation.caveats())
                .extracting(caveat -> caveat.text().text())
                .containsExactly("of a", "of b");
        assertThat(evaluation.statuses()).containsExactly(Status.PROVISIONAL);
        assertThat(evaluation.period()).isEqualTo(Period.parse("2023"));
    }
}
