package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocatedTextTest {
    /** A quoted text in a file: its 5 is written as an escape of six characters. */
    private static final SourceText FILE = new SourceText("a.yaml", "v: \"4\\u00355\"\n");

    private static final LocatedText ESCAPED =
            LocatedText.mapped("455", FILE, offset -> new int[] {4, 5, 11, 12}[offset]);

    @Test
    void aLiteralCharacterIsOneColumnWide() {
        assertThat(ESCAPED.span(0, 1)).isEqualTo(new SourceSpan("a.yaml", 1, 5, 1, 6));
        assertThat(ESCAPED.span()).isEqualTo(new SourceSpan("a.yaml", 1, 5, 1, 13));
    }

    @Test
    void anEscapeIsMarkedToItsEnd() {
        assertThat(ESCAPED.span(1, 2)).isEqualTo(new SourceSpan("a.yaml", 1, 6, 1, 12));
        assertThat(ESCAPED.part(1, 2).span()).isEqualTo(new SourceSpan("a.yaml", 1, 6, 1, 12));
    }

    @Test
    void anEmptySpanIsWhereItsTextWouldBegin() {
        assertThat(ESCAPED.span(2, 2)).isEqualTo(new SourceSpan("a.yaml", 1, 12, 1, 12));
    }

    @Test
    void aTextWithoutKnownOffsetsIsMarkedAsAWhole() {
        LocatedText whole = LocatedText.at("forty", FILE, 3, 13);

        assertThat(whole.span()).isEqualTo(new SourceSpan("a.yaml", 1, 4, 1, 14));
        assertThat(LocatedText.at("4", FILE, 3, 13).span()).isEqualTo(new SourceSpan("a.yaml", 1, 4, 1, 14));
        assertThat(LocatedText.at("", FILE, 3, 3).span()).isEqualTo(new SourceSpan("a.yaml", 1, 4, 1, 4));
    }

    @Test
    void whiteSpaceAtTheEndsIsNotPartOfTheWords() {
        LocatedText words =
                LocatedText.slice(new SourceText("a.md", "one  two  "), 3, 10).strip();

        assertThat(words.text()).isEqualTo("two");
        assertThat(words.span()).isEqualTo(new SourceSpan("a.md", 1, 6, 1, 9));
    }
}
