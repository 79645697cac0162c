package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.GrowthWords;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Direction;

/** Reads whether the words between two figures say that one thing went from the one to the other. */
final class MovementPhrases {
    private final Tokens tokens;
    private final SentenceStarts sentences;
    private final DirectionReader directions;

    MovementPhrases(Tokens tokens, SentenceStarts sentences, DirectionReader directions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.directions = directions;
    }

    /**
     * Whether what had the first figure is what went to the second: 'a in 2022, falling to', 'a but then it fell to', 'this had fallen to'.
     *
     * @param after past the first, or the first token of the second's sentence
     */
    boolean movesTo(int after, int index) {
        int i = index - 1;
        while (i > after && DirectionWords.BEFORE_LEVEL.contains(tokens.word(i))) {
            i--;
        }
        if (!tokens.is(i, "to")) {
            return false;
        }
        i--;
        while (i > after && !directions.isDirection(i) && isOfTime(i)) {
            i--;
        }
        if (i < after || !directions.isDirection(i) || GrowthWords.NOUNS.contains(tokens.word(i))) {
            return false;
        }
        boolean continued = tokens.word(i).endsWith("ing");
        i--;
        while (i >= after && isOfSubject(i)) {
            i--;
        }
        if (i < after) {
            return continued || DirectionWords.SAME_SUBJECT.contains(tokens.word(after));
        }
        return ComparisonWords.GOES_ON.contains(tokens.word(i)) && (continued || !tokens.is(i, ","));
    }

    private boolean isOfTime(int index) {
        return tokens.isNumber(index) || ComparisonWords.TIMES.contains(tokens.word(index));
    }

    /** Whether a token is part of a subject that names nothing new, or beside a verb: 'it had since', 'in 2023 the number'. */
    private boolean isOfSubject(int index) {
        String word = tokens.word(index);
        return isOfTime(index)
                || DirectionWords.SAME_SUBJECT.contains(word)
                || ComparisonWords.SUBJECTS.contains(word)
                || word.endsWith("ly");
    }

    /** Which way what is 'between 2022 (' and '2023 (' went: 'the share fell between 2022 (a) and 2023 (b)'. None for other words. */
    Direction betweenTimes(int from, int after, int index) {
        boolean bracketed = tokens.is(from - 1, "(") && tokens.is(after, ")") && tokens.is(index - 1, "(");
        if (!bracketed || !tokens.is(after + 1, "and")) {
            return Direction.NONE;
        }
        int start = sentences.firstToken(sentences.at(tokens.get(from).start()));
        for (int i = from - 2; i > start && (tokens.is(i, "between") || isOfTime(i)); i--) {
            if (tokens.is(i, "between")) {
                return directions.lastBetween(start, i).orElse(Direction.NONE);
            }
        }
        return Direction.NONE;
    }
}
