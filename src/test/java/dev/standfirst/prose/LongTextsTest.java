package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that make a reader start over at every word, as long as content may be: work that grew with the square of their length would
 * not end here, and a reader that called itself would have no stack left.
 */
@Tag("slow")
class LongTextsTest {
    private static final int CHARACTERS = 500_000;

    private final ProseReader reader = new ProseReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and ", "1", "1 ", "-", "1-", "two-", "over ", "more than ", "hundred ", "million ", "one hundred and ",
                        "half a ",
                "one in ", "1/", "1,000,", "(1) ", "£1 ", "1 January ", "between ", "1 to ", "1 and ", "1, ",
                        "no. 1 or ", "one point ",
                "the past 5 ", "5 dollars and ", "fell by ", "A-2", "`", "10^", "several ", "at least about "
            })
    void aVeryLongTextOfOneRepeatedPartIsRead(String words) {
        String text = words.repeat(CHARACTERS / words.length());

        ProseText read = reader.read(text);

        assertThat(read.readings())
                .allSatisfy(reading -> assertThat(reading.end()).isBetween(1, text.length()));
        assertThat(read.readings()).isSortedAccordingTo(java.util.Comparator.comparingInt(Reading::start));
    }
}
