package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    @Test
    void invisibleCharactersAreWrittenOut() {
        assertThat(PrintableText.of("a\u0000\u001B\u007F\u0085b")).isEqualTo("a\\u{0}\\u{1B}\\u{7F}\\u{85}b");
        assertThat(PrintableText.of("\u202E\u2066\u200B\u00AD\u2028\uFEFF"))
                .isEqualTo("\\u{202E}\\u{2066}\\u{200B}\\u{AD}\\u{2028}\\u{FEFF}");
        assertThat(PrintableText.of("\u3164\uFE0F" + Character.toString(0xE0041) + "\uD800"))
                .isEqualTo("\\u{3164}\\u{FE0F}\\u{E0041}\\u{D800}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"£4 billion", "12\u202F658", "12\u00A0658", "Igli Hasani, Tiranë", "東京 🙂", "שלום", "e\u0301"})
    void visibleCharactersStay(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Test
    void commandsOfBuildServersAreEscaped() {
        assertThat(PrintableText.of("x ##[error]y")).isEqualTo("x #\\u{23}[error]y");
        assertThat(PrintableText.of("##vso[task]")).isEqualTo("#\\u{23}vso[task]");
        assertThat(PrintableText.of("###[x]")).isEqualTo("##\\u{23}[x]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Heading", "## Heading", "### Heading", "colour: '#fff'", "C#[]", "##"})
    void otherHashSignsStay(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(PrintableText.of("abcdef", 6)).isEqualTo("abcdef");
        assertThat(PrintableText.of("abcdef", 3)).isEqualTo("abc…");
        assertThat(PrintableText.of("ab🙂def", 3)).isEqualTo("ab…");
    }

    @Property
    void allHiddenCharactersAreEscaped(@ForAll String text) {
        assertThat(PrintableText.of(text).codePoints()).noneMatch(PrintableText::isHidden);
    }
}
