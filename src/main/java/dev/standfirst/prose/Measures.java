package dev.standfirst.prose;

import java.util.Set;

/** The names of units of measure: what is counted in them was measured. */
public final class Measures {
    private static final Set<String> NAMES = Set.of(
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
            "gigawatt");

    private Measures() {}

    /** Whether a noun, in the singular or the plural, names a measure: 'kilometres', 'tonne'. */
    public static boolean isMeasure(String noun) {
        return NAMES.contains(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
    }
}
