package dev.standfirst.quantity.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges rounded to whole numbers of a step: halves go away from zero, and an open end at a half goes the other way where it must. */
class RoundedRangeTest {
    @ParameterizedTest
    @CsvSource({
        // from closed: 2.5 rounds to 3; to open: what is a hair below 4.5 rounds to 4
        "2.5, 4.5, 1, 3, 4",
        "2.4, 4.6, 1, 2, 5",
        "2, 4, 1, 2, 4",
        "-4.5, -2.5, 1, -5, -3",
        "25, 45, 10, 30, 40",
        "0.05, 0.15, 0.1, 0.1, 0.1"
    })
    void openAbove(String low, String high, String step, String roundedLow, String roundedHigh) {
        assertThat(Expression.round(Interval.closedOpen(Rational.of(low), Rational.of(high)), Rational.of(step)))
                .isEqualTo(Interval.closed(Rational.of(roundedLow), Rational.of(roundedHigh)));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 4.5, 1, 3, 5", "2.4, 4.4, 1, 2, 4", "-4.5, -2.5, 1, -4, -3", "25, 45, 10, 30, 50"})
    void openBelow(String low, String high, String step, String roundedLow, String roundedHigh) {
        assertThat(Expression.round(Interval.openClosed(Rational.of(low), Rational.of(high)), Rational.of(step)))
                .isEqualTo(Interval.closed(Rational.of(roundedLow), Rational.of(roundedHigh)));
    }
}
