package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ClauseWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.lexicon.WordTriggers;
import dev.standfirst.prose.token.Token;
import dev.standfirst.prose.token.Tokens;

/** Numbers the clauses of a text: a clause ends with a sentence, at a comma, semicolon, colon, bracket or dash, or at 'but', 'said … that' and the like. */
final class ClauseSplitter {
    private ClauseSplitter() {}

    /** The number of the clause of each token. */
    static int[] of(Tokens tokens) {
        int[] clauses = new int[tokens.size()];
        int clause = 0;
        int saying = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.canBegin(WordTriggers.CLAUSE)) {
                clauses[i] = clause;
                continue;
            }
            boolean sign = ClauseWords.SIGNS.contains(token.word())
                    && (i + 1 == tokens.size() || !tokens.get(i + 1).glued() || token.is("(") || token.is("—"));
            boolean goesOn = token.is(",") && (tokens.is(i + 1, "by") || isInDate(tokens, i));
            boolean spacedDash = token.is("–") && !token.glued();
            saying = ClauseWords.SAYING.contains(token.word()) ? clause : saying;
            boolean said = token.is("that") && saying == clause;
            if ((sign && !goesOn && (!token.is("–") || spacedDash))
                    || ClauseWords.CONJUNCTIONS.contains(token.word())
                    || said) {
                clause++;
            }
            clauses[i] = clause;
        }
        return clauses;
    }

    /** 'September 30, 2023', after which no other comma follows at once. */
    private static boolean isInDate(Tokens tokens, int comma) {
        return tokens.isNumber(comma + 1)
                && tokens.get(comma + 1).digits() == 4
                && !tokens.get(comma + 1).grouped()
                && tokens.isNumber(comma - 1)
                && tokens.get(comma - 1).digits() <= 2
                && PeriodWords.MONTHS.containsKey(tokens.word(comma - 2));
    }
}
