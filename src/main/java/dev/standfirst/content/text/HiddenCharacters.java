package dev.standfirst.content.text;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters that a reader cannot see and that change what is read: control characters anywhere; invisible and
 * bidirectional characters beside a digit; an override of the direction in a line that has a digit, which it could reverse.
 * Tabs and line breaks are not hidden. See Unicode Technical Standard 39, and Boucher and Anderson, "Trojan Source" (2021).
 */
public final class HiddenCharacters {
    /** Stands in for a character that the YAML parser cannot take. */
    public static final char REPLACEMENT = '\ufffd';

    private static final int SHOWN = 10;

    private final LocatedText located;
    private final String text;
    private int lineEnd = -1;
    private boolean lineHasDigit;

    private HiddenCharacters(LocatedText located) {
        this.located = located;
        this.text = located.text();
    }

    /** Reports every one in a file, neighbours together. */
    public static void check(SourceText source, Diagnostics problems) {
        if (!isPlain(source.text())) {
            new HiddenCharacters(LocatedText.slice(source, 0, source.text().length())).check(_ -> true, problems);
        }
    }

    /** Reports those that are in a text by an escape, such as {@code \u202e} between double quotes. */
    public static void checkEscapes(LocatedText text, Diagnostics problems) {
        if (!isPlain(text.text())) {
            String file = text.source().text();
            new HiddenCharacters(text).check(i -> file.startsWith("\\", text.place(i)), problems);
        }
    }

    /** Whether there is no character of the sorts in question, which most texts can say at once. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' ? isControl(unit) : unit >= 0x7f && isHidden(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(String text, int at) {
        boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        int codePoint = second ? text.codePointBefore(at + 1) : text.codePointAt(at);
        return isControl(codePoint) || isInvisible(codePoint);
    }

    private void check(IntPredicate wanted, Diagnostics problems) {
        int found = 0;
        for (int i = 0; i < text.length(); ) {
            int end = runEnd(i);
            if (end > i && misleads(i, end) && wanted.test(i)) {
                found++;
                if (found <= SHOWN) {
                    problems.add(diagnostic(i, end));
                }
            }
            i = end > i ? end : i + Character.charCount(text.codePointAt(i));
        }
        if (found > SHOWN) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.HIDDEN_CHARACTER,
                            located.span(0, 0),
                            String.format(Locale.ROOT, "%,d more hidden characters in this file", found - SHOWN))
                    .help("save it as plain text in UTF-8, if it is a text file"));
        }
    }

    private Diagnostic diagnostic(int start, int end) {
        int codePoint = text.codePointAt(start);
        @Nullable String unicode = Character.getName(codePoint);
        String name = String.format(Locale.ROOT, "U+%04X", codePoint)
                + (unicode == null ? "" : " (" + unicode.toLowerCase(Locale.ROOT) + ")");
        int from = located.place(start);
        int to = located.place(end);
        Diagnostic hidden = Diagnostic.of(
                DiagnosticCode.HIDDEN_CHARACTER,
                located.source().span(from, Math.max(from, to)),
                "hidden character " + name);
        return Character.getType(codePoint) == Character.FORMAT
                ? hidden.fix("delete it", "")
                : hidden.help("delete it");
    }

    /** The end of the run of characters of one hidden sort that starts at {@code start}; {@code start} when there is none. */
    private int runEnd(int start) {
        int first = text.codePointAt(start);
        return isControl(first) ? skip(start, HiddenCharacters::isControl) : skip(start, HiddenCharacters::isInvisible);
    }

    /** Whether a run is of control characters, or of invisible ones where they change what is read. */
    private boolean misleads(int start, int end) {
        return isControl(text.codePointAt(start))
                || (start > 0 && Character.isDigit(text.codePointBefore(start)))
                || (end < text.length() && Character.isDigit(text.codePointAt(end)))
                || (hasOverride(start, end) && lineHasDigit(start));
    }

    private int skip(int start, IntPredicate sort) {
        int end = start;
        while (end < text.length() && sort.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean hasOverride(int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> c == '\u202d' || c == '\u202e');
    }

    /** Whether a digit is in the line of offset {@code at}; each line is looked through once, from the first such question on. */
    private boolean lineHasDigit(int at) {
        if (at >= lineEnd) {
            int start = text.lastIndexOf('\n', at) + 1;
            int newline = text.indexOf('\n', at);
            lineEnd = newline < 0 ? text.length() : newline;
            lineHasDigit = text.substring(start, lineEnd).codePoints().anyMatch(Character::isDigit);
        }
        return lineHasDigit;
    }

    /** Whether the character is a control character, a half of a pair or a non-character: one that no text may hold. */
    public static boolean isControl(int codePoint) {
        if (codePoint < 0x7f) {
            return codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
        };
    }

    /** Whether the character takes no room on the page, or only turns the direction of others. */
    public static boolean isInvisible(int codePoint) {
        if (codePoint < 0x7f) {
            return false;
        }
        return switch (codePoint) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2028, 0x2029, 0x2800, 0x3164, 0xffa0 -> true;
            default -> Character.getType(codePoint) == Character.FORMAT || isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
                || (codePoint >= 0x180b && codePoint <= 0x180f);
    }
}
