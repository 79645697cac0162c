package dev.standfirst.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Sequence;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlParseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.60",
                "12,658",
                "0x1F",
                "0o17",
                "0b101",
                "1e3",
                "1_000",
                ".inf",
                "-.5",
                "+7",
                "2024-05-22",
                "no",
                "true",
                "12:30",
                "007",
                "nearly 6,000",
                "£4 billion",
                "up to 5 %",
                "=",
                "a#b",
                "a:b"
            })
    void aPlainScalarKeepsItsSourceText(String text) throws YamlFault {
        assertThat(text("k: " + text + "\n")).isEqualTo(text);
    }

    @Test
    void quotesEscapesAndFoldsAreDecoded() throws YamlFault {
        assertThat(text("k: 'it''s'\n")).isEqualTo("it's");
        assertThat(text("k: \"a\\u00a3\\x41\\\n  b\\tc\"\n")).isEqualTo("a£Ab\tc");
        assertThat(text("k: >-\n  one\n  two\n\n  three\n")).isEqualTo("one two\nthree");
        assertThat(text("k: |\n  one\n   two\n")).isEqualTo("one\n two\n");
    }

    @Test
    void anAliasHasTheValueOfItsAnchor() throws YamlFault {
        Mapping root = parse("a: &one x\nb: *one\nc: &list [1, *one]\nd: *list\n&key e: *key\n");

        assertThat(root.entries().get(1).value()).isSameAs(root.entries().get(0).value());
        assertThat(root.entries().get(3).value()).isSameAs(root.entries().get(2).value());
        assertThat(((Scalar) root.entries().get(4).value()).text()).isEqualTo("e");
    }

    @Test
    void anAliasRefersToTheLatestAnchorOfItsName() throws YamlFault {
        Mapping root = parse("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");

        assertThat(root.entries())
                .extracting(entry -> ((Scalar) entry.value()).text())
                .containsExactly("1", "1", "2", "2");
    }

    @Test
    void spansExcludeAnchorsAndComments() throws YamlFault {
        Mapping root = parse("a: &x # why\n  12,658 # so\nb: &y\n  - 1\n  - 2\nc: &z {d: 🧮, e: f}\n");

        assertThat(span(root.entries().get(0).value())).isEqualTo("2:3-2:9");
        assertThat(span(root.entries().get(1).value())).isEqualTo("4:3-5:6");
        assertThat(span(root.entries().get(2).value())).isEqualTo("6:7-6:20");
        assertThat(span(((Mapping) root.entries().get(2).value())
                        .entries()
                        .get(1)
                        .key()))
                .isEqualTo("6:15-6:16");
    }

    @Test
    void aBlockTextSpansFromItsIndicatorToItsLastWord() throws YamlFault {
        Mapping root = parse("a: |\n  one\n  two\n\n# comment\nb: >-\n\n  x\n");

        assertThat(span(root.entries().get(0).value())).isEqualTo("1:4-3:6");
        assertThat(span(root.entries().get(1).value())).isEqualTo("6:4-8:4");
    }

    @Test
    void anEmptyValueIsPlacedAfterItsColon() throws YamlFault {
        Mapping root = parse("a:\nb: x\n");

        assertThat(((Scalar) root.entries().getFirst().value()).isNothing()).isTrue();
        assertThat(span(root.entries().getFirst().value())).isEqualTo("1:3-1:3");
    }

    @Test
    void listsAndFieldsNest() throws YamlFault {
        Mapping root = parse("a:\n- b: 1\n  c: 2\n- [d, e: f]\n");

        Sequence list = (Sequence) root.entries().getFirst().value();
        assertThat(list.items()).hasSize(2);
        assertThat(((Mapping) list.items().getFirst()).entries()).hasSize(2);
        assertThat(((Sequence) list.items().getLast()).items().getLast()).isInstanceOf(Mapping.class);
    }

    private static String text(String yaml) throws YamlFault {
        return ((Scalar) parse(yaml).entries().getFirst().value()).text();
    }

    private static Mapping parse(String yaml) throws YamlFault {
        var problems = new Diagnostics();
        var root = YamlParse.parse(new SourceText("a.yaml", yaml), 0, yaml.length(), problems);
        assertThat(problems.toList()).isEmpty();
        return (Mapping) root.orElseThrow();
    }

    private static String span(YamlNode node) {
        SourceSpan span = node.span();
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    /** The parser reads a thousand characters at a time, and on its own would fail if such a piece ended within a surrogate pair. */
    @Test
    void aCharacterBeyondTheBasicPlaneIsAllowedAnywhere() throws YamlFault {
        for (int before = 1_000; before < 2_100; before++) {
            String text = "a".repeat(before) + "\uD83D\uDE00".repeat(3);

            assertThat(text("k: " + text + "\n")).as("after %d letters", before).isEqualTo(text);
        }
    }
}
