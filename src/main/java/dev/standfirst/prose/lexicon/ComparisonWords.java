package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.LevelComparison.Relation;
import java.util.Map;
import java.util.Set;

/** The words by which a text compares two levels. */
public final class ComparisonWords {
    /** Words that compare by themselves: 'above the 14.1 million', '922 exceeds 815', 'within the target of 18 minutes'. */
    public static final PhraseTable<Relation> ALONE = new PhraseTable<Relation>()
            .add(
                    Relation.ABOVE,
                    "above|exceeds|exceeded|exceeding|surpasses|surpassing|surpassed|outpacing|outpaced|outpaces|outstripping"
                            + "|outstripped|outnumbered|outnumbering|beating|beat|topping|topped|ahead|overtaking|overtook|outside the target|outside the limit"
                            + "|past the target|past the goal|past the limit|past the threshold|past its target|past its goal"
                            + "|beyond the target|beyond the goal|>")
            .add(
                    Relation.BELOW,
                    "below|short|behind|trailing|trailed|trails|lagging|lagged|overtaken by|exceeded by|outstripped by"
                            + "|surpassed by|beaten by|outnumbered by|outpaced by|dwarfed by|undershooting|undershot|well within the target|well within the limit|<")
            .add(
                    Relation.AT_MOST,
                    "within the target|within its target|within their target|within the limit|within its limit"
                            + "|within the legal limit|within the budget|within its budget|within the standard"
                            + "|within the ceiling|within the cap|within the maximum|within the threshold|within the goal"
                            + "|no higher than|no more than|not above")
            .add(
                    Relation.SAME,
                    "unchanged from|unchanged on|the same as|level with|identical to|no different from|matching|no change from");

    /** Words before 'unchanged' that leave it open by how little. */
    public static final Set<String> NEARLY =
            WordSet.of("almost|nearly|virtually|practically|broadly|largely|little|roughly|essentially|about|mostly");

    /** Words after a word of direction that lead to what the level is compared with: 'up from', 'an increase on', 'lower than'. */
    public static final Set<String> JOINTS = WordSet.of("from", "on", "than", "over", "against");

    /** The adverbs of direction that open a sentence: 'Up from 922, the number was 12,658'. */
    public static final Set<String> UP_OR_DOWN = WordSet.of("up", "down");

    /** Words right before a level that was left: 'from 922', 'the number, once 922, has risen to'. */
    public static final Set<String> LEAVING = WordSet.of("from", "once", "formerly", "previously", "originally");

    /** Words between 'from' and a level. */
    public static final Set<String> LEAD = WordSet.of(
            "a|an|the|its|their|low|high|peak|record|total|level|figure|rate|number|share|reading|value|average|of|only|just"
                    + "|growth|revised|about|around|nearly|over|some|trough|previous|earlier");

    /** Words and signs between a joint and the level that it leads to. */
    public static final Set<String> BETWEEN = WordSet.of(
            "a|an|the|its|their|low|high|peak|record|total|level|figure|rate|number|of|only|just|revised|about|around|nearly"
                    + "|value|reading|estimate|growth|q|some|trough|previous|earlier|that|those|in|for|at|year|month|quarter|week|day|before|last|first|second"
                    + "|third|fourth|january|february|march|april|may|june|july|august|september|october|november|december|(|£"
                    + "|$|€|same|period|reported|recorded|seen|spring|summer|autumn|winter|average|just|initial|target"
                    + "|standard|ambition|goal|forecast|limit|share|one|made|achieved|budget|ceiling|cap|maximum|threshold"
                    + "|year's|month's|quarter's|week's");

    /** Words that begin a clause of its own, or end one: what is compared with has none between 'than' and its figure. */
    public static final Set<String> ENDS_PHRASE = WordSet.of(
            "or|but|while|whereas|although|though|yet|so|then|which|who|whose|whom|when|where|as|if|because|since|until|after"
                    + "|was|were|is|are|had|has|have|be|been|being|will|would|could|may|might|can|should|did|does|do|said|says|it|they"
                    + "|he|she|we|there|with|by|to|including|not|also|more|most|than|compared|making|leaving|taking|bringing");

