package dev.standfirst.prose.format;

import dev.standfirst.prose.lexicon.ConvertibleUnit;
import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NounForms;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.quantity.Rational;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The singular and plural of what is counted, and the article before it. */
public final class Nouns {
    /** 'A' or 'an' at the end of words. */
    private static final Pattern ARTICLE = Pattern.compile("(?<=^|\\s)([Aa])n?(?=\\s+$)");

    /** What begins with the sound of a vowel, in words or digits: 'over', '8', '18', '11,000' and not '110'. */
    private static final Pattern VOWEL = Pattern.compile("^(?:[aeiouAEIOU]|\\p{Sc}?(?:8|1[18](?!\\d)))");

    private Nouns() {}

    /** Whether two nouns or signs are of one measure: 'km' and 'kilometres'. */
    public static boolean areOneMeasure(String noun, String other) {
        return ConvertibleUnit.of(noun)
                .filter(ConvertibleUnit.of(other).stream().toList()::contains)
                .isPresent();
    }

    /** Whether a noun is what trades call whatever they count: '45,000 units' of cars. */
    public static boolean isOfAnything(String noun) {
        return noun.equalsIgnoreCase("units") || noun.equalsIgnoreCase("unit");
    }

    /** Whether what one rate is per is what the other is per: 'per head' and 'per person'. */
    public static boolean areOnePer(String per, String other) {
        return singular(per).equals(singular(other)) || RateWords.areOne(per, other);
    }

    /** Whether a noun is that of people of any kind. */
    public static boolean isPeople(String noun) {
        return singular(noun).equals("person") || noun.equalsIgnoreCase("lives");
    }

    /** Whether a noun names a measure: what is counted in it was measured. */
    public static boolean isMeasure(String noun) {
        return Measures.isMeasure(noun)
                || Measures.SIGNS.contains(noun)
                || ConvertibleUnit.of(noun).isPresent();
    }

    /** A noun as it is compared with others: in small letters and in the singular, as far as its letters tell. 'Gas' and 'bus' are not plurals. */
    public static String singular(String noun) {
        String word = noun.toLowerCase(Locale.ROOT).strip();
        if (word.equals("people") || word.equals("persons") || word.equals("individuals")) {
            return "person";
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** A noun for many: 'people', 'centuries'. One that is a plural already stays so. */
    public static String plural(String noun) {
        return of(noun, Rational.ZERO);
    }

    /** Words that go before others, with an article at their end in the form that these ask for. */
    public static String before(String opening, String others) {
        return ARTICLE.matcher(opening).replaceFirst(VOWEL.matcher(others).find() ? "$1n" : "$1");
    }

    /** A noun as it is after a number: 'person' after 1, 'people' after any other. One that is a plural already stays so. */
    public static String of(String noun, Rational number) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (number.equals(Rational.ONE)) {
            return singular(noun, lower);
        }
        if (NounForms.IRREGULAR.containsKey(lower)) {
            return NounForms.IRREGULAR.get(lower);
        }
        boolean plural = NounForms.ALIKE.contains(lower)
                || Measures.SIGNS.contains(lower)
                || (lower.endsWith("s") && !lower.endsWith("ss"));
        if (plural || lower.isEmpty() || !Character.isLetter(lower.charAt(lower.length() - 1))) {
            return noun;
        }
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }

    private static String singular(String noun, String lower) {
        return NounForms.IRREGULAR.entrySet().stream()
                .filter(entry -> entry.getValue().equals(lower))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(noun);
    }

    /** Words after a number, where {@code noun} among them is put in the form for so many; 'five-month' is left as it is. */
    public static String in(String after, String noun, Rational number) {
        int at = noun.isEmpty() ? -1 : after.toLowerCase(Locale.ROOT).indexOf(noun.toLowerCase(Locale.ROOT));
        if (at < 1 || after.charAt(at - 1) == '-') {
            return after;
        }
        int end = at + noun.length();
        boolean many = end < after.length() && after.charAt(end) == 's';
        String rest = after.substring(many ? end + 1 : end);
        return after.substring(0, at) + of(after.substring(at, end), number) + rest;
    }
}
