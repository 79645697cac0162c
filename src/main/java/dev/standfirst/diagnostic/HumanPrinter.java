package dev.standfirst.diagnostic;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Prints diagnostics for people: what is wrong, the line with the words marked, every other place that matters, and what to do
 * about it. Ends with how many there are; prints nothing when there are none.
 */
public final class HumanPrinter implements DiagnosticPrinter {
    /** What a message may come to before it is cut: it can hold what a stranger wrote. */
    private static final int LONGEST_MESSAGE = 1_000;

    private final Map<String, SourceText> texts;
    private final AnsiStyle style;

    /**
     * @param texts the texts of the files by their paths; of a file that is not there only the place is printed
     * @param style whether to colour
     */
    public HumanPrinter(Map<String, SourceText> texts, AnsiStyle style) {
        this.texts = Map.copyOf(texts);
        this.style = style;
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        if (diagnostics.isEmpty()) {
            return;
        }
        ListedDiagnostics report = ListedDiagnostics.of(diagnostics);
        for (SharedCause fault : SharedCause.of(report.listed())) {
            out.append(fault.all().size() > 1 ? shared(fault) : one(fault.all().getFirst()))
                    .append('\n');
        }
        for (String note : report.notes()) {
            out.append(note).append(".\n");
        }
        out.append(style.bold(summary(diagnostics))).append('\n');
        out.append("For an explanation: standfirst explain ");
        out.append(gravest(report.listed()).code().id()).append('\n');
    }

    /** Prints them in the order given, and no account of how many there are. */
    public void printEach(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            out.append(one(diagnostic)).append('\n');
        }
    }

    private static Diagnostic gravest(List<Diagnostic> sorted) {
        return sorted.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .orElse(sorted.getFirst());
    }

    /** How many there are: {@code 3 errors, 1 warning}. */
    public static String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        long warnings = diagnostics.size() - errors;
        if (warnings == 0) {
            return counted(errors, "error");
        }
        return errors == 0
                ? counted(warnings, "warning")
                : counted(errors, "error") + ", " + counted(warnings, "warning");
    }

    private static String counted(long number, String noun) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
    }

    private String one(Diagnostic diagnostic) {
        var out = new StringBuilder();
        int gutter = gutter(List.of(diagnostic));
        heading(out, diagnostic, diagnostic.message());
        place(out, diagnostic.span(), gutter, marks -> style.severity(diagnostic.severity(), marks));
        notes(out, diagnostic.related(), gutter);
        diagnostic.helpIfAny().ifPresent(help -> out.append(help(help)).append('\n'));
        return out.toString();
    }

    /** What is wrong once, with what it rests on; then each place, with what would be right there if it is not the same everywhere. */
    private String shared(SharedCause fault) {
        var out = new StringBuilder();
        int gutter = gutter(fault.all());
        heading(out, fault.all().getFirst(), fault.message());
        notes(out, fault.related(), gutter);
        for (Diagnostic each : fault.all()) {
            if (fault.value().isPresent()) {
                arrow(out, each.span(), gutter);
                row(out, "", gutter, message(each.message()));
                each.helpIfAny().ifPresent(help -> row(out, "", gutter, help(help)));
            } else {
                place(out, each.span(), gutter, marks -> style.severity(each.severity(), marks));
            }
        }
        if (fault.value().isEmpty()) {
            fault.all()
                    .getFirst()
                    .helpIfAny()
                    .ifPresent(help -> out.append(help(help)).append('\n'));
        }
        return out.toString();
    }

    private void heading(StringBuilder out, Diagnostic diagnostic, String message) {
        Severity severity = diagnostic.severity();
        out.append(style.severity(
                severity, severity.word() + "[" + diagnostic.code().id() + "]"));
        out.append(style.bold(": " + message(message))).append('\n');
    }

    private void notes(StringBuilder out, List<Diagnostic.Related> others, int gutter) {
        for (Diagnostic.Related related : others) {
            out.append(style.note("note")).append(": ").append(message(related.message()));
            out.append('\n');
            place(out, related.span(), gutter, marks -> style.note(marks.replace('^', '-')));
        }
    }

    private String help(String words) {
        return style.note("help") + ": " + message(words);
    }

    private static String message(String words) {
        return PrintableText.of(words, LONGEST_MESSAGE);
    }

    /** The width of the longest line number that these diagnostics show. */
    private static int gutter(List<Diagnostic> diagnostics) {
        int highest = diagnostics.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.span()), each.related().stream().map(Diagnostic.Related::span)))
                .mapToInt(SourceSpan::endLine)
                .max()
                .orElse(0);
        return String.valueOf(highest).length();
    }

    private void arrow(StringBuilder out, SourceSpan span, int gutter) {
        out.repeat(' ', gutter).append(style.frame("-->")).append(' ').append(message(span.file()));
        out.append(':').append(span.line()).append(':').append(span.column()).append('\n');
    }

    private void place(StringBuilder out, SourceSpan span, int gutter, UnaryOperator<String> paint) {
        arrow(out, span, gutter);
        SourceText text = texts.get(span.file());
        if (text == null || span.line() > text.lineCount()) {
            return;
        }
        row(out, "", gutter, "");
        for (Excerpt.Row row : Excerpt.of(text, span)) {
            row(out, row.number(), gutter, row.line().text());
            String marks = row.line().marks();
            if (!marks.isEmpty()) {
                int first = marks.indexOf('^');
                row(out, "", gutter, marks.substring(0, first) + paint.apply(marks.substring(first)));
            }
        }
    }

    /** A line of the frame. The rule is between the margin and whatever the content says. */
    private void row(StringBuilder out, String number, int gutter, String content) {
        String margin = " ".repeat(Math.max(0, gutter - number.length())) + number + " |";
        out.append(style.frame(margin));
        if (!content.isEmpty()) {
            out.append(' ').append(content);
        }
        out.append('\n');
    }
}
