package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Direction;
import java.util.Map;
import java.util.Set;

/** Nouns that name a change, in the labels of facts and in sentences. */
public final class GrowthWords {
    /** Nouns that name a rate of growth by its sign: a rise where there is none. */
    public static final Set<String> GROWTH = WordSet.of(
            "growth",
            "inflation",
            "rise",
            "rises",
            "increase",
            "increases",
            "change",
            "changes",
            "appreciation",
            "uplift");

    /** Nouns that name a fall by its size. */
    public static final Set<String> FALL = WordSet.of(
            "fall|falls|decrease|decreases|decline|declines|drop|drops|reduction|reductions|contraction|depreciation"
                    + "|deflation");

    /** Nouns that name a change and say which way. */
    public static final Set<String> NOUNS = WordSet.of(
            "growth|rise|rises|increase|increases|jump|jumps|surge|surges|expansion|boom|upturn|uptick|hike|hikes|fall"
                    + "|falls|decrease|decreases|decline|declines|drop|drops|reduction|reductions|contraction|slump|slumps"
                    + "|plunge|downturn|slowdown|shrinkage|dip");

    /** Verbs of change after which places may be listed: 'decreased in Kent (3 %) and Surrey (2 %)'. */
    public static final Set<String> VERBS = WordSet.of(
            "fell|fallen|falling|decreased|decreasing|declined|declining|dropped|shrank|lower|down|rose|risen|rising"
                    + "|increased|increasing|grew|grown|growing|climbed|higher|up");

    /** What is between two names of such a list, and before the first. */
    public static final Set<String> LISTING = WordSet.of(",", "and", ")", "in", "the", "of");

    /** What there is too little of, so that its sizes lie below zero where what it is a lack of is counted. */
    public static final Set<String> DEFICITS = WordSet.of("deficit", "deficits", "shortfall");

    /** The same of money. */
    public static final Set<String> LOSSES = WordSet.of("loss", "losses", "gap");

    /** Nouns that name an amount on either side of zero. */
    public static final Set<String> EITHER_SIDE = WordSet.of("surplus", "surpluses", "balance", "profit", "profits");

    /** Nouns of change whose size is put at so much. */
    public static final Set<String> SIZED =
            WordSet.of("gain|gains|growth|increase|rise|fall|decline|decrease|drop|reduction");

    /** Words between such a noun and 'at': 'gains are now seen at', 'growth was put at'. */
    public static final Set<String> PUT = WordSet.of(
            "seen|put|estimated|projected|forecast|pegged|now|still|currently|is|are|was|were|has|have|been|being");

    /** Nouns that name an amount above or below zero. */
    public static final Map<String, Direction> BALANCES = Map.of(
            "profit", Direction.UP,
            "profits", Direction.UP,
            "surplus", Direction.UP,
            "deficit", Direction.DOWN,
            "shortfall", Direction.DOWN,
            "draw", Direction.DOWN,
            "overspend", Direction.DOWN);

    /** Words between such a noun and its amount. */
    public static final Set<String> BETWEEN =
            WordSet.of("of|was|is|were|are|at|stood|totalled|totaling|reached|hit|a|some|in|all");

    /** Words before 'growth' that leave it a rate of its own: 'annual growth of 2 per cent'. */
    public static final Set<String> BEFORE_GROWTH = WordSet.of(
            "annual|annualised|economic|gdp|real|quarterly|monthly|yearly|trend|global|world|output|the|of|shows"
                    + "|showed|show|saw|sees|with|and|forecast|forecasts|average|underlying|headline|pay|wage|earnings|nominal"
                    + "|for|to|expects|expected|predicts|predicted|projects|projected|implies|implied|reported|recorded|posted"
                    + "|strong|weak|slow|modest|solid|zero|robust|sluggish|steady|its|their|productivity|house-price|credit"
                    + "|money|estimates|estimated");

    /** What a fall makes better. */
    public static final Set<String> BAD = WordSet.of(
            "cost|costs|arrears|complaints|losses|defaults|fatalities|infections|unemployment|joblessness|jobless|crime|crimes|deaths|mortality|inflation|deficit|shortfall|debt|poverty"
                    + "|emissions|pollution|waits|waiting|delays|injuries|accidents|casualties|homelessness|hunger|obesity"
                    + "|vacancy|absence|absences|truancy|backlog|backlogs|reoffending");

    /** What a rise makes better. */
    public static final Set<String> GOOD = WordSet.of(
            "employment|profit|profits|profitability|productivity|output|turnout|attendance|wages|earnings|incomes"
                    + "|income|revenue|revenues|sales|exports|growth|survival|literacy|punctuality|approval|satisfaction"
                    + "|confidence|yields|yield|margins|margin|surplus|efficiency|expectancy|returns");

    public static final Set<String> ARTICLES = WordSet.of("the", "a", "an", "this", "that", "its", "their", "annual");

    /** Words after which a noun is not a subject. */
    public static final Set<String> PREPOSITIONS = WordSet.of(
            "after|following|before|with|since|despite|from|of|in|on|by|to|during|for|as|amid|given|through|under|over"
                    + "|without|and|or|saw|had|showed|was|were|is");

    /** Words that end the subject of a clause. */
    public static final Set<String> JOINTS =
            WordSet.of("that", "which", "who", "and", "when", "as", "meant", "means", "made", "so", "while");

    private GrowthWords() {}

    /** Whether a word after 'in' is what grew: 'in turnout', and not 'in the year', 'in May', 'in real terms'. */
    public static boolean isThing(boolean capital, String word) {
        return !capital
                && !word.isEmpty()
                && !Set.of("the", "a", "an", "real", "each", "every", "this", "early", "late", "mid")
                        .contains(word);
    }
}
