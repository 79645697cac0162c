package dev.standfirst.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers the clauses of a text: a clause ends with a sentence, at a comma, semicolon, colon, bracket or dash, or at 'but', 'said … that' and the like. */
final class Clauses {
    private Clauses() {}

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
            boolean sign = ClauseWords.SIGNS.contains(token.word())
                    && (i + 1 == tokens.size() || !tokens.get(i + 1).glued() || token.is("(") || token.is("—"));
            boolean goesOn = token.is(",") && tokens.is(i + 1, "by");
            boolean spacedDash = token.is("–") && !token.glued();
            saying = ClauseWords.SAYING.contains(token.word()) ? clause : saying;
            boolean said = token.is("that") && saying == clause;
            if ((sign && !goesOn && (!token.is("–") || spacedDash)) || ClauseWords.CONJUNCTIONS.contains(token.word()) || said) {
                clause++;
            }
            clauses[i] = clause;
        }
        return clauses;
    }
}
