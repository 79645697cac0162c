package dev.standfirst.prose.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.quantity.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {
    @ParameterizedTest
    @CsvSource({
        "person, people",
        "boat, boats",
        "boats, boats",
        "century, centuries",
        "day, days",
        "class, classes",
        "tax, taxes",
        "church, churches",
        "sheep, sheep",
        "km², km²",
    })
    void aNounIsPutIntoThePlural(String noun, String plural) {
        assertThat(Nouns.plural(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"People, person", "persons, person", "boats, boat", "centuries, century", "gas, gas", "class, class"})
    void nounsAreComparedInTheSingular(String noun, String singular) {
        assertThat(Nouns.singular(noun)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' people a day' | people | 1 | ' person a day'",
                "' boat' | boat | 3 | ' boats'",
                "' boats in all' | boat | 1 | ' boat in all'",
                "'-month period' | month | 3 | '-month period'",
            })
    void aNounAmongWordsIsPutInTheFormForTheNumber(String after, String noun, long number, String fitted) {
        assertThat(Nouns.in(after, noun, Rational.of(number))).isEqualTo(fitted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'an ' | 9 per cent | 'a '",
                "'A ' | 8 per cent | 'An '",
                "'a ' | 11,000 | 'an '",
                "'an ' | 110 | 'a '",
                "'a ' | over 9 per cent | 'an '",
                "'by ' | 8 per cent | 'by '",
            })
    void anArticleFitsTheWordsAfterIt(String opening, String others, String fitted) {
        assertThat(Nouns.before(opening, others)).isEqualTo(fitted);
    }
}
