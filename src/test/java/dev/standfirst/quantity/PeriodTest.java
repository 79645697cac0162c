package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-Q1, 2024-01-01, 2024-03-31",
        "2024-Q4, 2024-10-01, 2024-12-31",
        "2024-05-22, 2024-05-22, 2024-05-22",
        "2024-01/2024-05, 2024-01-01, 2024-05-31",
        "2023/2024-Q1, 2023-01-01, 2024-03-31",
        "2024-05-22/2024-05-22, 2024-05-22, 2024-05-22",
        "0009, 0009-01-01, 0009-12-31",
        "1900-09, 1900-09-01, 1900-09-30",
    })
    void readsEveryFormOfTheContentFiles(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text)).contains(new Period(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "22",
                "2022/",
                "/2022",
                "2022-13",
                "2024-00",
                "2024-Q0",
                "2024-Q5",
                "2023-02-29",
                "2024-05/2024-04",
                "2024-05-22/2024-05-21",
                "2024-5",
                "Q1-2024",
                "2024-Q1 ",
                "2024/2025/2026",
                "２０２４",
                "202:",
                "202/"
            })
    void rejectsEverythingElse(String text) {
        assertThat(Period.parse(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2024-05",
                "2024-Q1",
                "2024-Q3",
                "2024-05-22",
                "2024-02/2024-04",
                "2024-01/2024-05",
                "2023-01-01/2023-11-29",
                "2023-12/2024-02",
                "2022-01/2023-12",
                "0009",
                "2024-01-02/2024-01-31"
            })
    void writesTheShortestFormAndReadsItAgain(String text) {
        assertThat(period(text)).hasToString(text);
    }

    @Test
    void isWrittenInAsciiDigitsInEveryLocale() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(period("2022")).hasToString("2022");
            assertThat(period("2024-Q1")).hasToString("2024-Q1");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aPeriodCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2024, 5, 22), LocalDate.of(2024, 5, 21)))
                .withMessageContaining("2024-05-21");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-05, true, true",
        "2024, 2024, true, true",
        "2024-05, 2024, false, true",
        "2024-01/2024-05, 2024-05/2024-06, false, true",
        "2024-05/2024-06, 2024-01/2024-05, false, true",
        "2024-05-22/2024-05-31, 2024-05-31, true, true",
        "2024-05-22/2024-05-31, 2024-05-22, true, true",
        "2024-05-22/2024-05-31, 2024-05-21, false, false",
        "2024-05-22/2024-05-31, 2024-06-01, false, false",
        "2024-05-22/2024-05-31, 2024-05-21/2024-05-25, false, true",
        "2024-05-22/2024-05-31, 2024-05-25/2024-06-01, false, true",
    })
    void containsAPeriodWithinAndOverlapsOneThatSharesADay(
            String one, String other, boolean contains, boolean overlaps) {
        assertThat(period(one).contains(period(other))).isEqualTo(contains);
        assertThat(period(one).overlaps(period(other))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 366, true",
        "2023, 365, true",
        "2024-05-22, 1, false",
        "2023-01/2023-11, 334, false",
        "2022-01/2023-12, 730, false"
    })
    void countsItsDaysBothEndsIncluded(String text, long days, boolean year) {
        assertThat(period(text).days()).isEqualTo(days);
        assertThat(period(text).isCalendarYear()).isEqualTo(year);
    }
}
