package dev.standfirst.prose.lexicon;

import java.util.Set;

/** The words by which a sentence, a heading or the head of a column says of which time it is. */
public final class SettingWords {
    /** Before a period in which something is put. */
    public static final Set<String> IN =
            WordSet.of("in", "during", "for", "over", "throughout", "within", "between", "through", "across");

    /** Signs before a period by itself: 'Arrivals, 2022'. */
    public static final Set<String> SIGNS = WordSet.of(",", ":", "—", "–", "(", "|", "-");

    /** Nouns of a heading that a period belongs to as a whole: '2022 figures'. */
    public static final Set<String> FIGURES =
            WordSet.of("figures", "numbers", "totals", "total", "results", "statistics", "in", "at");

    /** Words before a period at the end of a heading that is not all of what the heading is about: 'report of 2022', 'early 2022'. */
    public static final Set<String> NOT_BEFORE = WordSet.of(
            "of", "from", "by", "to", "on", "at", "and", "or", "early", "late", "mid", "than", "as", "a", "an", "the");

    /** Words that name a time which no period is read of, or say that something is of another time. */
    public static final Set<String> OTHER =
            WordSet.of("now|today|currently|presently|nowadays|still|since|latest|newest|"
                    + "recent|recently|lately|then|later|earlier|previous|previously|former|formerly|next|following|already|yet|"
                    + "eventually|ago|soon|once|before|after|until|till|will|would|shall|year|years|month|months|week|weeks|"
                    + "quarter|quarters|decade|decades|century|centuries|day|days|night|weekend|time|times|period|periods|ever|"
                    + "never|always|last|past|current|forecast|forecasts|expected|projected|annual|annually|monthly|weekly|"
                    + "daily|subsequent|subsequently|initially|originally|finally|today's|meanwhile|again");

    /** First words of a sentence that goes on in the time of the one before. */
    public static final Set<String> TAKES_UP =
            WordSet.of("there", "they", "of", "these", "those", "that", "this", "it");

    /** Verbs in the present tense. */
    public static final Set<String> PRESENT = WordSet.of(
            "is|are|has|have|stands|remains|remain|stand|says|say|shows|show|makes|make|come|comes|live|lives");

    private SettingWords() {}
}
