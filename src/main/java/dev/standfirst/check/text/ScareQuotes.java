package dev.standfirst.check.text;

import dev.standfirst.check.model.FilledPassage;

/**
 * Reads through quotation marks around a single word or bound words: readers take '“12,658” million' and '12,658 “million”' for twelve
 * thousand million, whatever the marks are to mean.
 */
final class ScareQuotes {
    private static final String OPENING = "“‘\"'«";
    private static final String CLOSING = "”’\"'»";

    private ScareQuotes() {}

    /** The text of a passage with spaces for such marks, so that every offset stays what it is. */
    static String blanked(FilledPassage passage) {
        String text = passage.text();
        if (passage.slots().isEmpty() || text.chars().noneMatch(c -> OPENING.indexOf(c) >= 0)) {
            return text;
        }
        var blanked = new StringBuilder(text);
        for (FilledPassage.Slot slot : passage.slots()) {
            blank(blanked, slot.start() - 1, slot.end());
        }
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                int end = i + 1;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                boolean whole =
                        end > i + 1 && (end + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
                if (whole) {
                    blank(blanked, i, end);
                }
            }
        }
        return blanked.toString();
    }

    /** Blanks two marks if they belong together. */
    private static void blank(StringBuilder text, int open, int close) {
        if (open >= 0 && close < text.length()) {
            int kind = OPENING.indexOf(text.charAt(open));
            if (kind >= 0 && CLOSING.charAt(kind) == text.charAt(close)) {
                text.setCharAt(open, ' ');
                text.setCharAt(close, ' ');
            }
        }
    }
}
