package dev.standfirst.prose.lexicon;

import java.util.List;
import java.util.Set;

/** Sets of words as they are written in tables. */
final class WordSet {
    private WordSet() {}

    /** The words that a text names, separated by {@code |}. */
    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split("\\|", -1)));
    }
}
