package dev.standfirst.prose.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of multiples: 'doubled', 'three times as many'. */
public final class MultipleWords {
    private MultipleWords() {}

    /** Verbs of multiples, with the ratio in percent. */
    public static final Map<String, Integer> MULTIPLES = Map.ofEntries(
            Map.entry("doubled", 200),
            Map.entry("doubling", 200),
            Map.entry("double", 200),
            Map.entry("doubles", 200),
            Map.entry("trebled", 300),
            Map.entry("trebling", 300),
            Map.entry("treble", 300),
            Map.entry("tripled", 300),
            Map.entry("tripling", 300),
            Map.entry("triple", 300),
            Map.entry("quadrupled", 400),
            Map.entry("quadrupling", 400),
            Map.entry("quadruple", 400),
            Map.entry("quintupled", 500),
            Map.entry("quintupling", 500),
            Map.entry("sextupled", 600),
            Map.entry("halved", 50),
            Map.entry("halving", 50));

    /** Those of them that are adjectives too, and multiples only before what is multiplied: 'double the number'. */
    public static final Set<String> MULTIPLE_ADJECTIVES = WordSet.of("double", "treble", "triple", "quadruple");

    /** What may follow such an adjective that multiplies. */
    public static final Set<String> MULTIPLIED = WordSet.of(
            "the", "that", "what", "its", "their", "his", "her", "this", "last", "to", "in", "by", "from", "since",
            "those", "these");

    /** What may follow 'as' in a multiple: 'three times as many'. */
    public static final Set<String> AS_MUCH = WordSet.of(
            "many",
            "much",
            "high",
            "large",
            "big",
            "likely",
            "often",
            "long",
            "fast",
            "great",
            "expensive",
            "common",
            "few");

    /** Words that multiply what is after them: 'double the number'. */
    public static final List<String> TWICE = List.of("twice", "double", "treble", "triple", "thrice", "quadruple");

    /** Verbs of multiples that are their own participles. */
    public static final Set<String> PARTICIPLES =
            WordSet.of("doubled", "trebled", "tripled", "quadrupled", "quintupled", "sextupled", "halved");

    /** The words for the difference, where a multiple counts things or stuff. */
    public static final Map<String, String> FEWER = Map.of("many", "fewer", "few", "fewer", "much", "less");
}
