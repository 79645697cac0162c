package dev.standfirst.prose.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are numbers or parts of numbers: cardinals, ordinals, fractions, scales and their signs. */
public final class NumberWords {
    /** Scale words, as powers of ten. */
    public static final Map<String, Integer> SCALES = new HashMap<>();

    /** Signs of scales that may touch their number, as powers of ten. */
    public static final Map<String, Integer> SUFFIXES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mil", 6),
            Map.entry("mio", 6),
            Map.entry("mrd", 9),
            Map.entry("myriad", 4),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("b", 9),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("tln", 12),
            Map.entry("t", 12));

    /** Cardinals below twenty, and the tens. */
    public static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** Ordinals in one word. */
    public static final Map<String, Integer> ORDINALS = new HashMap<>();

    /** The denominators of fractions in words. */
    public static final Map<String, Integer> PARTS = new HashMap<>();

    /** The denominators of fractions in words that are scales, as powers of ten. */
    public static final Map<String, Integer> SCALE_PARTS =
            Map.of("thousandth", 3, "millionth", 6, "billionth", 9, "trillionth", 12);

    /** Denominators above ten that are written with a stroke. */
    public static final Set<Integer> SLASHED = Set.of(12, 16, 20, 25, 32, 50, 64, 100);

    /** What a dozen and its short forms count. */
    public static final Map<String, Integer> DOZENS = Map.of("dozen", 12, "dozens", 12, "doz", 12, "dozs", 12);

    /** The ordinals from the first to the nineteenth. */
    public static final List<String> IN_ORDER = List.of(
            "first",
            "second",
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
            "nineteenth");

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
        SCALES.putAll(Map.of(
                "hundred",
                2,
                "thousand",
                3,
                "lakh",
                5,
                "million",
                6,
                "crore",
                7,
                "billion",
                9,
                "trillion",
                12,
                "quadrillion",
                15));
        for (int i = 2; i < IN_ORDER.size(); i++) {
            PARTS.put(IN_ORDER.get(i), i + 1);
        }
        ORDINALS.putAll(PARTS);
        ORDINALS.putAll(Map.of("first", 1, "second", 2, "nineth", 9));
        PARTS.putAll(Map.of("half", 2, "halve", 2, "quarter", 4, "hundredth", 100));
    }

    private NumberWords() {}
}
