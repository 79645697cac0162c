package dev.standfirst.check.aptness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022|2023-01-01/2023-11-29|2023-01-01/2023-11-29 is compared with 2022, which is 32 days longer",
                "2023-01-01/2023-11-29|2022|2023-01-01/2023-11-29 is compared with 2022, which is 32 days longer",
                "2022-01|2022-07|2022-01 (31 days) is compared with 2022-07 (31 days), a different part of the year",
            })
    void theDifferenceIsGivenInDays(String a, String b, String words) {
        assertThat(PeriodDifference.between(period(a), period(b))).isEqualTo(words);
    }

    private static Period period(String iso) {
        return Period.parse(iso).orElseThrow();
    }
}
