package dev.standfirst.check.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An unbound figure is reported at its place in the file, whatever was filled in before it. */
class FilledPassageTest {
    private static final String FACTS = """
            boats: {label: Boats, value: "1,234,567", unit: boats, period: 2023, source: office}
            few: {label: Few, value: 7, unit: boats, period: 2023, source: office}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There are 28 boats.                                                      | 28 boats
            There are [](fact:boats) boats and 28 cars.                              | 28 cars
            There are [](fact:boats) boats, [](fact:few) of them red, and 28 cars.   | 28 cars
            There are [1,234,567](fact:boats) boats, [7](fact:few) red, and 28 cars. | 28 cars
            There are 28 cars and [](fact:boats) boats.                              | 28 cars
            There are 28 cars, [](fact:boats) boats and 29 vans.                     | 28 cars, 29 vans
            """)
    void anUnboundFigureIsReportedAtItsPlaceInTheFile(String sentence, String figures) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);

        assertThat(String.join(
                        ", ",
                        written.report().diagnostics().stream()
                                .filter(each -> each.code().id().equals("SF301"))
                                .map(each -> sentence.substring(
                                        each.span().column() - 1, each.span().endColumn() - 1))
                                .toList()))
                .isEqualTo(figures);
    }
}
