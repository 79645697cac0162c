package dev.standfirst.narrative.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedInlineParserTest {
    @Test
    void aRealParagraphIsFarFromTheLimit() {
        String sentence =
                "*There* were [12,658](fact:arrivals) **arrivals**, as the `office` <https://example.org> says. ";

        assertThat(InlineWork.of(sentence.repeat(50))).isLessThan(BoundedInlineParser.MOST_WORK / 500);
    }
}
