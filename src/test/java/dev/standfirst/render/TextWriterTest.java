package dev.standfirst.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void aShortTextIsOnePiece() {
        var writer = new TextWriter(4);
        writer.write("one ");
        writer.write('&');
        writer.write("and two", 3, 4);

        assertThat(writer.pieces()).containsExactly("one & two");
    }

    @Test
    void aLongTextIsSplitIntoPieces() {
        var writer = new TextWriter(4);
        String words = "facts and figures, ".repeat(1_000);
        for (int i = 0; i < 200; i++) {
            writer.write(words.toCharArray(), 0, words.length());
        }

        List<String> pieces = writer.pieces();

        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(String.join("", pieces)).isEqualTo(words.repeat(200));
    }

    @Test
    void aPieceDoesNotEndWithinACharacter() {
        var writer = new TextWriter(4);
        String chart = "📈";
        writer.write("x".repeat((1 << 20) - 1));
        writer.write(chart.charAt(0));
        writer.write(chart.charAt(1));
        writer.write("!");

        assertThat(writer.pieces()).containsExactly("x".repeat((1 << 20) - 1) + chart, "!");
    }
}
