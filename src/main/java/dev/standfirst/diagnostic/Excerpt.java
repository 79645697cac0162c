package dev.standfirst.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source that show a span: all of a few, the first two and the last of many. */
final class Excerpt {
    private static final int MOST_LINES = 4;

    private Excerpt() {}

    /**
     * One row.
     *
     * @param number the line's number, or {@code ""} for a row that stands for lines left out
     * @param line what is shown
     */
    record Row(String number, ExcerptLine line) {}

    /** The rows for {@code span}, which begins in a line that {@code source} has. */
    static List<Row> of(SourceText source, SourceSpan span) {
        int first = Math.max(span.line(), 1);
        int last = Math.max(first, Math.min(span.endLine(), source.lineCount()));
        if (last > first && span.endLine() == last && span.endColumn() <= 1) {
            last--;
        }
        var rows = new ArrayList<Row>();
        boolean many = last - first >= MOST_LINES;
        for (int line = first; line <= last; line++) {
            if (many && line == first + 2) {
                rows.add(new Row("", new ExcerptLine("...", "")));
                line = last;
            }
            rows.add(new Row(String.valueOf(line), shown(source, span, line)));
        }
        return rows;
    }

    private static ExcerptLine shown(SourceText source, SourceSpan span, int line) {
        String text = source.text();
        int start = source.offset(line, 1);
        int end = lineEnd(source, line);
        int from = Math.min(line == span.line() ? source.offset(line, span.column()) : start, end);
        int to = line == span.endLine() ? Math.min(source.offset(line, span.endColumn()), end) : end;
        if (line > span.line()) {
            from = afterIndent(text, from, to);
            if (from == to) {
                return ExcerptLine.unmarked(text, start, end);
            }
        }
        return ExcerptLine.of(text, start, end, from, Math.max(from, to));
    }

    private static int lineEnd(SourceText source, int line) {
        String text = source.text();
        int start = source.offset(line, 1);
        int end = line < source.lineCount() ? source.offset(line + 1, 1) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static int afterIndent(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
