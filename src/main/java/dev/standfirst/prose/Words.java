package dev.standfirst.prose;

import dev.standfirst.quantity.Direction;
import java.util.Map;
import java.util.Set;

/** The tables of words. To teach the reader a word, add it to its row. */
final class Words {
    private Words() {}

    /** Hedges before a number. Longer phrases win, so 'not quite' and 'no fewer than' need no rule of their own. */
    static final Phrases<Hedge> BEFORE = new Phrases<Hedge>()
            .add(Hedge.EXACTLY, "exactly|precisely|exact|equal to|equals to|equaling to|equalling to|equals")
            .add(
                    Hedge.OVER,
                    "over|more than|above|exceeding|exceed|exceeds|exceeded|>|in excess of|upwards of|upward of|well over|well above|greater than|higher than"
                            + "|larger than|far more than|much more than|far over|bigger than|beyond|longer than|topped|topping|surpassed|surpassing|comfortably over|comfortably more than|way over|way more than|considerably more than|significantly more than|substantially more than|many more than|north of")
            .add(
                    Hedge.AT_LEAST,
                    "at least|no fewer than|at least or equal to|greater than or equal to|more than or equal to|bigger than or equal to|larger than or equal to|greater or equal to|bigger or equal to|larger or equal to|bigger or equal than|larger or equal than|greater or equal than|more or equal than|> =|≥|no smaller than|no lower than|no less than|not less than|not fewer than|a minimum of|minimum of|not under|not below|at the very least|at a minimum|as few as|as little as")
            .add(
                    Hedge.UNDER,
                    "under|less than|fewer than|below|<|well under|well below|lower than|smaller than|far fewer than|far less than|shorter than|well short of|not nearly|nowhere near|considerably fewer than|considerably less than|significantly fewer than|significantly less than|substantially less than|much less than|much fewer than|comfortably under|south of|not even")
            .add(
                    Hedge.AT_MOST,
                    "up to|at most|less than or equal to|fewer than or equal to|smaller than or equal to|lower than or equal to|less or equal to|smaller or equal to|smaller or equal than|less or equal than|lower or equal than|< =|≤|at most or equal to|no more than|not more than|as many as|as much as|a maximum of|maximum of|not over|not above"
                            + "|no greater than|a ceiling of|ceiling of|a limit of|limit of|a capacity of|capacity of|a cap of"
                            + "|capped at|not exceeding|no higher than|not exceed|not exceeded|never exceed|never exceeded|never more than|no larger than|no bigger than|at the very most|anything up to|as high as|as large as")
            .add(
                    Hedge.NEARLY,
                    "nearly|almost|close to|approaching|not quite|very nearly|very close to|virtually|practically|nigh on|getting on for|coming up to|not far short of|not far off|nearing|a little short of|little short of|close on|well nigh|pushing")
            .add(
                    Hedge.JUST_UNDER,
                    "just under|a little under|slightly less than|slightly under|slightly fewer than|just below|slightly below|a little less than|just short of|a shade under|just shy of|shy of|a fraction under|a fraction below|fractionally under|fractionally below|marginally under|marginally below|marginally less than|marginally fewer than|a touch under|a touch below|a little fewer than|a little below|only just under|a bit under|a bit less than|slightly short of|fractionally less than|just less than|just fewer than")
            .add(
                    Hedge.JUST_OVER,
                    "just over|a little over|slightly more than|slightly over|just above|slightly above|a little more than|a shade over|just more than|a fraction over|a fraction above|fractionally over|fractionally above|fractionally more than|marginally over|marginally above|marginally more than|a touch over|a touch above|a little above|only just over|little more than|little over|not much more than|not much over|a bit over|a bit more than|barely more than|barely over")
            .add(
                    Hedge.ABOUT,
                    "about|around|roughly|approximately|some|circa|c .|c|~|in the region of|of the order of|something like|approx|approx .|an estimated|≈|in the order of|on the order of|just about|more or less|somewhere around|somewhere in the region of|in the neighbourhood of|in the vicinity of|almost exactly|nearly exactly|roughly around|approximating|estimated at");

    /** Hedges after a number and its unit. */
    static final Phrases<Hedge> AFTER = new Phrases<Hedge>()
            .add(
                    Hedge.AT_LEAST,
                    "or more|or more than|or over|or above|or higher|or greater|or better|and over|and above|and more|and up|and upwards|or upwards|+|at least|at the least|at the very least|at a minimum|minimum|plus|- plus")
            .add(
                    Hedge.AT_MOST,
                    "or fewer|or less|or less than|or under|or below|or lower|and under|and below|at most|at the most|at the very most|at the outside|maximum|tops")
            .add(Hedge.ABOUT, "or so|or thereabouts|give or take|- odd|odd|approximately|approx|roughly")
            .add(Hedge.EXACTLY, "exactly|precisely|on the dot");

