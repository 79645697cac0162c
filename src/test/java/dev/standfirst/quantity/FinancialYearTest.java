package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    private static final FinancialYear YEAR = new FinancialYear(2024);

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2024/25", "2024-2025", "2024/2025"})
    void isWrittenWithTwoDigitsOrFour(String text) {
        assertThat(FinancialYear.parse(text)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-26", "2024-2026", "2024-125", "2024-24", "2024–25", "2024", "12024-25"})
    void anythingElseIsNotOne(String text) {
        assertThat(FinancialYear.parse(text)).isEmpty();
    }

    @Test
    void theLastOfACenturyEndsInTheNext() {
        assertThat(FinancialYear.parse("1999-00")).contains(new FinancialYear(1999));
        assertThat(FinancialYear.parse("1999-2000")).contains(new FinancialYear(1999));
    }

    @Test
    void lastsTwelveMonthsFromItsFirstDay() {
        assertThat(YEAR.from(MonthDay.of(7, 1)))
                .isEqualTo(new Period(LocalDate.parse("2024-07-01"), LocalDate.parse("2025-06-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2025-03-31, true",
        "2024-04-06, 2025-04-05, true",
        "2024-03-31, 2025-03-29, true", // 52 weeks
        "2024-03-31, 2025-04-05, true", // 53 weeks
        "2024-03-31, 2025-03-01, false",
        "2024-03-31, 2025-05-01, false",
        "2024-01-01, 2024-12-31, false",
        "2024-01-06, 2026-01-05, false",
        "2023-04-01, 2024-03-31, false",
        "2025-04-01, 2026-03-31, false"
    })
    void isRecognisedByItsYearsAndItsLength(LocalDate start, LocalDate end, boolean expected) {
        assertThat(YEAR.is(new Period(start, end))).isEqualTo(expected);
    }
}
