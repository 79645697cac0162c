package dev.standfirst.check.aptness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings about a fact apply to all facts computed from it. The check is on 1 June 2024. */
class AptnessTest {
    private static final String FACTS = """
            official: {label: Official, value: "12,658", unit: people, period: 2022, source: office, said-by: The Office}
            hers: {label: Hers, value: "922", unit: people, period: 2023, source: office, status: attributed, said-by: Jane Roe}
            theirs: {label: Theirs, value: "815", unit: people, period: 2023, source: office, status: attributed, said-by: John Doe}
            her-fall: {label: The fall by her count, formula: "change(official, hers)"}
            again: {label: The same, formula: "round(her-fall, 1)"}
            both: {label: Both, formula: "hers + theirs"}
            answered: {label: Answered, formula: "hers * 2", caveat: {text: By one count., answers: [attributed]}}
            stale: {label: Stale, value: "500", unit: people, period: 2022, source: office, review-by: 2024-01-31}
            fresh: {label: Fresh, value: "550", unit: people, period: 2023, source: office, review-by: 2024-12-31}
            stale-rise: {label: The rise, formula: "change(stale, fresh)"}
            fresh-double: {label: Twice, formula: "fresh * 2"}
            """;

    private static CheckedBriefing written(String sentence) {
        return TestProject.checked(FACTS, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It [fell by over 92 per cent](fact:her-fall). | SF506",
                "Jane Roe says that it [fell by over 92 per cent](fact:her-fall). | ",
                "It [fell by 92.7 per cent](fact:again). | SF506",
                "Jane Roe counts [1,737](fact:both) with others. | SF506",
                "Jane Roe and John Doe count [1,737](fact:both). | ",
                "In all [1,844](fact:answered). | ",
                "It [rose by 10 per cent](fact:stale-rise). | SF504",
                "In all [1,100](fact:fresh-double). | ",
            })
    void aFigureHasTheSpeakersAndReviewDatesOfItsInputs(String sentence, String code) {
        assertThat(written(sentence).codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void theWarningSaysWhoIsNotNamedAndWhatIsOverdue() {
        assertThat(written("Jane Roe counts [1,737](fact:both) with others.")
                        .diagnostic("SF506")
                        .message())
                .isEqualTo(
                        "this figure is computed from one that only John Doe gives, but the sentence does not name them");
        assertThat(written("There are [1,737](fact:both).").diagnostic("SF506").message())
                .isEqualTo(
                        "this figure is computed from figures that only Jane Roe and John Doe give, but the sentence does not"
                                + " name them");
        assertThat(written("It [rose by 10 per cent](fact:stale-rise).")
                        .diagnostic("SF504")
                        .message())
                .isEqualTo("“stale”, from which this figure is computed, was due for review by 31 January 2024");
    }
}
