package dev.standfirst.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that people see in a text and that has too many digits to be read.
 *
 * @param start where it starts, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param digits how many digits it has, more than {@link #MOST_DIGITS}
 */
public record LongNumber(int start, int end, long digits) {
    /** The most digits that a number can have. */
    public static final int MOST_DIGITS = 34;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++(?:[,.'’\\u00a0\\u202f\\u2009]\\p{Nd}++)*+");

    /** What is a number has three digits in a row somewhere; a list or a version may not. */
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}{3}");

    /** Those of a text, in order. */
    public static List<LongNumber> in(String text) {
        if (!mayHave(text)) {
            return List.of();
        }
        var found = new ArrayList<LongNumber>();
        Matcher number = DIGITS.matcher(text);
        while (number.find()) {
            long digits = number.group().codePoints().filter(Character::isDigit).count();
            if (digits > MOST_DIGITS && GROUP.matcher(number.group()).find()) {
                found.add(new LongNumber(number.start(), number.end(), digits));
            }
        }
        return found;
    }

    /** Whether a text has so many characters that may be digits; most have not. */
    private static boolean mayHave(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += (c >= '0' && c <= '9') || c > 127 ? 1 : 0;
        }
        return digits > MOST_DIGITS;
    }
}
