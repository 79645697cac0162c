package dev.standfirst.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Style;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a text is written in YAML, each of its characters is found at its place in the file. */
class ScalarOffsetsProperties {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            ",",
            ".",
            "£",
            "é",
            "🧮",
            " ",
            " ",
            "  ",
            "\t",
            "'",
            "\"",
            "\\",
            "#",
            ":",
            "[x](fact:a-b)",
            "-",
            "%");

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> line = Arbitraries.of(PIECES).list().ofMaxSize(8).map(parts -> String.join("", parts));
        return line.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("\n", parts));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of("a", "b7", "£4", "bn.", "é,", "🧮", "(c)", "d:e", "f#g");
        Arbitrary<String> space = Arbitraries.of(" ", "  ", "\n  ", "\n\n   ", " \n  \n    ");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(words -> space.list().ofSize(words.size()).map(spaces -> {
                    var text = new StringBuilder();
                    for (int i = 0; i < words.size(); i++) {
                        text.append(i == 0 ? "" : spaces.get(i)).append(words.get(i));
                    }
                    return text.toString();
                }));
    }

    @Provide
    Arbitrary<String> escaped() {
        Arbitrary<String> piece = Arbitraries.of(
                "a",
                "7",
                "£",
                "🧮",
                " ",
                "  ",
                "\\n",
                "\\t",
                "\\\"",
                "\\\\",
                "\\ ",
                "\\x41",
                "\\u00a3",
                "\\U0001F9EE",
                "\\ud83e\\uddee",
                "\\\n  ",
                "\\\n\n   ",
                "\n  ",
                "\n\n  ",
                " \n  ",
                "\\_",
                "\\N",
                "\\L",
                "\\/",
                "#",
                ": ");
        return piece.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void ofAPlainText(@ForAll("words") String words, @ForAll boolean windows) {
        check("k: " + words + "\nl: x\n", Style.PLAIN, windows);
    }

    @Property(tries = 500)
    void ofASingleQuotedText(@ForAll("lines") String text, @ForAll boolean windows) {
        check("k: '" + text.replace("'", "''").replace("\n", "\n   ") + "'\n", Style.SINGLE_QUOTED, windows);
    }

    @Property(tries = 1000)
    void ofADoubleQuotedText(@ForAll("escaped") String text, @ForAll boolean windows) {
        check("k: \"" + text + "\"\n", Style.DOUBLE_QUOTED, windows);
    }

    @Property(tries = 500)
    void ofALiteralBlock(@ForAll("lines") String text, @ForAll("chomping") String chomping, @ForAll boolean windows) {
        check("k: |2" + chomping + "  # why\n  " + text.replace("\n", "\n  ") + "\n\nl: x\n", Style.LITERAL, windows);
    }

    @Property(tries = 500)
    void ofAFoldedBlock(@ForAll("lines") String text, @ForAll("chomping") String chomping, @ForAll boolean windows) {
        check("k: >2" + chomping + "\n  " + text.replace("\n", "\n  ") + "\n\nl: x\n", Style.FOLDED, windows);
    }

    @Provide
    Arbitrary<String> chomping() {
        return Arbitraries.of("", "-", "+");
    }

    private static void check(String yaml, Style style, boolean windows) {
        var source = new SourceText("a.yaml", windows ? yaml.replace("\n", "\r\n") : yaml);
        Scalar scalar = scalar(source);
        assertThat(scalar.style()).isEqualTo(style);

        LocatedText located = scalar.located();

        assertThat(located.text()).isEqualTo(scalar.text());
        int before = scalar.start();
        for (int i = 0; i < located.text().length(); i++) {
            int place = located.place(i);
            char inFile = source.text().charAt(place);
            char inText = located.text().charAt(i);
            assertThat(place).as("places never go back").isBetween(before, scalar.end());
            if (inText > ' ' && inFile != '\\') {
                assertThat(inFile).as("character %d of %s", i, located.text()).isEqualTo(inText);
            }
            before = place;
        }
        assertThat(located.place(located.text().length()))
                .isBetween(before, source.text().length());
        assertThat(located.text().chars().filter(c -> c > ' ').count())
                .as("no more characters stand in the file than the text has")
                .isLessThanOrEqualTo(scalar.end() - scalar.start());
    }

    private static Scalar scalar(SourceText source) {
        var problems = new Diagnostics();
        try {
            var root = YamlParse.parse(source, 0, source.text().length(), problems);
            Assume.that(root.isPresent());
            return (Scalar) ((Mapping) root.get()).entries().getFirst().value();
        } catch (YamlFault _) {
            Assume.that(false);
            throw new IllegalStateException("an assumption that is false ends a try");
        }
    }
}
