package dev.standfirst.prose.lexicon;

import java.util.Map;
import java.util.Set;

/** The forms of nouns that their letters do not tell. */
public final class NounForms {
    /** Plurals that are not a singular with an s, by their singular. */
    public static final Map<String, String> IRREGULAR =
            Map.of("person", "people", "man", "men", "woman", "women", "child", "children");

    /** One and many alike. */
    public static final Set<String> ALIKE = WordSet.of(
            "people",
            "men",
            "women",
            "children",
            "staff",
            "police",
            "aircraft",
            "personnel",
            "sheep",
            "cattle",
            "crew",
            "fish",
            "percent");

    private NounForms() {}
}
