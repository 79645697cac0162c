package dev.standfirst.fix;

import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a file as a unified diff with three lines around them, in the form that {@code patch} reads (POSIX.1-2017, diff, "Diff -u or
 * -U Output Format"). It needs no search: where the text changes is known. Hidden characters are shown and not printed.
 */
final class UnifiedDiff {
    private static final int AROUND = 3;

    private final SourceText before;
    private final SourceText after;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Lines that are replaced, counted from 1; ends are exclusive.
     *
     * @param from the first of the old lines
     * @param to after the last of the old lines
     * @param newFrom the first of the new lines
     * @param newTo after the last of the new lines
     */
    private record Block(int from, int to, int newFrom, int newTo) {}

    private UnifiedDiff(FileChanges changes) {
        this.before = changes.source();
        this.after = new SourceText(before.file(), changes.after());
        int shift = 0;
        for (TextChange change : changes.changes()) {
            int from = lineAt(change.start());
            int to = lineAt(change.end()) + 1;
            int added = lines(change.replacement()) - (to - 1 - from);
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && from <= last.to()) { // in one line, or in lines that follow each other
                blocks.set(blocks.size() - 1, new Block(last.from(), to, last.newFrom(), to + shift + added));
            } else {
                blocks.add(new Block(from, to, from + shift, to + shift + added));
            }
            shift += added;
        }
    }

    /** The lines of the diff. */
    static List<String> of(FileChanges changes) {
        return new UnifiedDiff(changes).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        String name = PrintableText.of(before.file());
        lines.add("--- a/" + name);
        lines.add("+++ b/" + name);
        for (int first = 0; first < blocks.size(); ) {
            int next = first + 1;
            while (next < blocks.size()
                    && blocks.get(next).from() - blocks.get(next - 1).to() <= 2 * AROUND) {
                next++;
            }
            hunk(blocks.subList(first, next), lines);
            first = next;
        }
        return lines;
    }

    private void hunk(List<Block> parts, List<String> lines) {
        Block first = parts.getFirst();
        Block last = parts.getLast();
        int lead = Math.min(AROUND, first.from() - 1);
        int end = Math.min(last.to() + AROUND, count(before) + 1);
        int trail = end - last.to();
        lines.add("@@ -" + range(first.from() - lead, end) + " +" + range(first.newFrom() - lead, last.newTo() + trail)
                + " @@");
        int at = first.from() - lead;
        for (Block part : parts) {
            add(" ", before, at, part.from(), lines);
            add("-", before, part.from(), part.to(), lines);
            add("+", after, part.newFrom(), part.newTo(), lines);
            at = part.to();
        }
        add(" ", before, at, end, lines);
    }

    private static String range(int from, int to) {
        return to - from == 1 ? String.valueOf(from) : from + "," + (to - from);
    }

    private static void add(String sign, SourceText text, int from, int to, List<String> lines) {
        for (int line = from; line < to; line++) {
            lines.add(sign + PrintableText.of(text.line(line)));
            if (line == text.lineCount() && !text.line(line).isEmpty()) {
                lines.add("\\ No newline at end of file");
            }
        }
    }

    /** The number of lines, without the empty one after the last line end. */
    private static int count(SourceText text) {
        return text.line(text.lineCount()).isEmpty() ? text.lineCount() - 1 : text.lineCount();
    }

    private int lineAt(int offset) {
        return before.span(offset, offset).line();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