    /** Words that say which way a change goes. */
    static final Phrases<Direction> DIRECTIONS = new Phrases<Direction>()
            .add(
                    Direction.DOWN,
                    "fell|fall|falls|falling|fallen|drop|drops|dropped|dropping|down|decrease|decreases|decreased|decreasing"
                            + "|decline|declines|declined|declining|reduction|reductions|reduce|reduced|reduces|reducing|cut|cuts"
                            + "|lower|lowered|fewer|less|shrank|shrink|shrunk|plunged|plunge|slump|slumped|tumbled|slid|sank"
                            + "|dipped|dip|halved|contraction|contracted|loss|lost|slashed|below|slip|slips|slipped|slipping|plummet|plummets|plummeted|plummeting|plunges|plunging|tumble|tumbles|tumbling|slide|slides|sliding|sink|sinks|sunk|sinking|shrinks|shrinking|shrinkage|lowers|lowering|lose|loses|losing|losses|slumps|slumping|dips|dipping|eased|eases|easing|dwindled|dwindles|dwindling|collapse|collapsed|collapses|collapsing|dive|dived|downturn|diminished|contracts|contracting|cutting|halving|halves|reducing|decreases|nosedived|receded|subsided|downwards|downward|falls")
            .add(
                    Direction.NONE,
                    "made up|make up|makes up|lower house|lost their lives|lost his life|lost her life|cut short|making up|set up|sets up|taken up|up to date|picked up|added up|adds up|no more|no less|more or less|cut off|below which|above all")
            .add(
                    Direction.UP,
                    "rose|rise|rises|rising|risen|up|increase|increases|increased|increasing|grew|grow|grows|growing|grown|growth"
                            + "|climbed|climb|jumped|jump|soared|surged|surge|gain|gained|higher|doubled|trebled|tripled"
                            + "|quadrupled|went up|expanded|expansion|swelled|leapt|upturn|above|quintupled|climbs|climbing|jump|jumps|jumping|soar|soars|soaring|surges|surging|gains|gaining|leap|leaps|leaping|swell|swells|swelling|swollen|expand|expands|expanding|spike|spiked|spikes|rocketed|rocketing|skyrocketed|ballooned|ballooning|mushroomed|hike|hikes|hiked|hiking|uptick|upswing|grows|boosted|upwards|upward|doubles|doubling|tripling|trebling|quadrupling");

