package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws for every text and every place, including places that the text does not have. */
class HumanPrinterProperties {
    /** How every line of a report begins, so that none begins with content. */
    private static final Pattern LINE =
            Pattern.compile("(?s)$|(error\\[SF401]: |note: |help: | *--> | *\\d* \\||1 error|For an explanation: ).*");

    @Property
    void anyTextAndAnyPlaceCanBePrinted(
            @ForAll("texts") String text,
            @ForAll("texts") String message,
            @ForAll @IntRange(min = 1, max = 6) int line,
            @ForAll @IntRange(min = 1, max = 200) int column,
            @ForAll @IntRange(min = 0, max = 6) int lines,
            @ForAll @IntRange(min = 0, max = 200) int endColumn) {
        String file = "content/" + message;
        SourceSpan span = new SourceSpan(file, line, column, line + lines, lines == 0 ? column + endColumn : endColumn);
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.CONTRADICTED, span, message)
                .related(span.start(), message)
                .help(message);

        String printed = Printed.by(
                new HumanPrinter(Printed.texts(new SourceText(file, text)), AnsiStyle.PLAIN), List.of(diagnostic));

        assertThat(printed.codePoints().filter(c -> c != '\n')).noneMatch(PrintableText::isHidden);
        assertThat(printed.lines()).allMatch(LINE.asMatchPredicate());
        assertThat(printed).doesNotContain("##[");
    }

    @Property
    void theExcerptOfALineIsLimited(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 4_000) int from,
            @ForAll @IntRange(min = 0, max = 4_000) int length) {
        String line = text.replaceAll("[\r\n]", " ").repeat(40);
        int start = Math.min(from, line.length());
        int end = Math.min(start + length, line.length());

        ExcerptLine shown = ExcerptLine.of(line, 0, line.length(), start, end);

        assertThat(shown.text().length()).isLessThanOrEqualTo(2 * 102);
        assertThat(shown.marks()).hasSizeLessThanOrEqualTo(103).containsPattern("^ *\\^+$");
    }

    @Property
    void theMarksAreUnderTheWords(@ForAll @IntRange(max = 300) int before, @ForAll @IntRange(max = 300) int after) {
        String line = "東a\tb ".repeat(before) + "WORDS" + " c東".repeat(after);
        int start = line.indexOf("WORDS");

        ExcerptLine shown = ExcerptLine.of(line, 0, line.length(), start, start + 5);

        int cell = 0;
        for (char c : shown.text().substring(0, shown.text().indexOf("WORDS")).toCharArray()) {
            cell += DisplayWidth.of(c);
        }
        assertThat(shown.marks()).isEqualTo(" ".repeat(cell) + "^^^^^");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "\n",
                                "\r\n",
                                "\t",
                                "\u001B[31m",
                                "\u202E",
                                "::error::",
                                "##[error]",
                                "##vso[a]",
                                "東京",
                                "🙂",
                                "e\u0301",
                                " ",
                                "9,874",
                                "\uD800"),
                        Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
