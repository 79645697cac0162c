package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Exclusion;
import java.util.Map;
import java.util.Set;

/** The words that count some or none of so many. */
public final class ExclusionWords {
    /** Words before 'of the 27', and what they say of it. */
    public static final Map<String, Exclusion> PARTS = Map.of(
            "none", Exclusion.NONE_OF,
            "neither", Exclusion.NONE_OF,
            "either", Exclusion.SOME_OF,
            "any", Exclusion.SOME_OF,
            "few", Exclusion.SOME_OF,
            "some", Exclusion.SOME_OF,
            "several", Exclusion.SOME_OF,
            "many", Exclusion.SOME_OF);

    /** What may come between 'of' and the number. */
    public static final Set<String> BETWEEN = WordSet.of("the", "these", "those", "its", "their", "our", "all");

    private ExclusionWords() {}
}
