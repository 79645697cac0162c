package dev.standfirst.fact.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.FactFixture;
import dev.standfirst.fact.Facts;
import dev.standfirst.quantity.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static List<Diagnostic> faults(Facts facts) {
        return facts.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.NO_SOURCE)
                .toList();
    }

    private static Series series(Facts facts, String id) {
        return ((FactValue.OfSeries) facts.find(id).orElseThrow().value()).series();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people    | 12658    | 12658                  | 12658
            people    | 12000    | 12000                  | 12000
            people    | 12,658   | 12658                  | 12658
            people    | 1.5      | [1.45, 1.55]           | 1.5
            GBP       | 4000000  | 4000000                | 4000000
            GBP       | 1.60     | 1.6                    | 1.6
            GBP       | 1.605    | [1.6045, 1.6055]       | 1.605
            %         | 36       | [0.355, 0.365]         | 0.36
            %         | 35.70    | [0.35695, 0.35705]     | 0.357
            days      | 14       | 14                     | 14
            ratio     | 2        | [1.5, 2.5]             | 2
            USD/GBP   | 1.2718   | [1.27175, 1.27185]     | 1.2718
            people    | -5       | -5                     | -5
            people    | +5       | 5                      | 5
            people    | 0        | 0                      | 0
            people    | 0.9      | [0.85, 0.95]           | 0.9
            people    | 1,234    | 1234                   | 1234
            people    | 123,456  | 123456                 | 123456
            people    | 1,234,567 | 1234567               | 1234567
            people    | 1,234.5  | [1234.45, 1234.55]     | 1234.5
            people    | -1,234   | -1234                  | -1234
            people    | 26,000   | 26000                  | 26000
            people    | 12,000,000 | 12000000             | 12000000
            people a week | 5    | [4.5, 5.5]             | 5
            """)
    void aCellOfADataFileIsKnownToItsLastDigitAndACountExactly(String unit, String cell, String range, String nominal) {
        Facts facts = FactFixture.facts("s: # 2022 %s | unit %s".formatted(cell, unit));

        Series.Point point = series(facts, "s").points().getFirst();

        assertThat(point.quantity().range()).hasToString(range);
        assertThat(point.nominal().orElseThrow()).hasToString(nominal);
        assertThat(point.quantity().change()).isEqualTo(cell.startsWith("-") || cell.startsWith("+"));
    }

    @Test
    void aSeriesMaySayHowItsValuesWereRounded() {
        Facts facts = FactFixture.facts("s: # 2022 26000; 2023 31000 | unit people | rounded-to 1,000");

        assertThat(series(facts, "s").points())
                .extracting(point -> point.quantity().range().toString())
                .containsExactly("[25500, 26500]", "[30500, 31500]");
    }

    @Test
    void aCellInWordsIsRoundedToTheSameUnlessHedged() {
        Facts facts = FactFixture.facts("s: # 2022 26k; 2023 26k+ | unit people | rounded-to 100");

        assertThat(series(facts, "s").points())
                .extracting(point -> point.quantity().range().toString())
                .containsExactly("[25950, 26050]", "[26000, ∞)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,00",
                "12,65O",
                "1e5",
                "n/a",
                "0x10",
                "-",
                "1..2",
                "5.",
                ",100",
                "1234,567",
                "1,234,56",
                "1,2345,678",
                "1,23,456",
                "1,,234",
                "1,234,",
                "-,234",
                "1/2",
                "1:2",
                "1,0000",
                "12345678901234567890123456789012345"
            })
    void aSeriesWithACellThatIsNotAQuantityHasNoValue(String cell) {
        Facts facts = FactFixture.facts("s: # 2021 5; 2022 %s; 2023 7 | unit people".formatted(cell));

        assertThat(faults(facts)).first().satisfies(fault -> {
            assertThat(fault.code()).isIn(DiagnosticCode.BAD_QUANTITY, DiagnosticCode.WRONG_TYPE, DiagnosticCode.LIMIT);
            assertThat(fault.span().column()).isEqualTo(19);
        });
        assertThat(facts.find("s")).isEmpty();
    }

    @Test
    void aCellOfAnotherUnitIsReported() {
        Facts facts = FactFixture.facts("s: # 2021 £5; 2022 $5; 2023 £6");

        assertThat(faults(facts)).extracting(Diagnostic::code).contains(DiagnosticCode.WRONG_TYPE);
        assertThat(facts.find("s")).isEmpty();
    }

    @Test
    void anInvalidUnitIsReportedOnce() {
        Facts facts = FactFixture.facts("s: # 2021 5; 2022 6 | unit 7 $ %");

        assertThat(faults(facts)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.WRONG_TYPE);
        assertThat(facts.find("s")).isEmpty();
    }

    @Test
    void valuesAreInTheOrderOfTheirPeriods() {
        Facts facts = FactFixture.facts("s: # 2023 3; 2021 1; 2022 2");

        assertThat(series(facts, "s").points())
                .extracting(point -> point.period().toString())
                .containsExactly("2021", "2022", "2023");
        assertThat(faults(facts)).isEmpty();
    }

    @Test
    void aDuplicatePeriodIsReportedWithBothPlaces() {
        Facts facts = FactFixture.facts("s: # 2021 1; 2022 2; 2022 3");

        assertThat(faults(facts)).singleElement().satisfies(clash -> {
            assertThat(clash.code()).isEqualTo(DiagnosticCode.SERIES_PERIODS);
            assertThat(clash.message()).isEqualTo("duplicate period 2022");
            assertThat(clash.span().column()).isEqualTo(22);
            assertThat(clash.related())
                    .extracting(place -> place.span().column())
                    .containsExactly(14);
        });
        assertThat(series(facts, "s").points()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rows                                                        | cumulative | fault          | message
            2021 1; 2022 2; 2023 3                                        |            |                |
            2021 1; 2022 2; 2022-05 3                                     |            | SERIES_PERIODS | 2022-05 overlaps 2022
            2022 9; 2022-02 1; 2022-05 3                                  |            | SERIES_PERIODS | 2022-02 overlaps 2022
            2022-01/2022-05 1; 2022 2                                     |            | SERIES_PERIODS | 2022 overlaps 2022-01/2022-05
            2022-01/2022-05 1; 2022 2                                     | cumulative |                |
            2022-01/2022-05 1; 2022-02/2022-06 2                          | cumulative | SERIES_PERIODS | 2022-02/2022-06 overlaps 2022-01/2022-05
            2020 1; 2021 2; 2023 3                                        |            | SERIES_GAP     | between 2021 and 2023
            2019 1; 2021 2; 2023 3                                        |            |                |
            2020 1; 2023 2                                                |            |                |
            2022-01/2022-05 1; 2023-01/2023-05 2; 2024-01/2024-05 3       |            |                |
            2021-01/2021-05 1; 2022-01/2022-05 2; 2024-01/2024-05 3       |            | SERIES_GAP     | between 2022-01/2022-05 and 2024-01/2024-05
            2022-01/2022-05 1; 2023-01/2023-05 2; 2024-01-01/2024-05-16 3 | cumulative |                |
            2024-Q1 1; 2024-Q2 2; 2024-Q4 3                               |            | SERIES_GAP     | between 2024-Q2 and 2024-Q4
            2024-01 1; 2024-02 2; 2024-03 3; 2024-05 4                    |            | SERIES_GAP     | between 2024-03 and 2024-05
            2024-02-28 1; 2024-02-29 2; 2024-03-02 3                      |            | SERIES_GAP     | between 2024-02-29 and 2024-03-02
            2022-04-01/2023-03-31 1; 2023-04-01/2024-03-31 2              |            |                |
            """)
    void periodsThatClashOrAreMissingAreReported(String rows, String cumulative, String fault, String message) {
        String declared = "s: # " + rows + (cumulative == null ? "" : " | cumulative");

        List<Diagnostic> found = faults(FactFixture.facts(declared));

        assertThat(found)
                .extracting(diagnostic -> diagnostic.code().name())
                .isSubsetOf(fault == null ? List.of() : List.of(fault, "SERIES_GAP"));
        if (fault != null) {
            assertThat(found.getFirst().message()).endsWith(message);
            assertThat(found.getFirst().code().name()).isEqualTo(fault);
        }
    }

    @Test
    void aGapWithACaveatHasNoWarning() {
        String rows = "s: # 2020 1; 2021 2; 2023 3 | caveat Nobody counted in 2022";

        assertThat(faults(FactFixture.facts(rows))).hasSize(1);
        assertThat(faults(FactFixture.facts(rows + " | answers gap"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rows                                                                    | period                | record
            2022-01/2022-05 9607; 2023-01/2023-05 7610; 2024-01-01/2024-05-16 9681    | 2024-01-01/2024-05-16 | TRUE
            2022-01/2022-05 9607; 2023-01/2023-05 7610; 2024-01-01/2024-05-16 9607    | 2024-01-01/2024-05-16 | UNKNOWN
            2022-01/2022-05 9607; 2023-01/2023-05 7610; 2024-01-01/2024-05-16 9000    | 2024-01-01/2024-05-16 | UNKNOWN
            2022-01/2022-05 9607; 2023-01/2023-05 7610                                | 2023-01/2023-05       | FALSE
            2022-01/2022-05 9607; 2022 45774; 2023-01/2023-05 9608; 2023 10000        | 2023-01/2023-05       | TRUE
            2022 45774; 2023-01/2023-05 9608                                          | 2023-01/2023-05       | UNKNOWN
            2022 5000; 2023-01/2023-05 9608                                           | 2023-01/2023-05       | TRUE
            2022-01/2022-03 9999; 2023-01/2023-05 9608                                | 2023-01/2023-05       | UNKNOWN
            2022-02/2022-05 1; 2023-01/2023-05 9608                                   | 2023-01/2023-05       | UNKNOWN
            2023-01/2023-05 3; 2024-01/2024-05 9999                                   | 2023-01/2023-05       | UNKNOWN
            2023-01-01/2023-02-28 3; 2024-01-01/2024-02-29 3                          | 2024-01/2024-02       | FALSE
            """)
    void aPartPeriodMayProveARecordButNeverDisproveOne(String rows, String period, Truth record) {
        Facts facts = FactFixture.facts(
                "s: # %s | unit people | cumulative\nis: = record(s, \"%s\")".formatted(rows, period));

        assertThat(facts.find("is").orElseThrow().value()).isEqualTo(new FactValue.OfBoolean(record));
    }

    @Test
    void aRecordOfAMonthIsCheckedAgainstTheSameMonthOfEarlierYears() {
        Facts facts = FactFixture.facts("""
                s: # 2023-04 100; 2023-05 50; 2024-04 90; 2024-05 60
                may: = record(s, "2024-05")
                april: = record(s, "2024-04")
                """);

        assertThat(facts.find("may").orElseThrow().value()).isEqualTo(new FactValue.OfBoolean(Truth.TRUE));
        assertThat(facts.find("april").orElseThrow().value()).isEqualTo(new FactValue.OfBoolean(Truth.FALSE));
        assertThat(facts.heldAgainst("may"))
                .extracting(point -> point.period().toString())
                .containsExactly("2023-05");
    }

    @Test
    void theRankOfAPartPeriodIsAnInterval() {
        Facts facts = FactFixture.facts("""
                s: # 2021-01/2021-05 20; 2022-01/2022-05 9; 2023-01/2023-05 12; 2024-01-01/2024-05-16 10 | cumulative
                place: = rank(s, "2024-01-01/2024-05-16")
                ties: # 2021 5; 2022 5; 2023 4
                shared: = rank(ties, "2022")
                third: = rank(ties, "2023")
                """);

        assertThat(FactFixture.range(facts, "place")).hasToString("[1, 3]");
        assertThat(FactFixture.range(facts, "shared")).hasToString("1");
        assertThat(FactFixture.range(facts, "third")).hasToString("3");
    }

    @Test
    void aValueOfASeriesIsOneVariableWhereverItIsUsed() {
        Facts facts = FactFixture.facts("""
                s: # 2021 3.4; 2022 4.1 | unit %
                alias: = s
                a: = at(s, "2022")
                b: = at(alias, "2022")
                zero: = a - b
                """);

        assertThat(FactFixture.range(facts, "zero")).hasToString("0");
    }
}
