package dev.standfirst.narrative.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds the quotation marks, apostrophes and dashes that were typed with the keys of a typewriter, and what each stands for. Marks of feet
 * and inches, hyphens and whatever stands between two numbers are not among them, so that no figure is changed. The marks of one text
 * are asked for in order, since a closing mark is one only after an opening one. Not safe on several threads.
 */
public final class TypedMarks {
    /** How far on a single mark that closes a quotation is looked for, in UTF-16 units. */
    private static final int REACH = 1_000;

    private static final String BEFORE_OPENING = "([{<|/–—-“‘«„‚‹¿¡";
    private static final String MARKUP = "*_~";

    private final String source;
    private boolean quoted;
    private boolean innerQuoted;

    /**
     * @param source the text, which may have marks of Markdown
     */
    public TypedMarks(String source) {
        this.source = source;
    }

    /** What a typed mark stands for. */
    public enum Mark {
        OPEN,
        CLOSE,
        INNER_OPEN,
        INNER_CLOSE,
        APOSTROPHE,
        /** A dash with spaces around it. */
        DASH,
        /** A dash between words without spaces. */
        LONG_DASH;

        /** The key of its message: {@code mark.inner-open}. */
        public String key() {
            return "mark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A mark that was found.
     *
     * @param start its first character
     * @param end the end of it, exclusive
     */
    public record Found(int start, int end, Mark mark) {}

    /** A text whose marks are what {@code words} gives for each and for what was typed. */
    public static String set(String text, BiFunction<Mark, String, String> words) {
        var marks = new TypedMarks(text);
        var out = new StringBuilder(text.length());
        int from = 0;
        for (var found = marks.next(0, text.length()); found.isPresent(); found = marks.next(from, text.length())) {
            Found mark = found.get();
            out.append(text, from, mark.start())
                    .append(words.apply(mark.mark(), text.substring(mark.start(), mark.end())));
            from = mark.end();
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    /** The first mark from {@code start} on and before {@code end}. */
    public Optional<Found> next(int start, int end) {
        int at = start;
        while (at < end) {
            int length = source.charAt(at) == '-' ? hyphens(at) : 1;
            Optional<Mark> mark = switch (source.charAt(at)) {
                case '"' -> quotation(at);
                case '\'' -> single(at);
                case '-' -> dash(at, at + length);
                default -> Optional.empty();
            };
            if (mark.isPresent()) {
                return Optional.of(new Found(at, at + length, mark.get()));
            }
            at += length;
        }
        return Optional.empty();
    }

    private Optional<Mark> quotation(int at) {
        if (isEscaped(at)) {
            return Optional.empty();
        }
        if (opens(at)) {
            quoted = true;
            return Optional.of(Mark.OPEN);
        }
        boolean closes = quoted && !Character.isWhitespace(raw(at - 1));
        quoted &= !closes;
        return closes ? Optional.of(Mark.CLOSE) : Optional.empty();
    }

    private Optional<Mark> single(int at) {
        char before = before(at);
        char after = raw(at + 1);
        if (isEscaped(at)) {
            return Optional.empty();
        }
        if (opens(at)) {
            boolean opening = !isDigit(after) && closesLater(at);
            innerQuoted |= opening;
            return Optional.of(opening ? Mark.INNER_OPEN : Mark.APOSTROPHE);
        }
        if (Character.isLetter(after)) {
            boolean joins = Character.isLetterOrDigit(before) || ")]`\uFFFC".indexOf(before) >= 0;
            return joins ? Optional.of(Mark.APOSTROPHE) : Optional.empty();
        }
        if (innerQuoted && !Character.isWhitespace(raw(at - 1))) {
            innerQuoted = false;
            return Optional.of(Mark.INNER_CLOSE);
        }
        return Character.isLetter(before) ? Optional.of(Mark.APOSTROPHE) : Optional.empty();
    }

    private Optional<Mark> dash(int start, int end) {
        boolean spaced = raw(start - 1) == ' ' && Character.isWhitespace(raw(end)) && end - start <= 3;
        char left = before(spaced ? start - 1 : start);
        char right = after(spaced ? end + 1 : end);
        if (spaced) {
            boolean words = isWordEnd(left) && right != '|' && right != '\n';
            boolean betweenNumbers = isDigit(left) && isDigit(right);
            boolean perhapsMinus = end - start == 1 && !Character.isLetter(right);
            return words && !betweenNumbers && !perhapsMinus ? Optional.of(Mark.DASH) : Optional.empty();
        }
        boolean joins = (end - start == 2 || end - start == 3) && Character.isLetter(left) && Character.isLetter(right);
        return joins ? Optional.of(Mark.LONG_DASH) : Optional.empty();
    }

    private static boolean isWordEnd(char sign) {
        return Character.isLetterOrDigit(sign) || ")]%.,!?’”\"'`£$€".indexOf(sign) >= 0;
    }

    private int hyphens(int start) {
        int end = start;
        while (raw(end) == '-') {
            end++;
        }
        return end - start;
    }

    /** Whether a mark at a place opens a quotation: nothing of a word is before it, and something is behind it. */
    private boolean opens(int at) {
        char before = before(at);
        return (Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0)
                && !Character.isWhitespace(raw(at + 1));
    }

    private boolean closesLater(int at) {
        for (int i = at + 2; i < Math.min(source.length(), at + REACH); i++) {
            char sign = source.charAt(i);
            if (sign == '\n' && raw(i + 1) == '\n') {
                return false;
            }
            if (sign == '\'' && !Character.isWhitespace(raw(i - 1)) && !Character.isLetterOrDigit(raw(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEscaped(int at) {
        return raw(at - 1) == '\\';
    }

    /** The character before a place, past marks of emphasis and opening quotation marks; a line feed at the start. */
    private char before(int at) {
        int i = at - 1;
        while (i >= 0 && (MARKUP.indexOf(source.charAt(i)) >= 0 || "\"'".indexOf(source.charAt(i)) >= 0)) {
            i--;
        }
        return raw(i);
    }

    private char after(int at) {
        int i = at;
        while (i < source.length() && ("*_~\"'[".indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        return raw(i);
    }

    private char raw(int at) {
        return at < 0 || at >= source.length() ? '\n' : source.charAt(at);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
