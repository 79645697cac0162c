package dev.standfirst.prose.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that make a number a rate, and those that only say when: 'a week', 'a year ago'. */
public final class RateWords {
    private RateWords() {}

    /** Words between a number and a stretch of time that make a rate: 'a week', 'every year'. */
    public static final Set<String> EACH = WordSet.of("a", "an", "each", "every");

    /** Words after money that make a rate of it: '£170 weekly'. */
    public static final Map<String, String> ADVERBS = Map.of(
            "hourly",
            "hour",
            "daily",
            "day",
            "nightly",
            "night",
            "weekly",
            "week",
            "monthly",
            "month",
            "yearly",
            "year",
            "annually",
            "year");

    /** Words for a person whom something is given for. */
    private static final Set<String> PERSONS = WordSet.of("person|people|head|capita|inhabitant|resident");

    /** Whether a rate per one thing is one per the other: 'per head' is 'per person'. */
    public static boolean areOne(String per, String other) {
        return per.equals(other) || (PERSONS.contains(per) && PERSONS.contains(other));
    }

    /** Whether a name tells of something by a stretch of time: 'average monthly growth', 'cases a day'. */
    public static boolean isOver(String name, String time) {
        List<String> words = Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !OF_THINGS.contains(word))
                .toList();
        return words.stream().anyMatch(word -> time.equals(ADVERBS.get(word)))
                || Stream.concat(EACH.stream(), Stream.of("per"))
                        .anyMatch(each -> Collections.indexOfSubList(words, List.of(each, time)) >= 0);
    }

    /** Things that prices are given for: '$72 a barrel', '12p a share'. */
    public static final Set<String> THINGS = WordSet.of(
            "barrel|tonne|ton|share|litre|liter|gallon|ounce|kilo|kilogram|kg|bushel|mile|kilometre|unit|head|person|child"
                    + "|pupil|student|household|home|patient|ticket|night|pint|bottle|acre|hectare|therm|megawatt-hour|mwh|kwh"
                    + "|pound|dozen|pack|seat|vote|passenger|worker|family|customer|piece|job|store|shop|branch|employee|user|member|subscriber");

    /** Words before such a thing that leave it the same thing: 'per ordinary share'. */
    public static final Set<String> OF_THINGS = WordSet.of("ordinary", "common", "basic", "diluted", "troy");

    /** Words after 'a year' that say when something was: '922 a year ago' is not a rate. */
    public static final Set<String> WHEN =
            WordSet.of("ago", "earlier", "before", "later", "after", "previously", "hence", "from");

    /** Words that raise the measure after them: 'per square kilometre', 'per sq km'. */
    public static final Map<String, String> POWERS = Map.of("square", "square", "sq", "square", "cubic", "cubic");

    /** What may say when as well as how much: 'more than a year ago'. */
    public static final Set<String> MORE_OR_LESS = WordSet.of("more", "less", "fewer");

    /** What may end a figure before such words. */
    public static final Set<String> FIGURE_ENDS = WordSet.of("%", "cent", "percent", "point", "points", "pp", ")");
}
