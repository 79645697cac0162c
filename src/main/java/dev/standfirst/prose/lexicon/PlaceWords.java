package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.LinkedPhrase.Superlative;
import dev.standfirst.quantity.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for places in an order: counted from an end or from here, 'last', 'next', 'penultimate', and at the top, 'a record'. */
public final class PlaceWords {
    private static final Unit END = new Unit.Count("end");
    private static final Unit CURRENT = new Unit.Count("current");

    /** Ordinals that count from the end (0 is the last) or from where one is. */
    public static final PhraseTable<Place> RELATIVE = new PhraseTable<Place>()
            .add(new Place(END, 0), "last")
            .add(
                    new Place(END, -1),
                    "penultimate|next to last|one before the last|the one before the last|second to last")
            .add(new Place(END, -2), "antepenultimate")
            .add(new Place(CURRENT, 1), "next")
            .add(new Place(CURRENT, 0), "current")
            .add(new Place(CURRENT, -1), "previous");

    /** Words after an ordinal that count from the highest: 'second highest'. */
    public static final Set<String> HIGHEST = WordSet.of("highest", "most", "largest", "biggest", "greatest");

    /** Words after an ordinal that count from the lowest: 'second lowest'. */
    public static final Set<String> LOWEST =
            WordSet.of("lowest", "smallest", "fewest", "least", "shortest", "worst", "last");

    /** Words after an ordinal and 'from' that do so: 'second from bottom'. */
    public static final Set<String> BOTTOM = WordSet.of("bottom", "last");

    /** Phrases that claim a place in an order. */
    public static final Map<String, Superlative> SUPERLATIVES = superlatives();

    private PlaceWords() {}

    private static Map<String, Superlative> superlatives() {
        Map<String, Superlative> phrases = new HashMap<>();
        for (String phrase : List.of(
                "record",
                "a record",
                "the record",
                "a new record",
                "the new record",
                "a record high",
                "a record number",
                "a record total",
                "a record level",
                "record numbers",
                "the highest on record",
                "highest on record",
                "the highest ever",
                "the highest since records began",
                "the most on record",
                "the largest on record",
                "the largest number on record",
                "the highest number on record",
                "the highest total on record",
                "an all-time high")) {
            phrases.put(phrase, Superlative.RECORD);
            phrases.put("not " + phrase, Superlative.NO_RECORD);
            phrases.put("no " + phrase, Superlative.NO_RECORD);
        }
        for (String phrase : List.of(
                "the highest",
                "highest",
                "the most",
                "the largest",
                "largest",
                "the biggest",
                "biggest",
                "the greatest")) {
            phrases.put(phrase, Superlative.HIGHEST);
        }
        return Map.copyOf(phrases);
    }

    public record Place(Unit from, int offset) {}
}
