package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words and letters that may touch the number before them, and those with which it is not a figure. */
public final class JoinedUnits {
    /** Short forms of pence, points, per cent and multiples, and the endings of ordinals. */
    public static final Set<String> SHARES =
            WordSet.of("p", "bp", "pp", "bps", "pc", "ppt", "ppts", "pps", "st", "nd", "rd", "th", "percent", "fold");

    /** What makes a time of day of the number before it. */
    public static final Set<String> TIMES_OF_DAY =
            WordSet.of("am", "pm", "gmt", "bst", "utc", "cet", "cest", "edt", "est");

    /** What follows the generation of a network: '5g phones'. */
    public static final Set<String> NETWORKS = WordSet.of(
            "network",
            "networks",
            "mobile",
            "mobiles",
            "phone",
            "phones",
            "handset",
            "handsets",
            "mast",
            "masts",
            "internet",
            "broadband",
            "coverage",
            "signal",
            "spectrum",
            "licence",
            "licences",
            "technology",
            "service",
            "services");

    /** Units that may have a power or a smaller unit after them: '25m2', '6ft2', '2h30'. */
    public static final Set<String> BEFORE_NUMBERS = WordSet.of("m", "km", "cm", "mm", "ft", "h");

    /** Words of a sentence that touch a number only where a space is missing: 'by12'. */
    public static final Set<String> RUN_ON = WordSet.of(
            "about", "almost", "and", "around", "at", "by", "fell", "from", "had", "is", "nearly", "of", "over", "rose",
            "than", "to", "under", "was", "were");

    /** Endings that leave the number as it is: '40ish'. */
    public static final Set<String> ENDINGS = WordSet.of("ish", "odd", "plus");

    private static final Set<String> CAPITALS = WordSet.of("c", "f", "v", "w");
    private static final Set<String> SMALL = WordSet.of("c", "g", "h", "l");

    private JoinedUnits() {}

    /** Whether a word that touches the number before it is a unit: 'km', 'Mt', 'miles', the 'C' of '20C' and the 'l' of '5l'. */
    public static boolean isUnit(String word, boolean capital) {
        return word.length() == 1
                ? (capital ? CAPITALS : SMALL).contains(word)
                : Measures.SIGNS.contains(word)
                        || Measures.SHORT_TIMES.containsKey(word)
                        || Measures.isTime(word)
                        || Measures.isMeasure(word);
    }
}
