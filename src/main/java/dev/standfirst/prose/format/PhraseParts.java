package dev.standfirst.prose.format;

import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a link that say a quantity, taken apart so that they can be written with another number.
 *
 * @param words what they say
 * @param shown the words, as written
 * @param next the word after them, where only a space parts it from them, in lower case; else {@code ""}
 * @param lead the few characters before them, in the same case
 * @param opening those of them before the reading, as written
 * @param before the words of the hedge before the number, as written
 * @param after the words after the number, its unit and a hedge behind it, as written
 * @param rest those of them after the reading, as written
 */
public record PhraseParts(
        Meaning words,
        String shown,
        String next,
        String lead,
        String opening,
        String before,
        String after,
        String rest) {
    /** As many characters as {@code " have "} has. */
    private static final int LEAD = 6;

    private static final Rational HUNDRED = Rational.of(100);

    private static final Pattern CURRENCY = Pattern.compile("(?:[A-Z]{1,3})?\\p{Sc}$");

    /**
     * The parts of the words of a link.
     *
     * @param words a reading of {@code text}
     * @param start where the words of the link start
     * @param end where they end, exclusive; a noun that is counted and is after them does not belong to them
     */
    public static PhraseParts of(Reading words, String text, int start, int end) {
        int last = words.unit() instanceof Unit.Count ? Math.min(words.end(), end) : words.end();
        String before = CURRENCY.matcher(text.substring(words.start(), Math.max(words.start(), words.numberStart())))
                .replaceFirst("");
        String after = text.substring(words.numberEnd(), Math.max(words.numberEnd(), last));
        String opening = text.substring(Math.min(start, words.start()), words.start());
        String rest = text.substring(words.end(), Math.max(end, words.end()));
        String lead = text.substring(Math.max(0, start - LEAD), start);
        return new PhraseParts(
                words.says(), text.substring(start, end), next(text, end), lead, opening, before, after, rest);
    }

    private static String next(String text, int end) {
        int start = end + 1;
        int past = start;
        while (past < text.length() && Character.isLetter(text.charAt(past))) {
            past++;
        }
        return end < text.length() && text.charAt(end) == ' ' && past > start
                ? text.substring(start, past).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether a form of 'have' is right before the words, which asks for a participle: 'has fallen'. */
    boolean isAfterHave() {
        return lead.endsWith(" has ") || lead.endsWith(" had ") || lead.endsWith(" have ");
    }

    /**
     * The words with another number in place of theirs, and what is counted in the form for so many.
     *
     * @param unit the unit of the number; money and rates are written as they always are
     */
    public String with(Rational number, Unit unit) {
        return withCount(number, unit, after(number));
    }

    /** The same where the words count something else than {@code noun}, which is what the number counts. */
    public String with(Rational number, Unit unit, String noun) {
        return withCount(number, unit, counted(noun, number));
    }

    private String withCount(Rational number, Unit unit, String counted) {
        return before
                + switch (unit) {
                    case Unit.Money _, Unit.Rate _ -> QuantityFormat.words(Hedge.BARE, number, unit);
                    case Unit.Percent _, Unit.PercentagePoints _ ->
                        QuantityFormat.words(Hedge.BARE, number.times(HUNDRED), Unit.NUMBER)
                                + Nouns.in(after, "point", number.times(HUNDRED));
                    case Unit.Count _, Unit.Ratio _, Unit.Duration _ ->
                        QuantityFormat.words(Hedge.BARE, number, Unit.NUMBER) + counted;
                };
    }

    private static String counted(String noun, Rational number) {
        return noun.isEmpty() ? "" : " " + Nouns.of(noun, number);
    }

    private String after(Rational number) {
        return switch (words.unit()) {
            case Unit.Count(String noun) -> Nouns.in(after, noun, number);
            case Unit.Duration(String noun) ->
                after.contains(noun) ? Nouns.in(after, noun, number) : counted(noun, number);
            default -> after;
        };
    }
}
