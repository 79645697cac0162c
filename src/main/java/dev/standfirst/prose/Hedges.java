package dev.standfirst.prose;

import java.util.Optional;

/**
 * The hedge around a number: the words before it and after its unit.
 *
 * @param hedge what they say
 * @param from the first token of hedge and number together
 * @param to past the last
 */
record Hedges(Hedge hedge, int from, int to) {
    static Hedges around(Tokens tokens, int from, int to) {
        Optional<Phrases.Match<Hedge>> after =
                Words.AFTER.startingAt(tokens, to).filter(match -> !startsAnother(tokens, match));
        int first = from > 0 && tokens.get(from - 1).is("a") ? from - 1 : from;
        Optional<Phrases.Match<Hedge>> before =
                Words.BEFORE.endingAt(tokens, from).or(() -> Words.BEFORE.endingAt(tokens, first));
        if (after.isPresent()) {
            return new Hedges(
                    after.get().meaning(),
                    before.map(Phrases.Match::from).orElse(from),
                    after.get().to());
        }
        return before.map(match -> new Hedges(match.meaning(), match.from(), to))
                .orElse(new Hedges(Hedge.BARE, from, to));
    }

    /** '5,000 or less than 4,000': what seems to follow one number comes before the next. */
    private static boolean startsAnother(Tokens tokens, Phrases.Match<Hedge> match) {
        return tokens.get(match.to() - 1).is("than")
                && match.to() < tokens.size()
                && tokens.get(match.to()).isNumber();
    }
}
