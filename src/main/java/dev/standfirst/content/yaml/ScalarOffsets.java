package dev.standfirst.content.yaml;

import dev.standfirst.content.text.HiddenCharacters;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Style;
import dev.standfirst.diagnostic.LocatedText;
import java.util.Arrays;

/**
 * Finds where each character of a scalar is in its file, though quotes, escapes, folded lines and indents lie between them
 * (YAML 1.2.2, chapters 7 and 8). An escape is where its backslash is, a folded line break where the break is.
 */
final class ScalarOffsets {
    private final String source;
    private final int end;
    private int position;
    private final StringBuilder text = new StringBuilder();
    private int[] places;

    private ScalarOffsets(String source, int start, int end, int expectedLength) {
        this.source = source;
        this.position = start;
        this.end = end;
        this.places = new int[expectedLength + 1];
    }

    /** The scalar's text with its places. Should the two not fit together, all of it is at the scalar's own place. */
    static LocatedText locate(Scalar scalar) {
        String source = scalar.source().text();
        int quotes = scalar.style() == Style.PLAIN ? 0 : 1;
        int inner = scalar.start() + quotes;
        if (scalar.style() != Style.LITERAL
                && scalar.style() != Style.FOLDED
                && source.regionMatches(inner, scalar.text(), 0, scalar.text().length())
                && inner + scalar.text().length() == scalar.end() - quotes) {
            return LocatedText.slice(scalar.source(), inner, scalar.end() - quotes);
        }
        var places = new ScalarOffsets(
                source,
                inner,
                scalar.end() - (isBlock(scalar) ? 0 : quotes),
                scalar.text().length());
        boolean found = isBlock(scalar) ? places.followBlock(scalar.text()) : places.unfold(scalar);
        if (!found) {
            return LocatedText.at(scalar.text(), scalar.source(), scalar.start(), scalar.end());
        }
        int[] offsets = Arrays.copyOf(places.places, scalar.text().length() + 1);
        return LocatedText.mapped(scalar.text(), scalar.source(), offset -> offsets[offset]);
    }

    private static boolean isBlock(Scalar scalar) {
        return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
    }

    /** Reads a flow scalar once more, keeping the places; says whether the same text came out. */
    private boolean unfold(Scalar scalar) {
        while (position < end) {
            char c = source.charAt(position);
            if (isSpace(c) || isBreak(c)) {
                blanks();
            } else if (c == '\\' && scalar.style() == Style.DOUBLE_QUOTED) {
                escape();
            } else {
                put(c, position);
                position += c == '\'' && scalar.style() == Style.SINGLE_QUOTED ? 2 : 1;
            }
        }
        mark(end);
        return sameText(scalar.text());
    }

    /** Spaces within a line stay. Where lines end among them, one break is a space and each further break is a break. */
    private void blanks() {
        int start = position;
        int breaks = 0;
        while (position < end && (isSpace(source.charAt(position)) || isBreak(source.charAt(position)))) {
            if (isBreak(source.charAt(position))) {
                breaks++;
                if (breaks > 1) {
                    put('\n', position);
                }
                skipBreak();
            } else {
                position++;
            }
        }
        if (breaks == 1) {
            put(' ', start);
        }
        for (int i = start; breaks == 0 && i < position; i++) {
            put(source.charAt(i), i);
        }
    }

    private void escape() {
        int backslash = position;
        position++;
        char c = position < end ? source.charAt(position) : '\\';
        if (isBreak(c)) {
            skipBreak();
            while (position < end && (isSpace(source.charAt(position)) || isBreak(source.charAt(position)))) {
                if (isBreak(source.charAt(position))) {
                    put('\n', position);
                    skipBreak();
                } else {
                    position++;
                }
            }
            return;
        }
        position++;
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            put(escaped(c), backslash);
            return;
        }
        int last = Math.min(position + digits, end);
        int codePoint = 0;
        for (; position < last; position++) {
            codePoint = codePoint * 16 + Math.max(0, Character.digit(source.charAt(position), 16));
        }
        if (!Character.isValidCodePoint(codePoint)) {
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            put(unit, backslash);
        }
    }

    private static char escaped(char c) {
        return switch (c) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> '\u000b';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> '\u001b';
            case 'N' -> '\u0085';
            case '_' -> '\u00a0';
            case 'L' -> '\u2028';
            case 'P' -> '\u2029';
            default -> c;
        };
    }

    /** Walks through a block scalar: what is not white space is there as it is in the text, and in the same order. */
    private boolean followBlock(String wanted) {
        while (position < end && !isBreak(source.charAt(position))) {
            position++;
        }
        if (position < end) {
            skipBreak();
        }
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (isSpace(c) || isBreak(c)) {
                put(c, Math.min(position, end));
                if (position < end && isBreak(source.charAt(position))) {
                    skipBreak();
                } else if (position < end && isSpace(source.charAt(position))) {
                    position++;
                }
                continue;
            }
            while (position < end && (isSpace(source.charAt(position)) || isBreak(source.charAt(position)))) {
                position++;
            }
            if (position == end) {
                return false;
            }
            put(source.charAt(position), position);
            position++;
        }
        mark(Math.min(position, end));
        return sameText(wanted);
    }

    /** The reader of YAML sees a replacement character where a control character is. */
    private boolean sameText(String wanted) {
        if (text.length() != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) != text.charAt(i) && wanted.charAt(i) != HiddenCharacters.REPLACEMENT) {
                return false;
            }
        }
        return true;
    }

    private void put(char c, int place) {
        mark(place);
        text.append(c);
    }

    private void mark(int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2 + 1);
        }
        places[text.length()] = place;
    }

    private void skipBreak() {
        position +=
                source.charAt(position) == '\r' && position + 1 < end && source.charAt(position + 1) == '\n' ? 2 : 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
