package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.testing.Golden;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HumanPrinterTest {
    private static final String BRIEFING = "content/briefings/arrivals.md";
    private static final String FACTS = "content/facts/arrivals.yaml";

    @Test
    void twoPlacesThatDisagreeAreBothShown() {
        SourceText briefing = new SourceText(BRIEFING, """
                # Arrivals

                Arrivals [rose by over 90 per cent](fact:albanian-arrivals-change) in 2023.
                """);
        SourceText facts =
                new SourceText(FACTS, "\n".repeat(11) + "albanian-arrivals-change:\n  formula: change(a, b)\n");
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.WRONG_DIRECTION,
                        words(briefing, "rose by over 90 per cent"),
                        "the words say that it rose, and it fell by 92.7 %")
                .related(words(facts, "change(a, b)"), "albanian-arrivals-change is −92.7 %")
                .help("say ‘fell by over 90 per cent’");

        Golden.assertMatches(
                "diagnostic/printed/expected-two-places.txt", printed(List.of(diagnostic), briefing, facts));
    }

    @Test
    void whatRestsOnOneValueIsShownOnceWithItsPlaces() {
        SourceText briefing =
                new SourceText(BRIEFING, "Some 900 came, a fall of 93 per cent.\nNone of 5.\nIt was 93 per cent.\n");
        SourceText facts = new SourceText(FACTS, "arrivals:\n  value: 1,922\nchange:\n  formula: change(a, b)\n");
        SourceSpan value = words(facts, "1,922");
        SourceSpan formula = words(facts, "change(a, b)");
        String is = "“arrivals” is 1,922";
        List<Diagnostic> diagnostics = List.of(
                wrong(words(briefing, "900"), "“900” is too low")
                        .restingOn(value, is, is)
                        .help("say “1,922”"),
                wrong(words(briefing, "fall of 93 per cent"), "“a fall of 93 per cent” is too much")
                        .restingOn(formula, "“change” is −85 per cent", "“change” is −85 per cent")
                        .restingOn(value, "computed from “arrivals”, 1,922", is)
                        .help("say “a fall of 85 per cent”"),
                wrong(words(briefing, "5"), "“5” rests on another value")
                        .restingOn(value, "“arrivals” is 5 for 2020", "“arrivals” is 5 for 2020"),
                wrong(words(briefing, "was 93 per cent"), "“93 per cent” is too much")
                        .restingOn(formula, "“change” is −85 per cent", "“change” is −85 per cent")
                        .restingOn(value, "computed from “arrivals”, 1,922", is));

        Golden.assertMatches("diagnostic/printed/expected-one-value.txt", printed(diagnostics, briefing, facts));
    }

    @Test
    void whatDiffersOnlyInItsPlaceIsShownOnce() {
        SourceText briefing = new SourceText(BRIEFING, "It was 900.\nIt is 900.\nNow 900.\n");
        SourceText facts = new SourceText(FACTS, "arrivals:\n  status: provisional\n");
        SourceSpan status = words(facts, "provisional");
        List<Diagnostic> diagnostics = List.of(
                unsettled(words(briefing, "It was 900")).related(status, "“arrivals”"),
                unsettled(words(briefing, "It is 900")).related(status, "“arrivals”"),
                unsettled(words(briefing, "Now 900")).related(words(facts, "arrivals"), "another fact"));

        Golden.assertMatches("diagnostic/printed/expected-one-message.txt", printed(diagnostics, briefing, facts));
    }

    @Test
    void aNameThatNothingHasIsReportedOnceAndOtherFaultsOfOneKindEachForItself() {
        SourceText briefing = new SourceText(BRIEFING, "one two\n");
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.UNKNOWN_FACT, words(briefing, "one"), "there is no fact “a”"),
                Diagnostic.of(DiagnosticCode.UNKNOWN_FACT, words(briefing, "two"), "there is no fact “a”"),
                Diagnostic.of(DiagnosticCode.RAW_HTML, words(briefing, "one"), "this is HTML"),
                Diagnostic.of(DiagnosticCode.RAW_HTML, words(briefing, "two"), "this is HTML"));

        assertThat(printed(diagnostics, briefing))
                .contains("there is no fact “a” (2 places)\n", "this is HTML\n", "4 errors\n")
                .doesNotContain("HTML (");
    }

    private static Diagnostic wrong(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.CONTRADICTED, span, message);
    }

    private static Diagnostic unsettled(SourceSpan span) {
        return Diagnostic.of(DiagnosticCode.PROVISIONAL, span, "the figure is provisional")
                .help("say that it is provisional");
    }

    @Test
    void aTerminalGetsColours() {
        SourceText briefing = new SourceText(BRIEFING, "It cost [£5](fact:a).\n");
        Diagnostic error = Diagnostic.of(DiagnosticCode.CONTRADICTED, words(briefing, "£5"), "it cost £4")
                .help("say ‘£4’");
        Diagnostic warning = Diagnostic.of(DiagnosticCode.NO_SOURCE, words(briefing, "cost"), "nobody says so")
                .related(words(briefing, "It"), "this");

        String printed = printed(AnsiStyle.COLOUR, List.of(error, warning), briefing);

        Golden.assertMatches("diagnostic/printed/expected-colours.txt", printed.replace('\u001B', '␛'));
    }

    @Test
    void reportsAreSortedByFileLineAndColumnWithASummary() {
        SourceText a = new SourceText("content/a.md", "one two\nthree\n");
        SourceText b = new SourceText("content/b.md", "four\n");
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(b, "four"), "fifth"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(a, "three"), "fourth"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(a, "two"), "third"),
                Diagnostic.of(DiagnosticCode.WEAK_WORDS, words(a, "one"), "first"),
                Diagnostic.of(DiagnosticCode.CONTRADICTED, words(a, "one"), "second, of the same place"));

        Golden.assertMatches("diagnostic/printed/expected-order.txt", printed(diagnostics, a, b));
    }

    @Test
    void wideCharactersTabsAndJoiningMarksAreUnderlinedCellByCell() {
        SourceText text = new SourceText("content/wide.md", "東京は 12,658 人\n\tvalue: 9\n🙂 e\u0301e\u0301 7\n");
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "12,658"), "after wide letters"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "京は"), "under wide letters"),
                Diagnostic.of(DiagnosticCode.YAML_SYNTAX, words(text, "\t"), "a tab"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "🙂"), "an emoji"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "7"), "after joining marks"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "\u0301"), "a joining mark alone"));

        Golden.assertMatches("diagnostic/printed/expected-wide.txt", printed(diagnostics, text));
    }

    @Test
    void aLongLineIsCutAroundTheWords() {
        String long400 = "word ".repeat(80);
        SourceText text = new SourceText(
                "content/long.md",
                "9,874 begins " + long400 + "\n" + long400 + "9,875 " + long400 + "\n" + long400 + "ends 9,876\n["
                        + long400 + "](fact:a)\n" + long400 + "東京".repeat(60) + "\n");
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "9,874"), "at the start"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "9,875"), "in the middle"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "9,876"), "at the end"),
                Diagnostic.of(DiagnosticCode.BINDING_SHAPE, words(text, "[" + long400 + "]"), "longer than the window"),
                Diagnostic.of(DiagnosticCode.UNBOUND_FIGURE, words(text, "東京"), "before wide letters"));

        Golden.assertMatches("diagnostic/printed/expected-long-lines.txt", printed(diagnostics, text));
    }

    @Test
    void aSpanOverSeveralLinesShowsItsEnds() {
        SourceText text = new SourceText("content/lines.md", """
                one [two
                    three](fact:a) four

                five
                six
                seven
                """);
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.BINDING_SHAPE, words(text, "[two\n    three]"), "two lines"),
                Diagnostic.of(
                        DiagnosticCode.RAW_HTML,
                        words(text, "one [two\n    three](fact:a) four\n\nfive\n"),
                        "four lines, one blank"),
                Diagnostic.of(
                        DiagnosticCode.RAW_HTML,
                        words(text, "one [two\n    three](fact:a) four\n\nfive\nsix\nsev"),
                        "six lines"));

        Golden.assertMatches("diagnostic/printed/expected-several-lines.txt", printed(diagnostics, text));
    }

    @Test
    void anEmptySpanHasOneMark() {
        SourceText text = new SourceText("content/empty.yaml", "title: x\n\nslug\n");
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.of(DiagnosticCode.MISSING_FIELD, SourceSpan.startOf("content/empty.yaml"), "at the start"),
                Diagnostic.of(DiagnosticCode.MISSING_FIELD, text.span(9, 9), "on an empty line"),
                Diagnostic.of(DiagnosticCode.YAML_SYNTAX, text.span(14, 14), "at the end of a line"),
                Diagnostic.of(DiagnosticCode.YAML_SYNTAX, text.span(15, 15), "at the end of the file"));

        Golden.assertMatches("diagnostic/printed/expected-empty-spans.txt", printed(diagnostics, text));
    }

    @Test
    void aFileThatCouldNotBeReadShowsItsPlaceOnly() {
        Diagnostic missing = Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf("content/data/x.csv"), "there is no such file");
        SourceText shorter = new SourceText("content/a.md", "one line");
        Diagnostic beyond = Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE, new SourceSpan("content/a.md", 7, 3, 7, 9), "the file was longer");

        Golden.assertMatches("diagnostic/printed/expected-no-text.txt", printed(List.of(missing, beyond), shorter));
    }

    @Test
    void contentCannotControlTheTerminalOrInjectBuildCommands() {
        SourceText text = new SourceText(
                "content/\u001B[2J\n::error::x.md",
                "::error::\u202Etxt ##[error]x ##vso[task] \u001B[31mred\u0007 \u200B9\uFE0F # ## Heading ###\n");
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.HIDDEN_CHARACTER,
                        words(text, "9"),
                        "\n::error::the message\r##[error]has two lines\u2028")
                .related(words(text, "txt"), "\n::warning::note")
                .help("\u009B31m\n::stop-commands::x");

        Golden.assertMatches("diagnostic/printed/expected-hostile.txt", printed(List.of(diagnostic), text));
    }

    @Test
    void aLongMessageIsCut() {
        Diagnostic diagnostic =
                Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, SourceSpan.startOf("a.yaml"), "x".repeat(100_000));

        assertThat(printed(List.of(diagnostic))).hasSizeLessThan(1_200).contains("x…");
    }

    @Test
    void nothingWrongPrintsNothing() {
        assertThat(printed(List.of())).isEmpty();
        assertThat(HumanPrinter.summary(List.of())).isEqualTo("no errors");
    }

    @Test
    void theSummaryCountsErrorsAndWarnings() {
        Diagnostic error = Diagnostic.of(DiagnosticCode.CONTRADICTED, SourceSpan.startOf("a"), "x");
        Diagnostic warning = Diagnostic.of(DiagnosticCode.WEAK_WORDS, SourceSpan.startOf("a"), "x");

        assertThat(HumanPrinter.summary(List.of(error))).isEqualTo("1 error");
        assertThat(HumanPrinter.summary(List.of(warning, warning))).isEqualTo("2 warnings");
        assertThat(HumanPrinter.summary(List.of(error, warning, error))).isEqualTo("2 errors, 1 warning");
    }

    @Test
    void aFullDiskIsReported() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.CONTRADICTED, SourceSpan.startOf("a"), "x");
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> new HumanPrinter(Map.of(), AnsiStyle.PLAIN).print(List.of(diagnostic), full))
                .isInstanceOf(IOException.class);
    }

    private static SourceSpan words(SourceText text, String words) {
        int start = text.text().indexOf(words);
        assertThat(start).as("place of %s", words).isNotNegative();
        return text.span(start, start + words.length());
    }

    private static String printed(List<Diagnostic> diagnostics, SourceText... texts) {
        return printed(AnsiStyle.PLAIN, diagnostics, texts);
    }

    private static String printed(AnsiStyle style, List<Diagnostic> diagnostics, SourceText... texts) {
        return Printed.by(new HumanPrinter(Printed.texts(texts), style), diagnostics);
    }
}
