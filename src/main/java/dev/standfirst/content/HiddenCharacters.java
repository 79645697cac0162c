package dev.standfirst.content;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Finds characters that a reader cannot see and that change what is read: control characters anywhere; invisible and
 * bidirectional characters beside a digit; an override of the direction in a line that has a digit, which it could turn round.
 * Tabs and line breaks are not hidden. See Unicode Technical Standard 39 and Boucher and Anderson, "Trojan Source" (2021).
 */
public final class HiddenCharacters {
    /** Stands in for a character that the YAML parser cannot take. */
    static final char REPLACEMENT = '\ufffd';

    private static final int SHOWN = 10;

    private HiddenCharacters() {}

    /** Reports every one in a file, neighbours together. */
    static void check(SourceText source, Diagnostics problems) {
        check(LocatedText.slice(source, 0, source.text().length()), _ -> true, problems);
    }

    /** Reports those that stand in a text by an escape, such as {@code \u202e} between double quotes. */
    static void checkEscapes(LocatedText text, Diagnostics problems) {
        String file = text.source().text();
        IntPredicate isEscape = i -> file.startsWith("\\", text.toSource().applyAsInt(i));
        check(text, isEscape, problems);
    }

    private static void check(LocatedText text, IntPredicate wanted, Diagnostics problems) {
        String s = text.text();
        int found = 0;
        for (int i = 0; i < s.length(); ) {
            char c = s.charAt(i);
            if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
                i++;
                continue;
            }
            int end = runEnd(s, i);
            if (end > i && wanted.test(i)) {
                found++;
                if (found <= SHOWN) {
                    problems.add(diagnostic(text, i, end));
                }
            }
            i = Math.max(end, i + Character.charCount(s.codePointAt(i)));
        }
        if (found > SHOWN) {
            problems.add(Diagnostic.of(
                            Code.HIDDEN_CHARACTER,
                            text.span(s.length(), s.length()),
                            "%,d more hidden characters stand in this file".formatted(found - SHOWN))
                    .help("is this a text file at all? If so, save it as plain text in UTF-8"));
        }
    }

    private static Diagnostic diagnostic(LocatedText text, int start, int end) {
        int codePoint = text.text().codePointAt(start);
        boolean control = isControl(codePoint);
        String what = control ? "a control character" : "an invisible character";
        String name = "U+%04X".formatted(codePoint);
        String where = control ? "stands here" : "stands beside a figure";
        return Diagnostic.of(Code.HIDDEN_CHARACTER, text.span(start, end), what + " (" + name + ") " + where)
                .help("delete it" + describe(codePoint));
    }

    private static String describe(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "" : "; Unicode calls it " + name.toLowerCase(Locale.ROOT);
    }

    /** The end of the run of hidden characters of one sort that starts at {@code start}; {@code start} when there is none. */
    private static int runEnd(String s, int start) {
        int first = s.codePointAt(start);
        if (isControl(first)) {
            return skip(s, start, HiddenCharacters::isControl);
        }
        if (!isInvisible(first)) {
            return start;
        }
        int end = skip(s, start, HiddenCharacters::isInvisible);
        boolean besideDigit = (start > 0 && Character.isDigit(s.codePointBefore(start)))
                || (end < s.length() && Character.isDigit(s.codePointAt(end)));
        boolean override = s.substring(start, end).codePoints().anyMatch(HiddenCharacters::isOverride);
        return besideDigit || (override && lineHasDigit(s, start)) ? end : start;
    }

    private static int skip(String s, int start, IntPredicate sort) {
        int end = start;
        while (end < s.length() && sort.test(s.codePointAt(end))) {
            end += Character.charCount(s.codePointAt(end));
        }
        return end;
    }

    private static boolean lineHasDigit(String s, int at) {
        int from = s.lastIndexOf('\n', at) + 1;
        int newline = s.indexOf('\n', at);
        return s.substring(from, newline < 0 ? s.length() : newline)
                .codePoints()
                .anyMatch(Character::isDigit);
    }

    /** Whether the character is a control character, a half of a pair or a non-character: one that no text file may hold. */
    public static boolean isControl(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> false;
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.SURROGATE -> true;
                    default -> (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
                };
        };
    }

    /** Whether the character is one that takes no room on the page or only turns the direction of others. */
    public static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || switch (codePoint) {
                    case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2028, 0x2029, 0x2800, 0x3164, 0xffa0 -> true;
                    default -> isVariationSelector(codePoint);
                };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
                || (codePoint >= 0x180b && codePoint <= 0x180f);
    }

    private static boolean isOverride(int codePoint) {
        return codePoint == 0x202d || codePoint == 0x202e;
    }
}
