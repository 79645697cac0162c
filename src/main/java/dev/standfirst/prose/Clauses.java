package dev.standfirst.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers the clauses of a text: a clause ends with a sentence, at a comma, semicolon, colon, bracket or dash, or at 'but', 'said … that' and the like. */
final class Clauses {
    private static final Set<String> SIGNS = Set.of(".", "!", "?", ";", ":", ",", "(", ")", "—", "–");
    private static final Set<String> WORDS = Set.of("but", "while", "whereas", "although", "though", "because");

    /** Verbs whose 'that' begins what was said, a clause of its own: 'said in March 2024 that there were 12,658'. */
    private static final Set<String> SAYING = Set.of(
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

    private Clauses() {}

    /** All of them. */
    static List<String> words() {
        return Stream.of(SIGNS.stream(), WORDS.stream(), SAYING.stream(), Stream.of("that"))
                .flatMap(words -> words)
                .toList();
    }

    /** The number of the clause of each token. */
    static int[] of(Tokens tokens) {
        int[] clauses = new int[tokens.size()];
        int clause = 0;
        int saying = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.canBegin(Roles.CLAUSE)) {
                clauses[i] = clause;
                continue;
            }
            boolean sign = SIGNS.contains(token.word())
                    && (i + 1 == tokens.size() || !tokens.get(i + 1).glued() || token.is("(") || token.is("—"));
            boolean goesOn = token.is(",") && tokens.is(i + 1, "by");
            boolean spacedDash = token.is("–") && !token.glued();
            saying = SAYING.contains(token.word()) ? clause : saying;
            boolean said = token.is("that") && saying == clause;
            if ((sign && !goesOn && (!token.is("–") || spacedDash)) || WORDS.contains(token.word()) || said) {
                clause++;
            }
            clauses[i] = clause;
        }
        return clauses;
    }
}
