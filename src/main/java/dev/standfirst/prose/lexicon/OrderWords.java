package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.PlaceClaim.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that give a figure a place in an order: 'the highest … since', 'a record low of', 'unchanged at'. */
public final class OrderWords {
    /** Superlatives of levels. */
    public static final Map<String, Kind> SUPERLATIVES = superlatives();

    /** Nouns of an extreme before 'of' and a figure: 'a new high of 922'. */
    public static final Map<String, Kind> EXTREMES = Map.of("high", Kind.HIGH, "low", Kind.LOW, "peak", Kind.HIGH);

    /** Verbs before 'out at' and a figure. */
    public static final Map<String, Kind> ENDS = Map.of(
            "bottomed", Kind.LOW, "bottoming", Kind.LOW, "bottoms", Kind.LOW, "topped", Kind.HIGH, "peaked", Kind.HIGH);

    /** Words before 'at' and a figure that did not move. */
    public static final Set<String> STEADY = WordSet.of(
            "unchanged", "steady", "stayed", "stays", "remained", "remains", "flat", "stable", "constant", "unaltered");

    /** What may be between such words and the figure. */
    public static final Set<String> BETWEEN = WordSet.of(
            "of", "a", "an", "the", "at", "-", "new", "its", "their", "about", "around", "nearly", "almost", "just",
            "time", "all");

    /** What is before a superlative that is a figure's: ', the lowest', 'was its highest'. */
    public static final Set<String> BEFORE_SUPERLATIVE = WordSet.of("the", "its", "their");

    /** After 'since' in 'since records began'. */
    public static final Set<String> RECORDS =
            WordSet.of("records", "record", "measurements", "estimates", "data", "counts");

    /** What may be before them: 'since these figures begin', 'since comparable records began'. */
    public static final Set<String> OF_RECORDS = WordSet.of(
            "the|these|this|our|its|current|comparable|such|official|present|modern|reliable|consistent|detailed|existing");

    /** What is before 'record' where it tells of the noun after it: 'a record share'. */
    public static final Set<String> BEFORE_RECORD = WordSet.of("a", "the", "its", "their", "new");

    /** What is before 'a record' where it is all that is said of a figure. */
    public static final Set<String> SETTING =
            WordSet.of(",|set|sets|setting|was|is|were|marked|marks|marking|reaching|hitting|–");

    /** What holds every value of a measure, after 'in the' and 'since the'. */
    public static final Set<String> HELD = WordSet.of("record", "records", "series", "figures", "dataset");

    /** What may follow ', a record' when it is all that is said. */
    public static final Set<String> AFTER_RECORD = WordSet.of(".", ",", ";", ")", "and", "but", "for", "since");

    /** What follows the ordinal of a run: 'the third rise in a row', 'the third consecutive rise'. */
    public static final Set<String> IN_A_ROW = WordSet.of("row", "consecutive", "straight", "successive", "running");

    /** Nouns before 'running' where it says 'in a row': 'for the third year running'. */
    public static final Set<String> TIMES = WordSet.of("day|week|month|quarter|year|summer|winter|season|time|session");

    /** Words after a comma that lead to the figure which a clause ends with: 'rose for the third month in a row, to 922'. */
    public static final Set<String> LEADING = WordSet.of("to", "by", "at");

    /** Signs past which a figure has no place. */
    public static final Set<String> ENDS_PLACE = WordSet.of(".", ";", "!", "?");

    /** Adjectives of them before a plural noun: 'for five consecutive months'. */
    public static final Set<String> CONSECUTIVE = WordSet.of("consecutive", "straight", "successive");

    /** How many months a time has that a place looks back on: 'in five years'. */
    public static final Map<String, Integer> MONTHS =
            Map.of("month", 1, "quarter", 3, "year", 12, "decade", 120, "generation", 300, "century", 1200);

    /** What may be between 'first' and the step that it counts: 'the first annual rise'. */
    public static final Set<String> OF_STEPS = WordSet.of("annual", "yearly", "monthly", "quarterly", "weekly");

    private OrderWords() {}

    private static Map<String, Kind> superlatives() {
        Map<String, Kind> words = new HashMap<>();
        for (String word : Set.of("highest", "most", "largest", "biggest", "greatest")) {
            words.put(word, Kind.HIGHEST);
        }
        for (String word : Set.of("lowest", "fewest", "least", "smallest")) {
            words.put(word, Kind.LOWEST);
        }
        return Map.copyOf(words);
    }
}
