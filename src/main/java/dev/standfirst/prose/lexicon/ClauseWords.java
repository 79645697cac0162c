package dev.standfirst.prose.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words and signs that part clauses. */
public final class ClauseWords {
    /** Signs that end a clause. */
    public static final Set<String> SIGNS = WordSet.of(".", "!", "?", ";", ":", ",", "(", ")", "—", "–");

    /** Conjunctions that begin one. */
    public static final Set<String> CONJUNCTIONS =
            WordSet.of("but", "while", "whereas", "although", "though", "because");

    /** Verbs whose 'that' begins what was said, a clause of its own: 'said in March 2024 that there were 12,658'. */
    public static final Set<String> SAYING = WordSet.of(
            "said",
            "says",
            "say",
            "told",
            "announced",
            "reported",
            "claimed",
            "claims",
            "revealed",
            "confirmed",
            "admitted",
            "insisted",
            "argued",
            "warned",
            "added",
            "estimated");

    private ClauseWords() {}

    /** All the words and signs at which a clause may end. */
    static List<String> all() {
        return Stream.of(SIGNS.stream(), CONJUNCTIONS.stream(), SAYING.stream(), Stream.of("that"))
                .flatMap(words -> words)
                .toList();
    }
}
