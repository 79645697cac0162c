package dev.standfirst.diagnostic;

import java.util.Locale;

/**
 * Text from strangers made fit for a terminal, a log or an annotation: what would move the cursor, turn the line around or not be
 * seen at all is written out as <code>&#92;u{…}</code>. Ordinary letters of every script, and every space that has a width, stay as
 * they are.
 */
public final class PrintableText {
    /** The hidden characters that are neither control, format, separator nor private: fillers and blanks that are letters or signs to Unicode. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    private PrintableText() {}

    /**
     * The text on one line, with every hidden character written out. A {@code ##} that could begin a command of a build server
     * ({@code ##[error]}, {@code ##vso[…]}, which some obey anywhere in a line) is written out too.
     */
    public static String of(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(out, text, i, text.length());
        }
        return out.toString();
    }

    /** The same, cut after about {@code longest} UTF-16 units of the text, with {@code …} in place of the rest. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return of(text.substring(0, end)) + "…";
    }

    /** Appends the character at {@code index} as it is to be seen; nothing from {@code end} on is looked at. */
    static void append(StringBuilder out, String text, int index, int end) {
        int c = text.codePointAt(index);
        if (isWrittenOut(text, index, end)) {
            out.append("\\u{")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append('}');
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Whether the character at {@code index} is written out; nothing from {@code end} on is looked at. */
    static boolean isWrittenOut(String text, int index, int end) {
        int c = text.codePointAt(index);
        return isHidden(c) || (c == '#' && beginsCommand(text, index, end));
    }

    private static boolean beginsCommand(String text, int index, int end) {
        if (index == 0 || text.charAt(index - 1) != '#' || index + 1 >= end) {
            return false;
        }
        char next = text.charAt(index + 1);
        return next != '#' && !Character.isWhitespace(next);
    }

    /**
     * Whether a character cannot be seen as itself: a control or format character (all that turn the direction of text are
     * among these), a line or paragraph separator, half a surrogate pair, a variation selector, a filler, or a code point that
     * means nothing to everybody.
     */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isVariationSelector(codePoint) || BLANKS.indexOf(codePoint) >= 0;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
