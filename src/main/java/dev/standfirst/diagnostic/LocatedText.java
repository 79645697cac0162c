package dev.standfirst.diagnostic;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text taken from a file that remembers where each of its characters is there, though escapes, folded lines or indents may
 * lie between them. Immutable; two are equal when they are the same object.
 */
public final class LocatedText {
    private final SourceText source;
    private final int start;
    private final int end;
    private final @Nullable Mapped mapped;

    /** A text that is not the file's own characters from one place to another. */
    private record Mapped(String text, IntUnaryOperator places) {}

    private LocatedText(SourceText source, int start, int end, @Nullable Mapped mapped) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.mapped = mapped;
    }

    /** The stretch of a file from offset {@code start} to {@code end}, taken as it is. Keeps no characters of its own. */
    public static LocatedText slice(SourceText source, int start, int end) {
        return new LocatedText(source, start, end, null);
    }

    /**
     * A text that is in a file in other characters.
     *
     * @param places the offset in the file of each offset of {@code text}, its length included; never decreasing
     */
    public static LocatedText mapped(String text, SourceText source, IntUnaryOperator places) {
        return new LocatedText(source, 0, text.length(), new Mapped(text, places));
    }

    /** A text that is whole at one place and whose inner places cannot be told apart. */
    public static LocatedText at(String text, SourceText source, int start, int end) {
        int last = Math.max(start, end - 1);
        return mapped(text, source, offset -> offset == 0 ? start : offset < text.length() ? last : end);
    }

    /** The text as its reader gets it; made again at each call where it is long, so ask once. */
    public String text() {
        return characters().substring(start, end);
    }

    /** Its length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The file it is in. */
    public SourceText source() {
        return source;
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Adds the characters from {@code from} to {@code to} (exclusive). */
    public void appendTo(StringBuilder out, int from, int to) {
        out.append(characters(), start + from, start + to);
    }

    /** Whether the characters from {@code at} on are those of {@code other} from {@code from} to {@code to} (exclusive). */
    public boolean matches(int at, String other, int from, int to) {
        return at + to - from <= length() && characters().regionMatches(start + at, other, from, to - from);
    }

    /** The characters from {@code from} to {@code to} (exclusive), which keep their places. */
    public LocatedText part(int from, int to) {
        return from == 0 && to == length() ? this : new LocatedText(source, start + from, start + to, mapped);
    }

    /** The same text with no white space at its two ends. */
    public LocatedText strip() {
        String text = text();
        int to = text.stripTrailing().length();
        int from = Math.min(text.length() - text.stripLeading().length(), to);
        return part(from, to);
    }

    /** Where the character at {@code offset} is in the file: an offset there. The text's length gives where the text ends. */
    public int place(int offset) {
        return mapped == null ? start + offset : mapped.places().applyAsInt(start + offset);
    }

    /** Where the characters from {@code from} to {@code to} (exclusive) are in the file. */
    public SourceSpan span(int from, int to) {
        int first = place(from);
        int last = to > from ? endOf(to - 1) : first;
        return source.span(first, Math.max(first, last));
    }

    /** Where the whole text is in the file. */
    public SourceSpan span() {
        return span(0, length());
    }

    /** Where a character ends in the file. One that another stands for there, by an escape, ends where the next one begins. */
    private int endOf(int index) {
        int at = place(index);
        boolean asItStands = at < source.text().length()
                && source.text().charAt(at) == characters().charAt(start + index);
        return asItStands ? at + 1 : Math.max(at + 1, place(index + 1));
    }

    /** What {@link #start} and {@link #end} are offsets of. */
    private String characters() {
        return mapped == null ? source.text() : mapped.text();
    }
}
