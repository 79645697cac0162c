package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Rational;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GroupViewTest {
    private static List<Rational> apart(long... heights) {
        return GroupView.apart(LongStream.of(heights).mapToObj(Rational::of).toList());
    }

    private static List<Rational> numbers(int... heights) {
        return IntStream.of(heights).mapToObj(Rational::of).toList();
    }

    @Test
    void labelsFarFromEachOtherStay() {
        assertThat(apart(80, 0, 40)).isEqualTo(numbers(80, 0, 40));
    }

    @Test
    void labelsAtOneHeightAreMovedApart() {
        assertThat(apart(50, 50, 50)).isEqualTo(numbers(50, 61, 72));
    }

    @Test
    void labelsAtTheTopAreMovedDown() {
        assertThat(apart(100, 95, 0)).isEqualTo(numbers(100, 89, 0));
    }
}
