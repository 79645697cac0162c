package dev.standfirst.prose.format;

import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PlaceWords;
import dev.standfirst.quantity.Rational;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes places in an order: 'the third highest' of what is second becomes 'the second highest'. */
public final class RankFormat {
    /** Phrases that claim a record, the plainest first. */
    public static final List<String> RECORDS = List.of("a record", "the highest on record");

    private RankFormat() {}

    /** The words for a place, from 1, in the shape of those that were written; empty where those are not a place in an order. */
    public static Optional<String> reworded(String shown, Rational place) {
        String lower = shown.toLowerCase(Locale.ROOT);
        String article = lower.startsWith("the ") ? shown.substring(0, "the ".length()) : "";
        List<String> words = List.of(lower.substring(article.length()).split("[ -]", -1));
        boolean ordinal = NumberWords.IN_ORDER.contains(words.getFirst());
        boolean highest = PlaceWords.HIGHEST.contains(words.getLast());
        boolean shaped = words.size() == (ordinal && highest ? 2 : 1) && (ordinal || highest);
        Optional<String> named = ordinal(place);
        if (!shaped || named.isEmpty()) {
            return Optional.empty();
        }
        String joint = lower.contains("-") ? "-" : " ";
        boolean first = place.equals(Rational.ONE);
        String end = words.getLast();
        return named.map(word -> article + (!highest ? word : first ? end : word + joint + end));
    }

    /** A place as a word, {@code third}; empty for one that is not a whole number from 1 to 19. */
    private static Optional<String> ordinal(Rational place) {
        boolean known =
                place.isWhole() && place.signum() > 0 && place.compareTo(Rational.of(NumberWords.IN_ORDER.size())) <= 0;
        return known ? Optional.of(NumberWords.IN_ORDER.get(place.numerator().intValueExact() - 1)) : Optional.empty();
    }
}
