package dev.standfirst.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Fix;
import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts, and the values of series, that are suggested in the place of a wrong one or of none. */
class OtherFactsTest {
    private static final String FACTS = """
            arrivals:
              label: Arrivals
              unit: people
              data: {file: data/arrivals.csv, period: year, value: people}
              source: office
            """;

    private static final String TABLE = """
            year,people
            2020,8466
            2021,28526
            2022,45774
            2023,29437
            """;

    private static CheckedBriefing checked(String sentence) {
        return TestProject.checked(project ->
                project.facts(FACTS).file("content/data/arrivals.csv", TABLE).briefing(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "In 2022 there were 45,774 people. | SF301 | write “[45,774 people](fact:arrivals@2022)” if this is the figure",
                "There were 8,466 people. | SF301 | write “[8,466 people](fact:arrivals@2020)” if this is the figure",
                "In 2023 [29,437 people](fact:arrivals@2022) arrived. | SF401 | write “[29,437 people](fact:arrivals@2023)”",
                "In 2023 [about 29,000](fact:arrivals@2022) arrived. | SF401 | write “[about 29,000](fact:arrivals@2023)”",
                "In 2023 [over 29,000](fact:arrivals@2022) arrived. | SF405 | name 2022, or write “[over 29,000](fact:arrivals@2023)”",
                "In 2023 [45,774 people](fact:arrivals@2022) arrived. | SF405 | name 2022, or write “[29,437 people](fact:arrivals@2023)”",
                "In 2023 arrivals [fell by 36 per cent](fact:arrivals@2021..2022). | SF403 | write “[fell by 36 per cent](fact:arrivals@2022..2023)”",
            })
    void theOneThatBearsTheWordsOutIsSuggested(String sentence, String code, String help) {
        CheckedBriefing written = checked(sentence);

        assertThat(written.diagnostic(code).help()).isEqualTo(help);
        assertThat(written.diagnostic(code).fixes())
                .extracting(Fix::replacement)
                .allSatisfy(link -> assertThat(checked(sentence.replaceAll("\\[.*\\)|[\\d,]+ people", link))
                                .codes())
                        .isEmpty())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "In 2022 there were 8,466 people. | SF301",
                "In 2022 there were 8,466 boats. | SF301",
                "It rose by 8,466 people. | SF301",
                "In 2024 [45,774 people](fact:arrivals@2022) arrived. | SF405",
            })
    void noneIsSuggestedThatDoesNotBearTheWordsOut(String sentence, String code) {
        assertThat(checked(sentence).diagnostic(code).help()).doesNotContain("arrivals@");
    }
}
