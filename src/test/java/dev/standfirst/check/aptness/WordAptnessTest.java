package dev.standfirst.check.aptness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.CheckedBriefing;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAptnessTest {
    private static final String FACTS = """
            before: {label: Before, value: 815, unit: people, period: 2021, source: office}
            after: {label: After, value: "2,445", unit: people, period: 2022, source: office}
            multiple: {label: The ratio, formula: "ratio(after, before)"}
            refused-before: {label: Refused, value: exactly 10 %, period: 2022, source: office}
            refused-after: {label: Refused, value: exactly 15 %, period: 2023, source: office}
            refused-change: {label: Change, formula: "change(refused-before, refused-after)"}
            refused-points: {label: Points, formula: "difference(refused-before, refused-after)"}
            people-change: {label: Change, formula: "change(before, after)"}
            guess: {label: A guess, value: "7,310", unit: people, status: estimate, source: office}
            owned:
              label: A guess
              value: 7,310
              unit: people
              status: estimate
              source: office
              caveat: {text: An estimate., answers: [estimate]}
            financial: {label: Financial, value: 500, unit: people, period: 2022-04-01/2023-03-31, source: office}
            mixed: {label: Mixed years, formula: "change(before, financial)"}
            """;

    private static final String CLAIMS = """
            deal:
              title: The deal led to it
              by: Somebody
              on: 2024-05-21
              said: The deal led to it.
              where: office
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "There were [three times more](fact:multiple) of them. | SF508",
                "There were [three times as many](fact:multiple) of them. | ",
                "It [rose by 50 per cent](fact:refused-change). | SF509",
                "It [rose by 5 percentage points](fact:refused-points). | ",
                "It [rose by 200 per cent](fact:people-change). | ",
                "Of [7,310](fact:guess). | SF510",
                "Of an estimated [7,310](fact:guess). | ",
                "The whereabouts of [7,310](fact:guess). | SF510",
                "Of [over 7,000](fact:guess). | ",
                "Of [7,310](fact:owned). | ",
                "Of [about 815](fact:before). | SF505",
                "Of [about 800](fact:before). | ",
                "The [815](fact:before) led to [2,445](fact:after). | SF511",
                "Thanks to the [815](fact:before), there were [2,445](fact:after). | SF511",
                "The [815](fact:before) [led to](claim:deal) [2,445](fact:after). | ",
                "There were [815](fact:before), and then [2,445](fact:after). | ",
                "There were [815](fact:before). That led to [2,445](fact:after). | ",
                "The road called to [815](fact:before) and [2,445](fact:after). | ",
            })
    void aMisleadingPhraseHasAWarning(String sentence, String code) {
        CheckedBriefing written = TestProject.checked(FACTS, CLAIMS, sentence);

        assertThat(written.codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource("The number [fell by 38.7 per cent](fact:mixed).")
    void aCalendarYearIsNotAFinancialYear(String sentence) {
        CheckedBriefing written = TestProject.checked(FACTS, sentence);

        assertThat(written.diagnostic("SF501").message())
                .isEqualTo("2021 is compared with 2022-04/2023-03, a year that starts in another month");
    }
}
