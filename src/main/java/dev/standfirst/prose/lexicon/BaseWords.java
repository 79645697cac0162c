package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words that tell the period which a figure is compared with from the one that it belongs to. */
public final class BaseWords {
    /** Words close before a period that make it a base: 'than in 2022', 'from the total of 2022'. */
    public static final Set<String> BASES = Set.of(
            "than",
            "compared",
            "from",
            "since",
            "against",
            "relative",
            "versus",
            "vs",
            "above",
            "below",
            "on",
            "over",
            "times",
            "as");

    /** What may come between 'ahead of', 'exceeded' or a part and the period that it is measured by: 'exceeded those of 2022'. */
    public static final Set<String> OF_THOSE = Set.of(
            "of", "the", "its", "their", "those", "that", "in", "for", "total", "figure", "level", "number", "what",
            "it", "they", "was", "were");

    /** Verbs whose object is a base. */
    public static final Set<String> EXCEEDING = Set.of(
            "exceeded", "exceeds", "exceeding", "outstripped", "outpaced", "beat", "undershot", "trailed", "lagged");

    /** Words before 'since' that say what nothing since then was, and not how long the figure was counted. */
    public static final Set<String> UNEQUALLED = Set.of(
            "most",
            "highest",
            "lowest",
            "largest",
            "biggest",
            "smallest",
            "fewest",
            "least",
            "greatest",
            "best",
            "worst",
            "sharpest",
            "steepest",
            "fastest",
            "first",
            "time",
            "record",
            "high",
            "low",
            "peak");

    /** Words between a figure and 'the previous year' that make it what the figure is compared with, and not the figure's own. */
    public static final Set<String> COMPARING = Set.of(
            "than",
            "compared",
            "from",
            "against",
            "versus",
            "above",
            "below",
            "on",
            "over",
            "as",
            "to",
            "like",
            "unlike",
            "of",
            "was",
            "were",
            "is",
            "are",
            "beat",
            "double",
            "twice",
            "up",
            "down");

    private BaseWords() {}
}
