package dev.standfirst.fact.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of formulas. */
public enum FormulaFunction {
    /** How much a level has changed since another, as a percentage of that one. */
    CHANGE,
    /** One level less another. */
    DIFFERENCE,
    /** One level over another. */
    RATIO,
    /** A part as a percentage of the whole. */
    SHARE,
    SUM,
    MEAN,
    MIN,
    MAX,
    /** The value of a series in a period. */
    AT,
    /** The place of a value among the values of its series; 1 is the highest. */
    RANK,
    /** Whether a value of a series is higher than all before it. */
    RECORD,
    /** Money in another currency. */
    CONVERT,
    ROUND;

    /** Their names as formulas write them, in this order. */
    public static final List<String> WORDS =
            Arrays.stream(values()).map(FormulaFunction::word).toList();

    /** Its name as formulas write it: {@code change}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function that formulas call by this name. */
    public static Optional<FormulaFunction> of(String word) {
        int index = WORDS.indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(values()[index]);
    }
}
