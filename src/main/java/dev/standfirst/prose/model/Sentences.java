package dev.standfirst.prose.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences end: at a full stop, a question or an exclamation mark and the quotation marks and brackets that close with it, before a
 * space, unless a small letter follows, as after an abbreviation. Asked about one place, looks no farther than the sentence around it.
 */
public final class Sentences {
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

    /** Whether no sentence ends between an offset and a later one. Looks at nothing else. */
    public static boolean isOne(CharSequence text, int offset, int later) {
        for (int i = offset + 1; i < later; i++) {
            if (Character.isWhitespace(text.charAt(i)) && endsBefore(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The first offset of each sentence of a text, in order. */
    public static List<Integer> starts(CharSequence text) {
        var starts = new ArrayList<>(List.of(0));
        for (int end = end(text, 0); end < text.length(); end = end(text, end)) {
            starts.add(end + 1);
        }
        return starts;
    }

    /** Whether a sentence ends before the space at {@code space}. */
    private static boolean endsBefore(CharSequence text, int space) {
        int last = space - 1;
        while (last >= 0 && closes(text.charAt(last))) {
            last--;
        }
        if (last < 0 || ".!?".indexOf(text.charAt(last)) < 0) {
            return false;
        }
        int next = space + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean closes(char c) {
        return switch (c) {
            case ')', ']', '"', '\'', '’', '”', '»' -> true;
            default -> false;
        };
    }
}
