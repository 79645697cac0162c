package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2023, true",
        "2023, 2024, true",
        "2022-01/2022-05, 2024-01/2024-05, true",
        "2022-01/2022-05, 2024-01-01/2024-05-16, false",
        "2022-02, 2024-02, true",
        "2023-01-01/2023-02-28, 2024-01-01/2024-02-29, true",
        "2023-03-01/2024-02-29, 2022-03-01/2023-02-28, true",
        "2022-04-01/2023-03-31, 2023-04-01/2024-03-31, true",
        "2022-04-01/2023-03-31, 2022, false",
        "2022-04, 2022-05, false",
        "2022-Q1, 2023-Q1, true",
        "2022-Q1, 2022-Q2, false",
        "2022, 2022/2023, false",
        "2020/2021, 2022/2023, true",
        "2024-02-29, 2023-02-28, true",
        "2022-01-01/2022-11-29, 2022, false",
        "2016-10-31/2017-01-29, 2017-10-30/2018-01-28, true",
        "2022-12-26/2023-12-24, 2023-12-25/2024-12-22, true",
        "2016-10-31/2017-01-29, 2017-11-13/2018-02-11, false",
        "2016-10-31/2017-01-29, 2017-10-30/2018-02-04, false",
        "2016-10-31/2017-01-29, 2017-01-30/2017-04-30, false",
        "2023-05-01/2023-05-07, 2024-05-01/2024-05-07, true",
        "2023-05-01/2023-05-07, 2024-05-03/2024-05-09, false"
    })
    void periodsAreAlikeIfTheyHaveTheSameLengthAndSeason(String a, String b, boolean alike) {
        Period one = Period.parse(a).orElseThrow();
        Period other = Period.parse(b).orElseThrow();

        assertThat(LikePeriods.areAlike(one, other)).isEqualTo(alike);
        assertThat(LikePeriods.areAlike(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01/2022-05, 2024-01-01/2024-05-16, true",
        "2024-01-01/2024-05-16, 2022-01/2022-05, false",
        "2022, 2023, true",
        "2023-01-01/2023-02-28, 2024-01-01/2024-02-29, true",
        "2024-01-01/2024-02-29, 2023-01-01/2023-02-28, true",
        "2023-01-01/2023-02-27, 2024-01-01/2024-02-29, false"
    })
    void aPeriodIsAtLeastAsLongAsAnotherFromTheSameDay(String a, String b, boolean longer) {
        assertThat(LikePeriods.isAtLeastAsLong(
                        Period.parse(a).orElseThrow(), Period.parse(b).orElseThrow()))
                .isEqualTo(longer);
    }
}
