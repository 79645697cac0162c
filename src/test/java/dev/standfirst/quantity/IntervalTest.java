package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals as they print: '[1, 2)', '(-∞, 3]', '5'. */
class IntervalTest {
    private static Interval interval(String text) {
        if (!text.contains(",")) {
            return Interval.point(Rational.of(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(", ", -1);
        return new Interval(bound(ends[0], text.startsWith("[")), bound(ends[1], text.endsWith("]")));
    }

    private static Bound bound(String end, boolean closed) {
        return end.contains("∞") ? Bound.NONE : Bound.at(Rational.of(end), closed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]   | [1, 2]
            (1, 2)   | (1, 2)
            [-2, -1] | [1, 2]
            (-2, -1] | [1, 2)
            [-1, 2]  | [0, 2]
            [-2, 1)  | [0, 2]
            (-2, 2]  | [0, 2]
            (-2, 2)  | [0, 2)
            [0, 2)   | [0, 2)
            (0, 2)   | (0, 2)
            [-2, 0]  | [0, 2]
            [-2, 0)  | (0, 2]
            (-∞, 0)  | (0, ∞)
            (-∞, 1]  | [0, ∞)
            (-∞, ∞)  | [0, ∞)
            0        | 0
            -3       | 3
            """)
    void absoluteValue(String of, String sizes) {
        assertThat(interval(of).abs()).isEqualTo(interval(sizes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 3]  | [2, 4]  | [2, 3]  | [1, 4]
            [1, 3)  | (1, 3]  | (1, 3)  | [1, 3]
            (1, 3]  | [1, 3)  | (1, 3)  | [1, 3]
            [1, 2]  | [2, 3]  | 2       | [1, 3]
            [1, 2)  | [2, 3]  |         | [1, 3]
            [1, 2]  | (2, 3]  |         | [1, 3]
            [1, 2]  | [3, 4]  |         | [1, 4]
            (-∞, 2] | [1, ∞)  | [1, 2]  | (-∞, ∞)
            (-∞, 2] | (-∞, 3) | (-∞, 2] | (-∞, 3)
            [1, ∞)  | (2, ∞)  | (2, ∞)  | [1, ∞)
            (-∞, ∞) | [1, 2)  | [1, 2)  | (-∞, ∞)
            5       | 5       | 5       | 5
            """)
    void intersectionAndHullOfTwoIntervals(String one, String other, @Nullable String shared, String hull) {
        Optional<Interval> both = Optional.ofNullable(shared).map(IntervalTest::interval);

        assertThat(interval(one).intersection(interval(other))).isEqualTo(both);
        assertThat(interval(other).intersection(interval(one))).isEqualTo(both);
        assertThat(interval(one).hull(interval(other))).isEqualTo(interval(hull));
        assertThat(interval(other).hull(interval(one))).isEqualTo(interval(hull));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]   | [3, 4]   | [3, 8]
            [-1, 2]  | [3, 4]   | [-4, 8]
            [-1, 2)  | [-3, 4]  | (-6, 8)
            (0, 2]   | [3, ∞)   | (0, ∞)
            [0, 2]   | [3, ∞)   | [0, ∞)
            [-1, 2]  | [3, ∞)   | (-∞, ∞)
            [-2, -1] | [3, ∞)   | (-∞, -3]
            [-2, -1] | (-∞, -3] | [3, ∞)
            0        | (-∞, ∞)  | 0
            (-∞, 0)  | (-∞, 0)  | (0, ∞)
            (1, 2)   | [0, 3)   | [0, 6)
            """)
    void productOfTwoIntervals(String one, String other, String products) {
        assertThat(interval(one).times(interval(other))).isEqualTo(interval(products));
        assertThat(interval(other).times(interval(one))).isEqualTo(interval(products));
    }
}
