package dev.standfirst.narrative;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.WebLink;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of Markdown that make parsers slow: marks that are never closed, patterns that go back, lines that belong to many levels. */
@Timeout(60)
class HostileMarkdownTest {
    private static final int MEGABYTE = 1_000_000;
    private static final NarrativeReader READER = new NarrativeReader(true);

    /** A megabyte of each, which would take from ten seconds to years if each mark were compared with every other. */
    static Stream<Arguments> tooManyMarks() {
        return Stream.of(
                arguments("closers that match no opener because of their lengths", "a**b" + filled("c* ")),
                arguments("closers with no openers", filled("a_ ")),
                arguments("openers with no closers", filled("_a ")),
                arguments("openers and closers that differ", filled("*a_ ")),
                arguments("struck words that are not closed", filled("~~a ")),
                arguments("struck words with closers of another length", "a~~b" + filled("c~~~ ")),
                arguments("emphasis in emphasis", "*a **a ".repeat(60_000) + "b" + " a** a*".repeat(60_000)),
                arguments("destinations that are not closed", filled("[a](")),
                arguments("destinations in angles that are not closed", filled("[a](<b")),
                arguments("titles that are not closed", filled("[a](b \"c")),
                arguments("brackets in brackets", "[".repeat(500_000) + "a" + "]".repeat(500_000)),
                arguments("pictures in pictures", "![".repeat(40_000) + "x" + "](u)".repeat(40_000)),
                arguments("empty links in pictures", filled("![[]()")),
                arguments("comments that are not closed", "a " + filled("<!-- >")),
                arguments("instructions that are not closed", "a " + filled("<? >")),
                arguments("character data that is not closed", "a " + filled("<![CDATA[ >")),
                arguments("declarations that are not closed", "a " + filled("<!A ")),
                arguments("angles", "a" + filled("<")),
                arguments("attributes that are not closed", "a " + filled("<a b=\"")),
                arguments("ticks of all lengths", ticks()),
                arguments("spaces before the end of a line", "a" + " ".repeat(MEGABYTE) + "b \nc"),
                arguments("spaces in a tag", "a <a" + " ".repeat(MEGABYTE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooManyMarks")
    void aParagraphWithTooManyMarksIsRefused(String name, String markdown) {
        List<Diagnostic> faults = faults("First.\n\n" + markdown);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.LIMIT);
            assertThat(fault.message()).isEqualTo("this paragraph has too many marks of Markdown");
            assertThat(fault.span().line()).isEqualTo(3);
        });
    }

    /** What is read whole, however much of it there is: its time grows with its length. */
    static Stream<Arguments> longTexts() {
        String rows = "| 1x | two |\n".repeat(40_000);
        String numbered = IntStream.range(0, 20_000)
                .mapToObj(i -> "[r%d]: https://example.org/%d".formatted(i, i))
                .collect(joining("\n"));
        return Stream.of(
                arguments("a table", "| a | b |\n|---|---|\n" + rows),
                arguments("rows with no table", rows),
                arguments("rules between pipes", "-|-\n".repeat(40_000)),
                arguments("definitions", numbered),
                arguments(
                        "definitions and uses",
                        numbered + "\n\n"
                                + IntStream.range(0, 20_000)
                                        .mapToObj(i -> "[r%d]".formatted(i))
                                        .collect(joining("\n\n"))),
                arguments("titles of definitions", "[a]: b \"c\n\n".repeat(40_000)),
                arguments("one long destination", "[a](" + "b".repeat(MEGABYTE) + ")"),
                arguments("open brackets in destinations", "[a](b" + "(".repeat(MEGABYTE)),
                arguments("escapes", filled("\\*")),
                arguments("backslashes in brackets", "[" + "\\".repeat(MEGABYTE)),
                arguments("addresses", filled("www.example.org ")),
                arguments("lazy lines", ">".repeat(50) + " a\n" + "b\n".repeat(40_000)),
                arguments("empty lines", "a" + filled("\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    @Tag("slow")
    void aLongTextIsNotRefusedForItsLength(String name, String markdown) {
        assertThat(faults(markdown)).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.LIMIT);
    }

    /** The time of flexmark's own patterns doubles with each sign of these. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "[a]: <", "[a](<", "[a](b \"", "[a](b '", "[a](b (", "[a]: b \""})
    void escapesInWhatIsNotClosedAreReadOnce(String opening) {
        assertThat(faults(opening + "\\!".repeat(400))).isEmpty();
        assertThat(faults(opening + "\\\\".repeat(400))).isEmpty();
    }

    @Test
    void manyLevelsAreRefusedHoweverTheyAreReached() {
        String message = "this Markdown is nested more than 100 levels deep";
        String steps =
                IntStream.range(0, 60).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(joining());

        for (String deep : List.of(
                steps,
                steps.replace('\n', '\r'),
                "- ".repeat(51) + "a",
                "> ".repeat(101) + "a",
                "1. > ".repeat(40) + "a")) {
            assertThat(faults(deep)).extracting(Diagnostic::message).containsExactly(message);
        }
        assertThat(faults("- ".repeat(20) + "a\n\n" + "```\n" + " ".repeat(300) + "- a\n```\n"))
                .isEmpty();
        assertThat(faults("-".repeat(900) + "\n\n" + "- a\n".repeat(300) + "* ".repeat(30)))
                .isEmpty();
    }

    /** Where each line is a block, or continues one, and where one line begins many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n",
                "12\n",
                "---\n",
                "- a\n\n",
                "> a\n",
                "# a\n",
                "a\n\n",
                "a\n===\n",
                "    a\n\n",
                "```\n",
                "| a |\n",
                "a\r",
                "a\r\n",
                "- > - > - > - > a\n",
                "[^1]: a\n\n"
            })
    void tooManyLinesAreRefused(String line) {
        List<Diagnostic> faults = faults(filled(line));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.LIMIT);
            assertThat(fault.message()).isEqualTo("this text has more than 50,000 lines, items and quotations");
        });
    }

    @Test
    void fiftyThousandLinesAreReadButNotOneMore() {
        assertThat(faults("a\r\n".repeat(50_000))).isEmpty();
        assertThat(faults("a\r\n".repeat(50_001)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.span().line()).isEqualTo(50_001));
    }

    @Test
    void tenThousandBindingsAreReadButNotOneMore() {
        assertThat(faults("[](fact:a)\n\n".repeat(10_000))).isEmpty();
        assertThat(faults("[](fact:a)\n\n".repeat(10_001)))
                .extracting(Diagnostic::message)
                .containsExactly("this text has more than 10,000 bindings");
    }

    @Test
    void emptyLinesBelowManyLevelsAreRefused() {
        assertThat(faults("- ".repeat(45) + "x" + "\n".repeat(MEGABYTE)))
                .extracting(Diagnostic::message)
                .containsExactly("there are too many empty lines below nested lists and quotations");
    }

    @Test
    void whatIsReadOfLinksIsWhatCommonMarkSays() {
        assertThat(links("[a](b) [a](<b>) [a](b \"t\") [a](b (t)) [a](b\n't')"))
                .containsOnly("b")
                .hasSize(5);
        assertThat(links("[a](b(c)d) [a](b\\(c) [a](<b\\>c>)")).containsExactly("b(c)d", "b(c", "b>c");
        assertThat(links("[a](b(c) [a](<b c>) [a](<b) [a](b \"t\\\") [a](b c)")).isEmpty();
        assertThat(links("[a\\]b][c\\]d]\n\n[c\\]d]: e\n")).containsExactly("e");
    }

    @Test
    void aLongParagraphWithManyLinksIsRead() {
        assertThat(faults("[a](b) ".repeat(4_000))).isEmpty();
    }

    private static List<String> links(String markdown) {
        return read(markdown).links().stream().map(WebLink::url).toList();
    }

    private static List<Diagnostic> faults(String markdown) {
        return read(markdown).diagnostics();
    }

    private static Narrative read(String markdown) {
        var source = new SourceText("a.md", markdown);
        return READER.read(LocatedText.slice(source, 0, markdown.length()));
    }

    private static String filled(String unit) {
        return unit.repeat(MEGABYTE / unit.length());
    }

    private static String ticks() {
        return IntStream.range(1, 1_400).mapToObj(length -> "`".repeat(length)).collect(joining("x"));
    }
}
