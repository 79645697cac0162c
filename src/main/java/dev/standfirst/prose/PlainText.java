package dev.standfirst.prose;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A text with each letter and digit in the plain form that people take it for: a Cyrillic 'а' as an 'a', a circled ⑤ as a 5.
 * Immutable.
 */
public final class PlainText {
    /** Letters of other alphabets that look like Latin ones, and those Latin ones (Unicode Technical Standard 39, confusables). */
    private static final String OTHERS = "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "aeopcyxijshdqwABEKMHOPCTXIJSoiABEZHIKMNOPTYX";

    private final String text;
    private final int[] places;

    private PlainText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** The plain text. */
    public String text() {
        return text;
    }

    /** Where the UTF-16 unit at {@code index} of the plain text, or its end, is in the original. */
    public int place(int index) {
        return places[index];
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c > 127) {
                c = text.codePointAt(i);
                if (Character.isLetterOrDigit(c) || isNumberSign(c)) {
                    return false;
                }
                i += Character.charCount(c) - 1;
            }
        }
        return true;
    }

    /** The plain form of a text; empty where the text is plain already. */
    public static Optional<PlainText> of(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        var plain = new StringBuilder(text.length());
        int[] places = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String one = plain(text.codePointAt(i));
            for (int k = 0; k < one.length() && plain.length() < places.length - 1; k++) {
                places[plain.length()] = i;
                plain.append(one.charAt(k));
            }
        }
        places[plain.length()] = text.length();
        return plain.toString().equals(text) ? Optional.empty() : Optional.of(new PlainText(plain.toString(), places));
    }

    /** A number in a circle or a Roman numeral; a raised or lowered one is the mark of a note or a part of a unit. */
    public static boolean isNumberSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || (type == Character.OTHER_NUMBER && codePoint >= 0x2460);
    }

    private static String plain(int codePoint) {
        if (codePoint < 128) {
            return Character.toString(codePoint);
        }
        int other = OTHERS.indexOf(codePoint);
        if (other >= 0) {
            return String.valueOf(LATIN.charAt(other));
        }
        if (!Character.isLetterOrDigit(codePoint) && !isNumberSign(codePoint)) {
            return Character.toString(codePoint);
        }
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return form.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                ? form
                : Character.toString(codePoint);
    }
}
