package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Rational;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and signs of units of measure, times among them: what is counted in them was measured. */
public final class Measures {
    /** Stretches of time, in the singular. */
    public static final Set<String> TIMES =
            WordSet.of("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century");

    /** How many seconds there are in each. */
    public static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800, "fortnight", 1_209_600);

    /** How many months there are in each. */
    public static final Map<String, Integer> MONTHS =
            Map.of("month", 1, "quarter", 3, "year", 12, "decade", 120, "century", 1_200);

    private static final long SECONDS_IN_MONTH = 2_629_800;

    /** Nouns that mean percentage points of what is in them. */
    public static final Set<String> POINTS = WordSet.of("point", "points");

    /** Short forms of times, which may touch their number: '30min', '24 hrs'. */
    public static final Map<String, String> SHORT_TIMES = Map.of(
            "sec", "second", "secs", "second", "min", "minute", "mins", "minute", "hr", "hour", "hrs", "hour", "yr",
            "year", "yrs", "year", "h", "hour");

    /** Signs of measures, which may touch their number. */
    public static final Set<String> SIGNS = WordSet.of(
            "km", "kg", "cm", "mm", "ml", "cl", "mg", "mph", "kph", "kmh", "kw", "mw", "gw", "tw", "kwh", "mwh", "gwh",
            "twh", "gb", "tb", "ft", "lb", "lbs", "oz", "ha", "hz", "khz", "mhz", "ghz", "kb", "km²", "mi", "m²", "m³",
            "mpg", "g", "kcal", "kj", "mbps", "gbps", "db", "nm", "ppm", "ppb", "mt", "gt", "kt", "mb", "pb", "hp",
            "bhp", "gj", "mj", "kn", "kpa", "psi", "µg", "mcg", "ug", "in", "ins");

    /** Powers that with 'hours' are amounts of energy: 'megawatt-hours'. */
    public static final Set<String> WATTS = WordSet.of("watt|kilowatt|megawatt|gigawatt|terawatt");

    /** Signs of lengths, which may have a power after them: 'km2'. */
    public static final Set<String> POWERS = WordSet.of("m", "km", "cm", "mm", "ft", "mi");

    /** The lengths whose squares and cubes something is given per, by their other forms. */
    private static final Map<String, String> LENGTHS = Map.of(
            "m",
            "metre",
            "km",
            "kilometre",
            "cm",
            "centimetre",
            "ft",
            "foot",
            "mi",
            "mile",
            "meter",
            "metre",
            "kilometer",
            "kilometre",
            "yd",
            "yard");

    /** Words after a length that say which one it is. */
    public static final Set<String> EXTENTS =
            WordSet.of("away", "long", "wide", "high", "deep", "tall", "thick", "off", "apart", "across");

    private static final Set<String> NAMES = WordSet.of(
            "km",
            "kilometre",
            "kilometer",
            "metre",
            "meter",
            "mile",
            "hectare",
            "acre",
            "tonne",
            "ton",
            "kg",
            "kilo",
            "gram",
            "kilogram",
            "kilogramme",
            "litre",
            "liter",
            "gallon",
            "barrel",
            "watt",
            "kilowatt",
            "megawatt",
            "gigawatt",
            "bushel",
            "league",
            "furlong",
            "microgram",
            "milligram",
            "megagram",
            "yard",
            "feet",
            "inche",
            "ounce");

    private Measures() {}

    /** How many of a shorter time there are in a longer one, both singular; none where they are not, or it is not always so many. */
    public static Optional<Rational> howMany(String shorter, String longer) {
        Map<String, Integer> lengths = SECONDS.containsKey(shorter) ? SECONDS : MONTHS;
        int one = lengths.getOrDefault(shorter, 0);
        int other = lengths.getOrDefault(longer, 0);
        return one > 0 && one < other ? Optional.of(Rational.of(other, one)) : Optional.empty();
    }

    /** About how many seconds there are in a stretch of time, by its singular; 0 for what is none. */
    public static long seconds(String time) {
        return SECONDS.getOrDefault(time, 0) + MONTHS.getOrDefault(time, 0) * SECONDS_IN_MONTH;
    }

    /** The singular of the name of a measure or of a stretch of time. */
    public static String singular(String noun) {
        if (noun.equals("centuries")) {
            return "century";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Whether a word is a length whose square or cube something is given per. */
    public static boolean isPower(String word) {
        return LENGTHS.containsKey(word) || LENGTHS.containsValue(word);
    }

    /** The name of a length in full, as in Britain: 'kilometre' of 'km'. */
    public static String unabbreviated(String length) {
        return LENGTHS.getOrDefault(length, length);
    }

    /** Whether a noun, in the singular or the plural, names a stretch of time. */
    public static boolean isTime(String noun) {
        return TIMES.contains(singular(noun));
    }

    /** Whether a noun, in the singular or the plural, names a measure: 'kilometres', 'tonne', 'square miles'. */
    public static boolean isMeasure(String noun) {
        return NAMES.contains(singular(noun.substring(noun.lastIndexOf(' ') + 1)));
    }
}
