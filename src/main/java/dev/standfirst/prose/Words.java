package dev.standfirst.prose;

import dev.standfirst.quantity.Direction;
import java.util.HashMap;
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
                            + "|larger than|far more than|much more than|far over|bigger than|beyond|longer than")
            .add(
                    Hedge.AT_LEAST,
                    "at least|no fewer than|at least or equal to|greater than or equal to|more than or equal to|bigger than or equal to|larger than or equal to|greater or equal to|bigger or equal to|larger or equal to|bigger or equal than|larger or equal than|greater or equal than|more or equal than|> =|≥|no smaller than|no lower than|no less than|not less than|not fewer than|a minimum of|minimum of|not under|not below")
            .add(
                    Hedge.UNDER,
                    "under|less than|fewer than|below|<|well under|well below|lower than|smaller than|far fewer than|far less than|shorter than")
            .add(
                    Hedge.AT_MOST,
                    "up to|at most|less than or equal to|fewer than or equal to|smaller than or equal to|lower than or equal to|less or equal to|smaller or equal to|smaller or equal than|less or equal than|lower or equal than|< =|≤|at most or equal to|no more than|not more than|as many as|as much as|a maximum of|maximum of|not over|not above"
                            + "|no greater than|a ceiling of|ceiling of|a limit of|limit of|a capacity of|capacity of|a cap of"
                            + "|capped at|not exceeding|no higher than")
            .add(
                    Hedge.NEARLY,
                    "nearly|almost|close to|approaching|not quite|very nearly|very close to|virtually|practically|nigh on")
            .add(
                    Hedge.JUST_UNDER,
                    "just under|a little under|slightly less than|slightly under|slightly fewer than|just below|slightly below|a little less than|just short of|a shade under")
            .add(
                    Hedge.JUST_OVER,
                    "just over|a little over|slightly more than|slightly over|just above|slightly above|a little more than|a shade over|just more than")
            .add(
                    Hedge.ABOUT,
                    "about|around|roughly|approximately|some|circa|c .|c|~|in the region of|of the order of|something like|approx|approx .|an estimated|≈|in the order of");

    /** Hedges after a number and its unit. */
    static final Phrases<Hedge> AFTER = new Phrases<Hedge>()
            .add(
                    Hedge.AT_LEAST,
                    "or more|or more than|or over|or above|or higher|or greater|and over|and above|and more|+")
            .add(Hedge.AT_MOST, "or fewer|or less|or less than|or under|or below|or lower")
            .add(Hedge.ABOUT, "or so|or thereabouts");

    /** Words that say which way a change goes. */
    static final Phrases<Direction> DIRECTIONS = new Phrases<Direction>()
            .add(
                    Direction.DOWN,
                    "fell|fall|falls|falling|fallen|drop|drops|dropped|dropping|down|decrease|decreases|decreased|decreasing"
                            + "|decline|declines|declined|declining|reduction|reductions|reduce|reduced|reduces|reducing|cut|cuts"
                            + "|lower|lowered|fewer|less|shrank|shrink|shrunk|plunged|plunge|slump|slumped|tumbled|slid|sank"
                            + "|dipped|dip|halved|contraction|contracted|loss|lost|slashed|below")
            .add(
                    Direction.NONE,
                    "made up|make up|makes up|making up|set up|sets up|taken up|up to date|picked up|added up|adds up|no more|no less|more or less|cut off|below which|above all")
            .add(
                    Direction.UP,
                    "rose|rise|rises|rising|risen|up|increase|increases|increased|increasing|grew|grow|grows|growing|grown|growth"
                            + "|climbed|climb|jumped|jump|soared|surged|surge|gain|gained|higher|doubled|trebled|tripled"
                            + "|quadrupled|went up|expanded|expansion|swelled|leapt|upturn|above");

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

    static final Map<String, Integer> SCALES = new HashMap<>();
    static final Map<String, Integer> SUFFIXES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mil", 6),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("b", 9),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("tln", 12),
            Map.entry("t", 12));

    static final Map<String, Integer> NUMBERS = new HashMap<>();
    static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** The denominators of fractions in words. */
    static final Map<String, Integer> PARTS = new HashMap<>();

    /** The denominators of fractions in words that are scales, as powers of ten. */
    static final Map<String, Integer> SCALE_PARTS =
            Map.of("thousandth", 3, "millionth", 6, "billionth", 9, "trillionth", 12);

    /** Denominators above ten that are written with a stroke. */
    static final Set<Integer> SLASHED = Set.of(12, 16, 20, 25, 32, 50, 64, 100);

    static final Map<String, Integer> DOZENS = Map.of("dozen", 12, "dozens", 12, "doz", 12, "dozs", 12);

    /** Verbs of multiples, with the ratio in percent. */
    static final Map<String, Integer> MULTIPLES = Map.of(
            "doubled",
            200,
            "doubling",
            200,
            "double",
            200,
            "trebled",
            300,
            "tripled",
            300,
            "treble",
            300,
            "triple",
            300,
            "quadrupled",
            400,
            "halved",
            50,
            "halving",
            50);

    /** Vague magnitudes: the floor of each. */
    static final Map<String, Integer> VAGUE =
            Map.of("dozens", 24, "hundreds", 200, "thousands", 2_000, "millions", 2_000_000, "billions", 2_000_000_000);

    static final Set<String> DURATIONS =
            Set.of("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century");

    /** Signs of measures, which may touch their number. */
    static final Set<String> MEASURES = Set.of(
            "km", "kg", "cm", "mm", "ml", "cl", "mg", "mph", "kph", "kmh", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh",
            "twh", "gb", "tb", "ft", "lb", "lbs", "oz", "ha", "hz", "khz", "mhz", "ghz", "kb", "km²", "mi");

    /** Words before a number that make it a label: 'Figure 7', 'Section 3', 'Boeing 737'. */
    static final Set<String> LABELS = Set.of(
            "figure",
            "number",
            "no",
            "nos",
            "section",
            "table",
            "page",
            "pages",
            "chapter",
            "article",
            "part",
            "act",
            "point",
            "paragraph",
            "clause",
            "version",
            "route",
            "flight",
            "boeing",
            "airbus",
            "room",
            "phase",
            "step",
            "item",
            "volume",
            "line",
            "platform",
            "isbn",
            "covid",
            "channel",
            "appendix",
            "annex",
            "exhibit",
            "question",
            "schedule",
            "note",
            "footnote");

    /** Words that end a noun phrase after a number. */
    static final Set<String> STOPS = Set.of(
            "in", "of", "to", "from", "by", "at", "on", "for", "with", "and", "or", "but", "as", "than", "that",
            "which", "who", "were", "was", "are", "is", "had", "has", "have", "be", "been", "this", "the", "a", "an",
            "per", "so", "after", "before", "since", "during", "over", "under", "between", "more", "less", "fewer",
            "out", "into", "arrived", "came", "it", "they", "he", "she", "we", "if", "when", "while", "where", "not",
            "there", "up", "down", "about", "said", "last", "next", "through", "against", "would", "could", "will",
            "did", "do", "each", "every", "ago", "its", "their", "his", "her");

    static {
        String[] small = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int i = 0; i < small.length; i++) {
            NUMBERS.put(small[i], i);
        }
        NUMBERS.put("nought", 0);
        NUMBERS.put("naught", 0);
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        String[] tenths = {
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"
        };
        for (int i = 0; i < tens.length; i++) {
            NUMBERS.put(tens[i], (i + 2) * 10);
            PARTS.put(tenths[i], (i + 2) * 10);
        }
        SCALES.putAll(
                Map.of("hundred", 2, "thousand", 3, "lakh", 5, "million", 6, "crore", 7, "billion", 9, "trillion", 12));
        String[] parts = {
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth"
        };
        for (int i = 0; i < parts.length; i++) {
            PARTS.put(parts[i], i + 3);
        }
        ORDINALS.putAll(PARTS);
        ORDINALS.putAll(Map.of("first", 1, "second", 2, "nineth", 9));
        PARTS.putAll(Map.of("half", 2, "halve", 2, "quarter", 4, "hundredth", 100));
    }
}
