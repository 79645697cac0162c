package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedFormulaTest {
    private static final String FACTS = """
            before: {label: Before, value: "12,658", unit: people, period: 2022, source: office}
            after: {label: After, value: 922, unit: people, period: 2023, source: office}
            after-2: {label: After again, value: "nearly 6,000", unit: people, period: 2023, source: office}
            visit: {label: The visit, value: 2024-05-22, source: office}
            fall: {label: The fall, formula: "change(before, after)"}
            sum: {label: The sum, formula: "before + after-2"}
            spaced: {label: Spaced, formula: "  (before+after) * 2  "}
            days: {label: Days, formula: "days(date(\\"2024-05-01\\"), visit)"}
            twice: {label: Twice, formula: "after + after"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fall   | change(12,658, 922) = −92.7 per cent
            sum    | 12,658 + nearly 6,000 = between 18,358 and 18,658
            spaced | (12,658+922) * 2 = 27,160
            twice  | 922 + 922 = 1,844
            before |
            """)
    void aFormulaIsShownWithTheWordsOfItsFacts(String id, String worked) {
        Facts facts = WrittenBriefing.of(FACTS, "Of [922](fact:after).").facts();

        assertThat(WorkedFormula.of(facts.find(id).orElseThrow(), facts).orElse(null))
                .isEqualTo(worked);
    }
}
