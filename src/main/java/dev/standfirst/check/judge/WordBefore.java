package dev.standfirst.check.judge;

import java.util.Locale;

/**
 * The word before a place in a text.
 *
 * @param word the word in lower case with the signs that touch it; {@code ""} at the start of the text
 * @param start where it starts
 */
record WordBefore(String word, int start) {
    static WordBefore at(String text, int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new WordBefore(text.substring(start, end).toLowerCase(Locale.ROOT), start);
    }
}
