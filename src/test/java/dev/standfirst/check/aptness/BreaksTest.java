package dev.standfirst.check.aptness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series of five years with a break in 2022. */
class BreaksTest {
    private static final String DATA = """
            year,people,status
            2020,1000,break
            2021,1100,official
            2022,1500,break
            2023,1600,official
            2024,1700,official
            """;

    private static final String FACTS = """
            people: {label: People, unit: people, source: office,
              data: {file: data/people.csv, period: year, value: people, status: status}}
            in-2021: {label: Earlier, formula: 'at(people, "2021")'}
            in-2023: {label: Later, formula: 'at(people, "2023")'}
            across: {label: Across, formula: "change(in-2021, in-2023)"}
            across-at: {label: Across, formula: 'change(at(people, "2021"), at(people, "2022"))'}
            backwards: {label: Across, formula: "ratio(in-2023, in-2021)"}
            before: {label: Before, formula: 'change(at(people, "2020"), at(people, "2021"))'}
            after: {label: After, formula: 'change(in-2023, at(people, "2024"))'}
            place: {label: A place, formula: 'rank(people, "2020")'}
            answered: {label: Across, formula: "change(in-2021, in-2023)",
              caveat: {text: Counted again., answers: [like-for-like]}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It [rose by 45 per cent](fact:across). | SF501",
                "It [rose by 36 per cent](fact:across-at). | SF501",
                "It was [1.45 times as many](fact:backwards). | SF501",
                "It [rose by 10 per cent](fact:before). | ",
                "It [rose by 6 per cent](fact:after). | ",
                "It was [the fifth highest](fact:place). | SF501",
                "It [rose by 45 per cent](fact:answered). | ",
            })
    void aComparisonAcrossABreakIsNotLikeForLike(String sentence, String code) {
        CheckedBriefing written = TestProject.checked(project ->
                project.facts(FACTS).file("content/data/people.csv", DATA).briefing(sentence));

        assertThat(written.codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }
}
