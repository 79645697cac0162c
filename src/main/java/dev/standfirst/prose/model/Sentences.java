package dev.standfirst.prose.model;

import java.util.Arrays;

/**
 * Where sentences end: at a full stop, a question or an exclamation mark and the quotation marks and brackets that close with it, before a
 * space, unless a small letter follows, as after an abbreviation. Asked about one place, looks no farther than the sentence around it.
 */
public final class Sentences {
    /** More sentences than most texts have. */
    private static final int FEW = 16;

    private Sentences() {}

    /** The first offset of the sentence that holds {@code offset}, after the space that parts it from the one before. */
    public static int start(CharSequence text, int offset) {
        for (int i = Math.min(offset, text.length()); i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) && endsBefore(text, i - 1)) {
                return i;
            }
        }
        return 0;
    }

    /** The end, exclusive, of the sentence that holds {@code offset}. */
    public static int end(CharSequence text, int offset) {
        for (int i = offset + 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && endsBefore(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** The first offset of each sentence of a text, in order. */
    public static int[] starts(CharSequence text) {
        var starts = new int[FEW];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!ends(text.charAt(i))) {
                continue;
            }
            int space = i + 1;
            while (space < text.length() && closes(text.charAt(space))) {
                space++;
            }
            if (space < text.length() && Character.isWhitespace(text.charAt(space)) && endsBefore(text, space)) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = space + 1;
            }
            i = space - 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Whether a sentence ends before the space at {@code space}. */
    private static boolean endsBefore(CharSequence text, int space) {
        int last = space - 1;
        while (last >= 0 && closes(text.charAt(last))) {
            last--;
        }
        if (last < 0 || !ends(text.charAt(last))) {
            return false;
        }
        int next = space + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean closes(char c) {
        return switch (c) {
            case ')', ']', '"', '\'', '’', '”', '»' -> true;
            default -> false;
        };
    }
}
