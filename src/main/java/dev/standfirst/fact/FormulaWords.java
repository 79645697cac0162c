package dev.standfirst.fact;

import dev.standfirst.fact.model.FormulaFunction;
import java.util.List;

/** The words that mean something in formulas, which no fact can have for an id. */
public final class FormulaWords {
    private static final List<String> KEYWORDS = List.of("and", "or", "not", "true", "false");

    private FormulaWords() {}

    /** Whether the word is a keyword or the name of a function. */
    public static boolean contains(String word) {
        return KEYWORDS.contains(word) || FormulaFunction.of(word).isPresent();
    }
}
