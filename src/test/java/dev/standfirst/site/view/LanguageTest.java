package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static Language language(String tag) {
        return new Language(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 12,658                        | 12,658
            en-GB | −92.7 per cent                | −92.7 per cent
            en-US | between 21.5 and 23.6 per cent | between 21.5 and 23.6 percent
            de    | 12,658                        | 12.658
            de    | −92.7 per cent                | −92,7\u00a0%
            de    | £1.6 million                  | £1,6 Millionen
            fr    | 1,234,567                     | 1\u202f234\u202f567
            sq    | 1.2718 dollars to the pound   | 1,2718 dollars to the pound
            fa    | 12,658.5                      | 12,658.5
            ar-EG | 12,658.5                      | 12,658.5
            de    | in 2023, 924 of them          | in 2023, 924 of them
            """)
    void figuresAreWrittenInTheFormatOfTheLanguage(String tag, String british, String written) {
        assertThat(language(tag).figures(british)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 22 May 2024
            en-US | May 22, 2024
            de    | 22. Mai 2024
            fr    | 22 mai 2024
            """)
    void datesAreWrittenInTheFormatOfTheLanguage(String tag, String written) {
        assertThat(language(tag).date(LocalDate.of(2024, 5, 22))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 2022-01-01 | 2022-12-31 | 2022
            en-GB | 2024-05-01 | 2024-05-31 | May 2024
            en-GB | 2024-01-01 | 2024-05-31 | January to May 2024
            en-GB | 2023-12-01 | 2024-05-31 | December 2023 to May 2024
            en-GB | 2023-01-01 | 2023-11-29 | 1 January to 29 November 2023
            en-GB | 2023-05-22 | 2024-05-21 | 22 May 2023 to 21 May 2024
            en-GB | 2024-05-22 | 2024-05-22 | 22 May 2024
            en-US | 2023-01-01 | 2023-11-29 | January 1 to November 29, 2023
            de    | 2024-01-01 | 2024-05-31 | Januar – Mai 2024
            """)
    void periodsAreWrittenInTheFormatOfTheLanguage(String tag, LocalDate start, LocalDate end, String written) {
        assertThat(language(tag).period(new Period(start, end))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, false",
        "cy, false",
        "zh-Hans, false",
        "ar, true",
        "fa-IR, true",
        "he-IL, true",
        "ur, true",
        "qqq, false"
    })
    void rightToLeftLanguagesAreKnown(String tag, boolean rightToLeft) {
        assertThat(Language.isRightToLeft(Locale.forLanguageTag(tag))).isEqualTo(rightToLeft);
    }

    @Test
    void onlyATextInAnotherLanguageNamesItsLanguage() {
        assertThat(language("en-GB").other("hu")).isEqualTo("hu");
        assertThat(language("en-GB").other("en")).isEmpty();
        assertThat(language("en-GB").other("")).isEqualTo("");
        assertThat(language("en-GB").name("hu")).isEqualTo("Hungarian");
    }

    @Test
    void aCommaBetweenWordsIsNotASeparator() {
        assertThat(language("de").figures("12,658, then 924, and more")).isEqualTo("12.658, then 924, and more");
    }
}
