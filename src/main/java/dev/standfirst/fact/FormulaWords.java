package dev.standfirst.fact;

import dev.standfirst.fact.model.FormulaFunction;
import java.util.List;
import java.util.stream.Stream;

/** The words that mean something in formulas, which no fact can have for an id. */
public final class FormulaWords {
    private static final List<String> KEYWORDS = List.of("and", "or", "not", "true", "false");

    private FormulaWords() {}

    /** All of them. */
    public static List<String> all() {
        return Stream.concat(Stream.of(FormulaFunction.values()).map(FormulaFunction::word), KEYWORDS.stream())
                .toList();
    }

    /** Whether the word is a keyword or the name of a function. */
    public static boolean contains(String word) {
        return KEYWORDS.contains(word) || FormulaFunction.of(word).isPresent();
    }
}
