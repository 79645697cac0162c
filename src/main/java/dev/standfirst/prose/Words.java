package dev.standfirst.prose;

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

    /** What may say when as well as how much: 'more than a year ago'. */
    static final Set<String> MORE_OR_LESS = Set.of("more", "less", "fewer");

    /** What may end a figure before such words. */
    static final Set<String> FIGURE_ENDS = Set.of("%", "cent", "percent", "point", "points", "pp", ")");

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
