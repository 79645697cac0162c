package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Direction;
import java.util.Map;
import java.util.Set;

/** Words that say which way a change goes, and those that say that something changed and not which way. */
public final class DirectionWords {
    /** The directions themselves. */
    public static final PhraseTable<Direction> PHRASES = new PhraseTable<Direction>()
            .add(
                    Direction.DOWN,
                    "fell|fall|falls|falling|fallen|drop|drops|dropped|dropping|down|decrease|decreases|decreased|decreasing"
                            + "|decline|declines|declined|declining|reduction|reductions|reduce|reduced|reduces|reducing|cut|cuts"
                            + "|lower|lowered|fewer|less|shrank|shrink|shrunk|plunged|plunge|slump|slumped|tumbled|slid|sank"
                            + "|dipped|dip|halved|contraction|contracted|loss|lost|slashed|below|slip|slips|slipped|slipping|plummet|plummets|plummeted|plummeting|plunges|plunging|tumble|tumbles|tumbling|slide|slides|sliding|sink|sinks|sunk|sinking|shrinks|shrinking|shrinkage|lowers|lowering|lose|loses|losing|losses|slumps|slumping|dips|dipping|eased|eases|easing|dwindled|dwindles|dwindling|collapse|collapsed|collapses|collapsing|dive|dived|downturn|diminished|contracts|contracting|cutting|halving|halves|reducing|decreases|nosedived|receded|subsided|downwards|downward|narrowed|narrowing|retreated|retreats|retreating|trimmed|trimming|eroded|eroding|undershot|trailed|lagged|slowed to|slows to|slowing to|cooled to|softened to|moderated to")
            .add(
                    Direction.NONE,
                    "made up|make up|makes up|lower house|lost their lives|lost his life|lost her life|cut short|making up|set up|sets up|taken up|up to date|picked up|added up|adds up|no more|no less|more or less|cut off|below which|above all")
            .add(
                    Direction.UP,
                    "rose|rise|rises|rising|risen|up|increase|increases|increased|increasing|grew|grow|grows|growing|grown|growth"
                            + "|climbed|climb|jumped|jump|soared|surged|surge|gain|gained|higher|doubled|trebled|tripled"
                            + "|quadrupled|went up|picked up to|expanded|expansion|swelled|leapt|upturn|above|quintupled|climbs|climbing|jump|jumps|jumping|soar|soars|soaring|surges|surging|gains|gaining|leap|leaps|leaping|swell|swells|swelling|swollen|expand|expands|expanding|spike|spiked|spikes|rocketed|rocketing|skyrocketed|ballooned|ballooning|mushroomed|hike|hikes|hiked|hiking|uptick|upswing|grows|boosted|upwards|upward|doubles|doubling|tripling|trebling|quadrupling|widened|widening|widens|rebounded|rebounds|rebounding|bounced back|rallied|boost|boosts|boosting|uplift|uplifts|spiralled|spiralling|spirals|escalated|escalates|escalating|accelerated|accelerates|accelerating|exceeded|exceeds|exceeding|outstripped|outpaced");

