package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Direction;
import java.util.Map;
import java.util.Set;

/** The words by which a sentence compares two levels. */
public final class ComparisonWords {
    /** Words that compare by themselves: 'above the 14.1 million', '922 exceeds 815'. */
    public static final Map<String, Direction> ALONE = Map.ofEntries(
            Map.entry("above", Direction.UP),
            Map.entry("exceeds", Direction.UP),
            Map.entry("exceeded", Direction.UP),
            Map.entry("exceeding", Direction.UP),
            Map.entry("surpassing", Direction.UP),
            Map.entry("surpassed", Direction.UP),
            Map.entry("outstripping", Direction.UP),
            Map.entry("beating", Direction.UP),
            Map.entry("beat", Direction.UP),
            Map.entry("topping", Direction.UP),
            Map.entry("topped", Direction.UP),
            Map.entry("ahead", Direction.UP),
            Map.entry(">", Direction.UP),
            Map.entry("below", Direction.DOWN),
            Map.entry("short", Direction.DOWN),
            Map.entry("behind", Direction.DOWN),
            Map.entry("trailing", Direction.DOWN),
            Map.entry("<", Direction.DOWN));

    /** Words after a word of direction that lead to what the level is compared with: 'up from', 'an increase on', 'lower than'. */
    public static final Set<String> JOINTS = WordSet.of("from", "on", "than", "over", "against");

    /** The adverbs of direction that open a sentence: 'Up from 922, the number was 12,658'. */
    public static final Set<String> UP_OR_DOWN = WordSet.of("up", "down");

    /** Words right before a level that was left: 'from 922', 'the number, once 922, has risen to'. */
    public static final Set<String> LEAVING = WordSet.of("from", "once", "formerly", "previously", "originally");

    /** Words between 'from' and a level. */
    public static final Set<String> LEAD = WordSet.of(
            "a|an|the|its|their|low|high|peak|record|total|level|figure|of|only|just|revised|about|around|nearly|over|some|trough|previous"
                    + "|earlier");

    /** Words and signs between a joint and the level that it leads to. */
    public static final Set<String> BETWEEN = WordSet.of(
            "a|an|the|its|their|low|high|peak|record|total|level|figure|rate|number|of|only|just|revised|about|around|nearly|some|trough"
                    + "|previous|earlier|that|those|in|for|at|year|month|quarter|week|day|before|last|first|second|third|fourth|january"
                    + "|february|march|april|may|june|july|august|september|october|november|december|(|£|$|€|same|period|reported"
                    + "|recorded|seen|spring|summer|autumn|winter|average|just|initial|target|standard|ambition|goal|forecast|limit|share|one|made|achieved");

    private ComparisonWords() {}
}
