package dev.standfirst.fact.reading;

import java.util.Locale;

/** What the look of a scalar says of what it may be, before it is read. */
final class Scalars {
    private Scalars() {}

    /** A number that only programs write: hexadecimal, octal, with an exponent, infinite, or none at all. */
    static boolean isProgrammersNumber(String text) {
        String size = (sign(text) == 0 ? text : text.substring(1)).toLowerCase(Locale.ROOT);
        if (size.equals(".inf") || size.equals(".nan") || size.startsWith("0x") || size.startsWith("0o")) {
            return true;
        }
        int e = size.indexOf('e');
        return e > 0 && isDigits(size.substring(0, e).replace(".", "")) && isDigits(exponent(size, e));
    }

    private static String exponent(String size, int e) {
        boolean signed = e + 1 < size.length() && (size.charAt(e + 1) == '-' || size.charAt(e + 1) == '+');
        return size.substring(signed ? e + 2 : e + 1);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Four, two and two digits with hyphens. */
    static boolean isDateShaped(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text.substring(0, 4) + text.substring(5, 7) + text.substring(8));
    }

    /** Whether a text begins as numbers do: with a digit, a sign or a sign of currency. Nothing at all does too. */
    static boolean startsLikeNumber(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int first = text.codePointAt(0);
        int start = first == '.' && text.length() > 1 ? text.codePointAt(1) : first;
        return sign(text) != 0 || isNumberStart(start);
    }

    /** −1 or 1 for a minus or plus sign before a number, else 0. */
    static int sign(String text) {
        if (text.length() < 2) {
            return 0;
        }
        int next = text.substring(1).stripLeading().codePoints().findFirst().orElse(' ');
        boolean number = next == '.' || isNumberStart(next);
        return switch (text.charAt(0)) {
            case '+' -> number ? 1 : 0;
            case '-', '−' -> number ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean isNumberStart(int c) {
        int type = Character.getType(c);
        return (c >= '0' && c <= '9') || type == Character.CURRENCY_SYMBOL || type == Character.OTHER_NUMBER;
    }
}