    /** Verbs that give a new clause after 'and' a number of its own, which goes neither up nor down by itself. */
    public static final Set<String> LEVEL_VERBS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "had",
            "has",
            "have",
            "stood",
            "stands",
            "came",
            "reached",
            "totalled",
            "totaled",
            "remained",
            "changed",
            "moved",
            "counted",
            "recorded",
            "measured",
            "became",
            "amounted",
            "accounted",
            "made",
            "took",
            "cost",
            "paid",
            "spent",
            "saw",
            "will",
            "would");

    /** Words that may be the subject of such a verb and name nothing new: 'and it was 93 per cent'. */
    public static final Set<String> SAME_SUBJECT =
            Set.of("it", "they", "this", "that", "these", "those", "which", "who");

    /** Past tenses of direction that do not end in 'ed'. */
    public static final Set<String> FELL_AND_ROSE =
            Set.of("fell", "rose", "grew", "shrank", "sank", "slid", "leapt", "lost", "fallen", "risen", "grown");

    /** Nouns and verbs of change that say no direction: what they govern goes neither up nor down. */
    public static final Set<String> UNDIRECTED =
            Set.of("change", "changes", "changed", "changing", "difference", "swing");

    /** Nouns and adjectives of direction that may follow a number: 'a 93 per cent drop', '36 per cent lower'. */
    public static final Set<String> AFTER = Set.of(
            "fall",
            "drop",
            "decrease",
            "decline",
            "reduction",
            "cut",
            "lower",
            "fewer",
            "less",
            "slump",
            "plunge",
            "dip",
            "rise",
            "increase",
            "growth",
            "jump",
            "surge",
            "gain",
            "higher",
            "more",
            "above",
            "below",
            "up",
            "down");

    /** Words that say which way only right after a number: 'larger firms' grew or shrank, and '10 per cent larger' is a rise. */
    public static final Map<String, Direction> RIGHT_AFTER = Map.of(
            "more", Direction.UP,
            "larger", Direction.UP,
            "bigger", Direction.UP,
            "greater", Direction.UP,
            "longer", Direction.UP,
            "dearer", Direction.UP,
            "smaller", Direction.DOWN,
            "shorter", Direction.DOWN,
            "cheaper", Direction.DOWN);

    /** Verbs that say a rise only before what they lead to: 'advanced 10 per cent', 'recovered to 189,260', 'mounted to £5m'. */
    public static final Set<String> LEADING_UP = Set.of(
            "advanced", "advances", "advancing", "added", "adds", "adding", "mounted", "recovered", "recovering");

    /** Those of them that may take an amount itself: 'recovered 10 per cent of the money' is no rise. */
    public static final Set<String> LEADING_BY = Set.of("mounted", "recovered", "recovering");

    /** Verbs after which 'up to' is where a rise went and no ceiling: 'crept up to 4.5 per cent'. */
    public static final Set<String> BEFORE_UP_TO = Set.of(
            "crept",
            "creeping",
            "crawled",
            "edged",
            "edging",
            "inched",
            "inching",
            "ticked",
            "ticking",
            "nudged",
            "nudging",
            "drifted",
            "drifting",
            "picked",
            "picking",
            "went",
            "moved",
            "shot",
            "pushed",
            "pushing",
            "bumped",
            "topped",
            "ratcheted");

    /** Verbs after which 'from a to b' is two levels. */
    public static final Set<String> MOVES = Set.of(
            "went",
            "go",
            "goes",
            "going",
            "moved",
            "moving",
            "changed",
            "change",
            "shifted",
            "swung",
            "improved",
            "worsened",
            "gone",
            "revised",
            "moves");

    /** Words that may come between 'to' and the level that it leads to: 'to a record high of 922'. */
    public static final Set<String> BEFORE_LEVEL = Set.of(
            "a",
            "an",
            "the",
            "its",
            "their",
            "record",
            "new",
            "high",
            "low",
            "peak",
            "total",
            "of",
            "reach",
            "just",
            "only",
            "all-time",
            "highest",
            "lowest",
            "level");

    /** Words of direction after a number, and the words for the other way. */
    public static final Map<String, String> OTHER_WAY = Map.ofEntries(
            Map.entry("above", "below"),
            Map.entry("below", "above"),
            Map.entry("higher", "lower"),
            Map.entry("lower", "higher"),
            Map.entry("up", "down"),
            Map.entry("down", "up"),
            Map.entry("more", "fewer"),
            Map.entry("fewer", "more"),
            Map.entry("less", "more"),
            Map.entry("rise", "fall"),
            Map.entry("jump", "fall"),
            Map.entry("surge", "fall"),
            Map.entry("growth", "fall"),
            Map.entry("gain", "fall"),
            Map.entry("increase", "decrease"),
            Map.entry("fall", "rise"),
            Map.entry("drop", "rise"),
            Map.entry("slump", "rise"),
            Map.entry("plunge", "rise"),
            Map.entry("dip", "rise"),
            Map.entry("cut", "rise"),
            Map.entry("decline", "rise"),
            Map.entry("decrease", "increase"),
            Map.entry("reduction", "increase"));

    private DirectionWords() {}
}
