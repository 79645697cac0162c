package dev.standfirst.diagnostic;

import java.util.Arrays;

/** The text of a file, and the lines and columns of its offsets. Immutable. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file the path relative to the project, with {@code /}
     * @param text the whole text; lines end with {@code \n}, {@code \r\n} or {@code \r}
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The path relative to the project. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The characters of a line, its end left out; empty when there is no such line. {@code line} starts at 1. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        while (end > lineStarts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(lineStarts[line - 1], end);
    }

    /** The offset of a line and column, both from 1, kept within the text. */
    public int offset(int line, int column) {
        if (line > lineStarts.length) {
            return text.length();
        }
        return Math.min(lineStarts[Math.max(line, 1) - 1] + Math.max(column, 1) - 1, text.length());
    }

    /** The span from offset {@code start} to offset {@code end}, which is exclusive. */
    public SourceSpan span(int start, int end) {
        int first = lineAt(start);
        int last = lineAt(end);
        return new SourceSpan(file, first, start - lineStarts[first - 1] + 1, last, end - lineStarts[last - 1] + 1);
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
