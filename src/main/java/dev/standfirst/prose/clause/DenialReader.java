package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.DenialWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;

/**
 * Tells whether words are denied instead of stated: 'did not fall by 93 per cent', 'has not doubled', 'no longer 603'. Only a word of
 * denial at the figure, or at its verb, denies it; 'not more than' and the like are hedges and belong to the figure.
 */
final class DenialReader {
    /** How many words may be between a figure and 'that', and after it. */
    private static final int CLAIMED = 6;

    private final Tokens tokens;
    private final Clauses clauses;
    private final DirectionReader directions;

    DenialReader(Tokens tokens, Clauses clauses, DirectionReader directions) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.directions = directions;
    }

    /** Whether what starts at a token is denied. */
    boolean isDenied(int index) {
        int clause = clauses.startAt(index);
        boolean direction = false;
        WordBefore before = WordBefore.at(tokens, index);
        while (before.from() >= clause && !before.word().isEmpty()) {
            if (before.is("not") || before.is("never") || before.word().endsWith("n't")) {
                return !isNegation(before.previous(tokens), clause) && !isOfOthers(index);
            }
            if (before.is("no")) {
                return direction;
            }
            if (before.is("longer")) {
                return before.previous(tokens).is("no");
            }
            boolean moves = directions.isDirection(before.from());
            if (!moves && !DenialWords.BETWEEN.contains(before.word())) {
                return false;
            }
            direction |= moves;
            before = before.previous(tokens);
        }
        return false;
    }

    /** Whether a figure is what somebody is said to say, which 'not' says to be wrong: 'not the 922 that he claims'. */
    private boolean isOfOthers(int index) {
        if (!tokens.is(index - 1, "the") && !tokens.is(index, "the")) {
            return false;
        }
        int that = index + 1;
        while (that < index + CLAIMED && !tokens.is(that, "that") && !tokens.is(that, "which")) {
            that++;
        }
        for (int i = that + 1; that < index + CLAIMED && i < that + CLAIMED; i++) {
            if (DenialWords.SAYING.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word denies what follows, so that 'never not' states it. */
    private static boolean isNegation(WordBefore word, int clause) {
        return word.from() >= clause
                && (word.is("not") || word.is("never") || word.word().endsWith("n't"));
    }

    /** Whether the words before a phrase that starts at a token say that it did not come about: 'failed to', 'nearly', 'without'. */
    boolean isAverted(int index) {
        int clause = clauses.startAt(index);
        WordBefore before = WordBefore.at(tokens, index);
        while (before.from() >= clause && !before.word().isEmpty()) {
            WordBefore earlier = before.previous(tokens);
            if (DenialWords.BESIDE.contains(before.word())
                    || (earlier.from() >= clause && DenialWords.PAIRS.contains(earlier.word() + " " + before.word()))) {
                return true;
            }
            if (!DenialWords.AUXILIARIES.contains(before.word())) {
                return false;
            }
            before = earlier;
        }
        return false;
    }

    /** Whether the words after a phrase that ends before a token make another of it: 'the highest but one'. */
    boolean isUndone(int to) {
        return DenialWords.BEHIND.startingAt(tokens, to).isPresent();
    }
}