    /** Verbs that give a new clause after 'and' a number of its own, which goes neither up nor down by itself. */
    static final Set<String> LEVEL_VERBS = Set.of(
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
    static final Set<String> SAME_SUBJECT = Set.of("it", "they", "this", "that", "these", "those", "which", "who");

    /** Past tenses of direction that do not end in 'ed'. */
    static final Set<String> FELL_AND_ROSE =
            Set.of("fell", "rose", "grew", "shrank", "sank", "slid", "leapt", "lost", "fallen", "risen", "grown");

    /** Nouns and verbs of change that say no direction: what they govern goes neither up nor down. */
    static final Set<String> UNDIRECTED = Set.of("change", "changes", "changed", "changing", "difference", "swing");

    /** Nouns and adjectives of direction that may follow a number: 'a 93 per cent drop', '36 per cent lower'. */
    static final Set<String> DIRECTION_AFTER = Set.of(
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

    /** Verbs of multiples, with the ratio in percent. */
    static final Map<String, Integer> MULTIPLES = Map.ofEntries(
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
    static final Set<String> MULTIPLE_ADJECTIVES = Set.of("double", "treble", "triple", "quadruple");

    /** What may follow such an adjective that multiplies. */
    static final Set<String> MULTIPLIED = Set.of(
            "the", "that", "what", "its", "their", "his", "her", "this", "last", "to", "in", "by", "from", "since",
            "those", "these");

    /** Vague magnitudes: the floor of each. */
    static final Map<String, Long> VAGUE = Map.of(
            "dozens",
            24L,
            "scores",
            40L,
            "hundreds",
            200L,
            "thousands",
            2_000L,
            "millions",
            2_000_000L,
            "billions",
            2_000_000_000L,
            "trillions",
            2_000_000_000_000L);

    /** Words that make a scale vague: 'several hundred', 'a few thousand', 'many millions'. */
    static final Set<String> SEVERAL = Set.of("several", "few", "many");

    static final Set<String> DURATIONS =
            Set.of("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century");

    /** Short forms of durations, which may touch their number: '30min', '24 hrs'. */
    static final Map<String, String> SHORT_DURATIONS = Map.of(
            "sec", "second", "secs", "second", "min", "minute", "mins", "minute", "hr", "hour", "hrs", "hour", "yr",
            "year", "yrs", "year");

    /** Signs of measures, which may touch their number. */
    static final Set<String> MEASURES = Set.of(
            "km", "kg", "cm", "mm", "ml", "cl", "mg", "mph", "kph", "kmh", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh",
            "twh", "gb", "tb", "ft", "lb", "lbs", "oz", "ha", "hz", "khz", "mhz", "ghz", "kb", "km²", "mi", "m²", "m³",
            "mpg", "g", "kcal", "kj", "mbps", "gbps", "db", "nm");

    /** What may follow 'as' in a multiple: 'three times as many'. */
    static final Set<String> AS_MUCH = Set.of(
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

    /** Words between a number and a stretch of time that make a rate: 'a week', 'every year'. */
    static final Set<String> EACH = Set.of("a", "an", "each", "every");

    /** Verbs that end like plurals, of what one in so many does: 'one child in four lives in poverty'. */
    static final Set<String> DOES = Set.of(
            "gets",
            "lives",
            "takes",
            "goes",
            "misses",
            "fails",
            "leaves",
            "waits",
            "needs",
            "says",
            "thinks",
            "pays",
            "owns",
            "rents",
            "uses",
            "suffers",
            "receives",
            "spends",
            "dies",
            "lacks",
            "skips",
            "feels",
            "works",
            "wants",
            "makes",
            "reports",
            "starts",
            "ends",
            "comes",
            "meets",
            "faces",
            "claims",
            "believes",
            "struggles",
            "relies");

    /** Words after 'a year' that say when something was: '922 a year ago' is no rate. */
    static final Set<String> WHEN = Set.of("ago", "earlier", "before", "later", "after", "previously", "hence", "from");

    /** Plurals that do not end in s, and short ones that do. */
    static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "person",
            "police",
            "staff",
            "aircraft",
            "personnel",
            "sheep",
            "cattle",
            "crew",
            "mps",
            "msps",
            "meps",
            "gps",
            "pcs",
            "fish",
            "jobs",
            "lives",
            "seats",
            "homes",
            "votes",
            "cars",
            "vans",
            "days");

    /** Verbs after which 'from a to b' is two levels. */
    static final Set<String> MOVES = Set.of(
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

    /** Words after which four digits and a noun are a count and no year: 'there were 2024 arrivals'. */
    static final Set<String> COUNTING = Set.of(
            "were",
            "was",
            "are",
            "is",
            "had",
            "has",
            "have",
            "saw",
            "only",
            "all",
            "some",
            "these",
            "those",
            "recorded",
            "counted",
            "removed",
            "detained",
            "another",
            "than",
            "over",
            "under",
            "about",
            "nearly",
            "almost");

    /** Words that end a noun phrase after a number. */
    static final Set<String> STOPS = Set.of(
            "in",
            "of",
            "to",
            "from",
            "by",
            "at",
            "on",
            "for",
            "with",
            "and",
            "or",
            "but",
            "as",
            "than",
            "that",
            "which",
            "who",
            "were",
            "was",
            "are",
            "is",
            "had",
            "has",
            "have",
            "be",
            "been",
            "this",
            "the",
            "a",
            "an",
            "per",
            "so",
            "after",
            "before",
            "since",
            "during",
            "over",
            "under",
            "between",
            "more",
            "less",
            "fewer",
            "out",
            "into",
            "arrived",
            "came",
            "it",
            "they",
            "he",
            "she",
            "we",
            "if",
            "when",
            "while",
            "where",
            "not",
            "there",
            "up",
            "down",
            "about",
            "said",
            "last",
            "next",
            "through",
            "against",
            "would",
            "could",
            "will",
            "did",
            "do",
            "each",
            "every",
            "ago",
            "its",
            "their",
            "his",
            "her",
            "always",
            "perhaps",
            "does",
            "says",
            "plus",
            "minus",
            "versus",
            "thus",
            "besides",
            "sometimes",
            "across",
            "towards",
            "upwards",
            "downwards",
            "afterwards",
            "overseas",
            "our",
            "my",
            "your",
            "these",
            "those",
            "only",
            "just",
            "also",
            "because",
            "until",
            "till",
            "yes",
            "whereas",
            "unless",
            "rises",
            "falls",
            "equals",
            "means",
            "times",
            "costs");
}
