package dev.standfirst.check.model;

import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Unit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words were tested against a quantity, so that they can be tested against another.
 *
 * @param words what they say
 * @param shown the bound words, as written
 * @param next the word after the bound words, where only a space parts it from them, in lower case; else {@code ""}
 * @param lead the few characters before them, in the same case
 * @param opening the bound words before the reading, as written
 * @param before the words of the hedge before the number, as written
 * @param after the words after the number, its unit and a hedge behind it, as written
 * @param rest the bound words after the reading, as written
 * @param nominal whether a conversion is tested on the amount that it goes by
 * @param period the verdict on the period that they name
 */
public record PhraseParts(
        Meaning words,
        String shown,
        String next,
        String lead,
        String opening,
        String before,
        String after,
        String rest,
        boolean nominal,
        Verdict period) {
    /** As many characters as {@code " have "} has. */
    private static final int LEAD = 6;

    private static final Pattern CURRENCY = Pattern.compile("(?:[A-Z]{1,3})?\\p{Sc}$");

    /**
     * How a reading of {@code text} was tested.
     *
     * @param slot where the bound words stand in it: a noun that is counted and stands after them is none of theirs
     */
    public static PhraseParts of(Reading words, String text, Slot slot, boolean nominal, Verdict period) {
        int last = words.unit() instanceof Unit.Count ? Math.min(words.end(), slot.end()) : words.end();
        String before = CURRENCY.matcher(text.substring(words.start(), Math.max(words.start(), words.numberStart())))
                .replaceFirst("");
        String after = text.substring(words.numberEnd(), Math.max(words.numberEnd(), last));
        String opening = text.substring(Math.min(slot.start(), words.start()), words.start());
        String rest = text.substring(words.end(), Math.max(slot.end(), words.end()));
        String shown = text.substring(slot.start(), slot.end());
        String lead = text.substring(Math.max(0, slot.start() - LEAD), slot.start());
        return new PhraseParts(
                words.says(), shown, next(text, slot.end()), lead, opening, before, after, rest, nominal, period);
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

    /** Whether a form of 'have' stands right before the bound words, which asks for a participle: 'has fallen'. */
    public boolean isAfterHave() {
        return lead.endsWith(" has ") || lead.endsWith(" had ") || lead.endsWith(" have ");
    }

    /** The same test of the same words wherever they stand. */
    public PhraseParts anywhere() {
        return new PhraseParts(words, "", "", "", "", "", "", "", nominal, period);
    }
}
