package dev.standfirst.diagnostic;

import java.util.function.IntUnaryOperator;

/**
 * A text taken from a file that remembers where each of its characters stands there, though escapes, folded lines or indents may
 * lie between them.
 *
 * @param text the text as its reader gets it
 * @param source the file it stands in
 * @param toSource the offset in the file of each offset of {@code text}, its length included; never decreasing
 */
public record LocatedText(String text, SourceText source, IntUnaryOperator toSource) {
    /** The stretch of a file from offset {@code start} to {@code end}, taken as it stands. */
    public static LocatedText slice(SourceText source, int start, int end) {
        return new LocatedText(source.text().substring(start, end), source, offset -> start + offset);
    }

    /** A text that stands whole at one place and whose inner places cannot be told apart. */
    public static LocatedText at(String text, SourceText source, int start, int end) {
        int last = Math.max(start, end - 1);
        return new LocatedText(text, source, offset -> offset == 0 ? start : offset < text.length() ? last : end);
    }

    /** The characters from {@code start} to {@code end} (exclusive), which keep their places. */
    public LocatedText part(int start, int end) {
        return start == 0 && end == text.length()
                ? this
                : new LocatedText(text.substring(start, end), source, offset -> toSource.applyAsInt(start + offset));
    }

    /** The same text with no white space at its two ends. */
    public LocatedText strip() {
        int end = text.stripTrailing().length();
        int start = Math.min(text.length() - text.stripLeading().length(), end);
        return part(start, end);
    }

    /** Where the characters from {@code start} to {@code end} (exclusive) stand in the file. */
    public SourceSpan span(int start, int end) {
        int from = toSource.applyAsInt(start);
        int to = end > start ? endOf(end - 1) : from;
        return source.span(from, Math.max(from, to));
    }

    /** Where a character ends in the file. One that another stands for there, by an escape, ends where the next one begins. */
    private int endOf(int index) {
        int at = toSource.applyAsInt(index);
        boolean asItStands = at < source.text().length() && source.text().charAt(at) == text.charAt(index);
        return asItStands ? at + 1 : Math.max(at + 1, toSource.applyAsInt(index + 1));
    }

    /** Where the whole text stands in the file. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
