package dev.standfirst.prose.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankFormatTest {
    @ParameterizedTest
    @CsvSource({
        "the third highest, 2, the second highest",
        "The third-largest, 2, The second-largest",
        "third, 4, fourth",
        "the third most, 1, the most",
        "the highest, 3, the third highest",
    })
    void aPlaceIsRewordedInItsShape(String shown, long place, String reworded) {
        assertThat(RankFormat.reworded(shown, Rational.of(place))).contains(reworded);
    }

    @Test
    void otherWordsAndPlacesWithoutAWordAreNot() {
        assertThat(RankFormat.reworded("the third lowest", Rational.of(2))).isEmpty();
        assertThat(RankFormat.reworded("the third highest", Rational.of(20))).isEmpty();
        assertThat(RankFormat.reworded("the third highest", Rational.of(3, 2))).isEmpty();
    }
}