    /** Words after 'than' that are what was compared with: 'more than expected in a town of'. */
    public static final Set<String> OPEN = WordSet.of(
            "expected|forecast|predicted|usual|normal|ever|before|previously|planned|thought|elsewhere|once|half"
                    + "|twice|double|one|any|anticipated|needed|required|projected|estimated|now|then|today|originally|initially|just");

    /** What joins the two halves of a number, a year or a word. */
    public static final Set<String> DASHES = WordSet.of("-", "–", "‑", "/", "’", "'");

    /** Words that begin the name of a figure. */
    public static final Set<String> ARTICLES =
            WordSet.of("the|a|an|its|their|our|his|her|this|that|those|last|each|all|average");

    /** What is said of a time that is compared with before its figure: 'in 2022, when there were'. */
    public static final Set<String> WHEN = WordSet.of(
            "there|it|they|was|were|stood|averaged|totalled|numbered|amounted|at|the|figure|number|rate|share|total|had|been|just|only|proportion");

    /** Words before 'a' and a comparative that lead to what a figure is compared with: 'compared with a faster'. */
    public static final Set<String> BEFORE_BASE =
            WordSet.of("with", "to", "from", "against", "after", "following", "than");

    /** What is between those two. */
    public static final Set<String> INDEFINITE = WordSet.of("a", "an");

    /** Verbs before a comparative: 'it was higher'. */
    public static final Set<String> BE = WordSet.of("was", "were", "is", "are", "being");

    /** Words between such a verb and its comparative. */
    public static final Set<String> BY_HOW_MUCH =
            WordSet.of("even|far|much|somewhat|still|a|little|bit|lot|also|the|again|no");

    /** Superlatives of where levels lie; others are of sizes. */
    public static final Set<String> OF_LEVELS = WordSet.of("highest", "lowest");

    /** What joins what a figure became to what it was: 'but it fell to'. */
    public static final Set<String> GOES_ON = WordSet.of(",|)|and|but|before|then|yet|though|although|until");

    /** Words of times. */
    public static final Set<String> TIMES = WordSet.of(
            "in|by|at|the|of|end|early|late|mid|year|month|quarter|week|day|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|first|second|third|fourth|half|following|next|last|this|again|further|spring"
                    + "|summer|autumn|winter|later|a|slightly|steadily|gradually|sharply|back|q|-|–|/|just");

    /** Subjects that name nothing new, and words beside their verbs. */
    public static final Set<String> SUBJECTS = WordSet.of(
            "numbers|number|figure|figures|rate|share|proportion|percentage|total|level|had|has|have|since|then|again|also|further|even"
                    + "|still");

    /** Nouns that may have others before them: 'than the combined vote share of'. */
    public static final Set<String> HEADS =
            WordSet.of("level|figure|rate|number|value|reading|estimate|average|share|total");

    /** Words that go on to compare the same figure: 'down from 922, but higher than the 815 of 2015'. */
    public static final Set<String> GOING_ON = WordSet.of("and|but|although|though|yet");

    /** Words and signs before a figure of somebody or something else that is named before them: 'behind boys, with 922', 'France (922)'. */
    public static final Set<String> HELD = WordSet.of("with", "at", "on", "had", "has", "(");

    /** Words that are no part of such a name: 'above average in France, with 922'. */
    public static final Set<String> NOT_NAMES = WordSet.of(
            "average|expectations|forecast|forecasts|of|and|or|but|was|were|is|are|that|all|zero|up|down|schedule|time|it|them|this");

    /** Verbs after 'that' and 'it' that compare the figure of the sentence before: 'that was below the 922 of 2019'. */
    public static final Set<String> COPULAS = WordSet.of("is", "was", "are", "were", "represents", "marks");

    /** Words before a figure that compare it with what follows 'than': 'more came from Iran (922) than'. */
    public static final Map<String, Relation> OPENING = Map.of(
            "more", Relation.ABOVE,
            "greater", Relation.ABOVE,
            "higher", Relation.ABOVE,
            "larger", Relation.ABOVE,
            "fewer", Relation.BELOW,
            "less", Relation.BELOW,
            "lower", Relation.BELOW,
            "smaller", Relation.BELOW);

    /** What goes at a pace, and compares two changes after 'slower' and the like. */
    public static final Set<String> PACES = WordSet.of(
            "pace|rate|rise|rises|increase|growth|gain|jump|climb|fall|drop|decrease|decline|reduction|change");

    private ComparisonWords() {}
}
