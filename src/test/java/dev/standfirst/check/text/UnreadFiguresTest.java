package dev.standfirst.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that people see, whatever they are written in. */
class UnreadFiguresTest {
    private static final String FACTS = "five: {label: Five, value: 5, unit: people, source: office}\n";

    private static List<Diagnostic> faults(String sentence) {
        return TestProject.checked(FACTS, sentence).report().diagnostics();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "𝟓𝟎,𝟎𝟎𝟎 people came. | “𝟓𝟎,𝟎𝟎𝟎 people” looks like “50,000 people”, but is in other characters",
                "There were ①② people. | “①② people” looks like “12 people”, but is in other characters",
                "ﬁve million came. | “ﬁve million” looks like “five million”, but is in other characters",
                "𝐟𝐢𝐯𝐞 million came. | “𝐟𝐢𝐯𝐞 million” looks like “five million”, but is in other characters",
                "Fіve million came. | “Fіve million” looks like “Five million”, but is in other characters",
            })
    void aFigureInOtherCharactersIsReported(String sentence, String message) {
        assertThat(faults(sentence)).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo("SF308");
            assertThat(fault.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister, Επίσκοπος Ιωάννης, came to Ελλάδα with Владимир.",
                "Chapter Ⅳ, and Henry Ⅷ. ① First. ② Then. An area in m², and CO₂.",
                "The café in Tiranë, a naïve résumé, Æsir and Łódź.",
                "Call 020 7946 0018 020 7946 0018 020 7946 0018 020 7946 0018.",
                "In 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024 and 2025.",
            })
    void otherAlphabetsAndMarksAreNoFigures(String sentence) {
        assertThat(faults(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 12345678901234567890123456789012345 people.",
                "There were 12,345,678,901,234,567,890,123,456,789,012,345 people.",
                "There were 0.12345678901234567890123456789012345 people."
            })
    void aFigureWithTooManyDigitsIsReported(String sentence) {
        assertThat(faults(sentence)).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo("SF108");
            assertThat(fault.message()).matches("a number of 3[56] digits is too long: at most 34 are allowed");
        });
    }

    @Test
    void aLongCodeMayBeExempt() {
        assertThat(faults("See [12345678901234567890123456789012345678](fact:none \"a code\")."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "…", "-", "123", "x", "no", "n/a", "\u200b", "&nbsp;", "!?"})
    void aReasonWithoutWordsIsNoReason(String reason) {
        assertThat(faults("The [1990s](fact:none \"" + reason + "\")."))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code().id()).isEqualTo("SF306");
                    assertThat(fault.message()).endsWith("is not in words");
                });
    }
}
