package dev.standfirst.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.quantity.Period;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that are written as financial years. */
class FinancialYearsTest {
    @TempDir
    private Path folder;

    private TestProject project(String facts) {
        return TestProject.create(folder).facts(facts).briefing("Words.");
    }

    private static Fact fact(CheckedProject checked) {
        assertThat(checked.report().diagnostics()).isEmpty();
        return checked.facts().find("a").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25, '', 2024-04-01/2025-03-31",
        "2024/25, '', 2024-04-01/2025-03-31",
        "2024/2025, '', 2024/2025",
        "2011/12, '', 2011-04-01/2012-03-31",
        "2011-12, '', 2011-12",
        "2024/25, ', year-starts: 07-01', 2024-07-01/2025-06-30",
        "2024-05, ', year-starts: 07-01', 2024-05",
    })
    void aYearOfAFactStartsWhenItSays(String written, String more, String period) throws IOException {
        Fact fact =
                fact(project("a: {label: A, value: 17, unit: people, source: office, period: " + written + more + "}")
                        .check());

        assertThat(fact.declared().measurement().period()).isEqualTo(Period.parse(period));
    }

    @Test
    void theSiteSaysItForAllFactsAndAFileForItsOwn() throws IOException {
        TestProject project = project("a: {label: A, value: 17, unit: people, source: office, period: 2024/25}")
                .file("content/site.yaml", "title: T\nbase-url: https://example.org/\nyear-starts: 10-01\n");

        assertThat(fact(project.check()).declared().measurement().period()).isEqualTo(Period.parse("2024-10/2025-09"));

        project.facts("""
                defaults: {year-starts: 01-01}
                a: {label: A, value: 17, unit: people, source: office, period: 2024/25}
                """);
        assertThat(fact(project.check()).declared().measurement().period()).isEqualTo(Period.parse("2024"));
    }

    private List<Period> periods(String csv) throws IOException {
        CheckedProject checked = project(
                        "a: {label: A, unit: people, source: office, data: {file: data/d.csv, period: year, value: n}, year-starts: 04-06}")
                .file("content/data/d.csv", csv)
                .check();
        Series series = ((FactValue.OfSeries) fact(checked).value()).series();
        return series.points().stream().map(Series.Point::period).toList();
    }

    @Test
    void aColumnOfFinancialYearsHasNoMonths() throws IOException {
        assertThat(periods("year,n\n2010-11,5\n2011-12,6\n2012-13,7\n"))
                .containsExactly(
                        Period.parse("2010-04-06/2011-04-05").orElseThrow(),
                        Period.parse("2011-04-06/2012-04-05").orElseThrow(),
                        Period.parse("2012-04-06/2013-04-05").orElseThrow());
    }

    @Test
    void aColumnOfMonthsHasNoFinancialYears() throws IOException {
        assertThat(periods("year,n\n2011-11,5\n2011-12,6\n2012-01,7\n"))
                .contains(Period.parse("2011-12").orElseThrow());
    }

    @Test
    void aSentenceMayNameTheYear() throws IOException {
        TestProject project = project("a: {label: Visits, value: 4312, unit: visits, source: office, period: 2024/25}");

        assertThat(project.briefing("There were [4,312](fact:a) visits in 2024-25.")
                        .check()
                        .report()
                        .diagnostics())
                .isEmpty();
        assertThat(project.briefing("There were [4,312](fact:a) visits in 2023-24.")
                        .check()
                        .report()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .hasSize(1);
    }
}
