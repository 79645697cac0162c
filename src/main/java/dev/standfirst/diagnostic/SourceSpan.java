package dev.standfirst.diagnostic;

/**
 * A stretch of a text file. Lines and columns start at 1; columns count UTF-16 units, as Java strings and most editors do; the end
 * is exclusive. In {@code "a £4bn"} the figure runs from column 3 to column 7.
 *
 * @param file the path relative to the project, with {@code /}
 * @param line the first line
 * @param column the first column
 * @param endLine the line of the end
 * @param endColumn the column just past the last character
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn) {
    /** The start of a file, for what concerns the whole of it. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 1, 1);
    }

    /** From the start of this span to the end of {@code last}, a later span of the same file. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(file, line, column, last.endLine, last.endColumn);
    }

    /** Whether another span lies within this one. */
    public boolean contains(SourceSpan other) {
        return file.equals(other.file)
                && (line < other.line || (line == other.line && column <= other.column))
                && (other.endLine < endLine || (other.endLine == endLine && other.endColumn <= endColumn));
    }

    /** The last UTF-16 units of its last line, at most as many as {@code length} and as there are in this span on that line. */
    public SourceSpan last(int length) {
        int first = line == endLine ? column : 1;
        return new SourceSpan(file, endLine, Math.max(first, endColumn - length), endLine, endColumn);
    }

    /** The empty span at the start of this one. */
    public SourceSpan start() {
        return new SourceSpan(file, line, column, line, column);
    }
}
