package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.lexicon.NumberWords;
import dev.standfirst.prose.lexicon.PhraseTable;
import dev.standfirst.prose.lexicon.QualifierWords;
import dev.standfirst.prose.lexicon.RateWords;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.token.Tokens;
import java.util.Optional;

/**
 * The hedge around a number: the words before it and after its unit.
 *
 * @param hedge what they say
 * @param from the first token of hedge and number together
 * @param to past the last
 */
public record HedgeReader(Hedge hedge, int from, int to) {
    /** How many tokens after a figure a comparison with another may begin: '301 million in the first quarter, higher than'. */
    private static final int FARTHEST_FIGURE = 9;

    public static HedgeReader around(Tokens tokens, int from, int to) {
        Optional<PhraseTable.Match<Hedge>> after = HedgeWords.AFTER
                .startingAt(tokens, to)
                .filter(match -> !startsAnother(tokens, match))
                .filter(match -> QualifierWords.AFTER
                        .startingAt(tokens, to)
                        .filter(longer -> longer.to() > match.to())
                        .isEmpty());
        Optional<PhraseTable.Match<Hedge>> before = before(tokens, from).filter(match -> !isEquated(tokens, match, to));
        if (after.isEmpty() && isOdd(tokens, from, to)) {
            after = Optional.of(new PhraseTable.Match<>(to, to, Hedge.ABOUT));
        }
        if (before.isEmpty() && after.isEmpty()) {
            return new HedgeReader(Hedge.BARE, from, to);
        }
        Hedge hedge = before.map(PhraseTable.Match::meaning).orElse(Hedge.BARE);
        int first = before.map(PhraseTable.Match::from).orElse(from);
        Optional<PhraseTable.Match<Hedge>> outer =
                before.flatMap(inner -> HedgeWords.BEFORE.endingAt(tokens, inner.from()));
        if (outer.isPresent()) {
            hedge = stacked(outer.get().meaning(), hedge);
            first = outer.get().from();
        }
        return after.isEmpty()
                ? new HedgeReader(hedge, first, to)
                : new HedgeReader(
                        stacked(after.get().meaning(), hedge),
                        first,
                        after.get().to());
    }

    /** 'Debt equal to 97.4 per cent of output' is rounded as any other per cent. */
    private static boolean isEquated(Tokens tokens, PhraseTable.Match<Hedge> match, int to) {
        return tokens.is(match.from(), "equal") && RateWords.FIGURE_ENDS.contains(tokens.word(to - 1));
    }

    /** 'Forty-odd thousand': the hedge is within the number. */
    private static boolean isOdd(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.pastOdd(i) > i) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PhraseTable.Match<Hedge>> before(Tokens tokens, int from) {
        // 'over a 12-month period' says during, not more than.
        boolean article = from > 0 && tokens.get(from - 1).is("a") && !tokens.isHyphen(from + 1);
        Optional<PhraseTable.Match<Hedge>> before =
                HedgeWords.BEFORE.endingAt(tokens, from).filter(match -> !isNone(tokens, match));
        return before.isEmpty() && article ? HedgeWords.BEFORE.endingAt(tokens, from - 1) : before;
    }

    /** Whether words that are a hedge elsewhere say the way of a change: 'crept up to 4.5 per cent', '2.9 per cent higher than 12 months ago'. */
    public static boolean isNone(Tokens tokens, PhraseTable.Match<Hedge> match) {
        return isRise(tokens, match) || isAgainstThen(tokens, match) || isAgainstFigure(tokens, match);
    }

    /** '301 million, higher than 234 million' compares two figures; 'more than 234 of them' may be a part of the first. */
    private static boolean isAgainstFigure(Tokens tokens, PhraseTable.Match<Hedge> match) {
        if (!HedgeWords.COMPARING.contains(tokens.word(match.from()))
                || !tokens.is(match.from() + 1, "than")
                || !tokens.is(match.from() - 1, ",")) {
            return false;
        }
        for (int i = match.from() - 2; i >= Math.max(0, match.from() - FARTHEST_FIGURE); i--) {
            if (tokens.isNumber(i)) {
                return true;
            }
            if (!tokens.isWord(i) && !tokens.is(i, "%")) {
                return false;
            }
        }
        return false;
    }

    /** 'Higher than a year ago'; 'more than a year ago' only after a figure, since it may say when as well. */
    private static boolean isAgainstThen(Tokens tokens, PhraseTable.Match<Hedge> match) {
        boolean then = tokens.is(match.to() - 1, "than")
                && Measures.isTime(tokens.word(match.to() + 1))
                && RateWords.WHEN.contains(tokens.word(match.to() + 2));
        return then
                && (!RateWords.MORE_OR_LESS.contains(tokens.word(match.from())) || isAfterFigure(tokens, match.from()));
    }

    private static boolean isAfterFigure(Tokens tokens, int index) {
        String before = tokens.word(index - 1);
        return tokens.isNumber(index - 1)
                || RateWords.FIGURE_ENDS.contains(before)
                || NumberWords.SCALES.containsKey(before)
                || NumberWords.SUFFIXES.containsKey(before);
    }

    /** 'Crept up to 4.5 per cent' says where a rise led, and sets no ceiling. */
    private static boolean isRise(Tokens tokens, PhraseTable.Match<Hedge> match) {
        return tokens.is(match.from(), "up")
                && tokens.is(match.from() + 1, "to")
                && DirectionWords.BEFORE_UP_TO.contains(tokens.word(match.from() - 1));
    }

    /** Of two hedges the one that sets a bound says what is true: 'at least some 6,000', 'about 6,000 or more'. */
    private static Hedge stacked(Hedge outer, Hedge inner) {
        boolean loose = outer == Hedge.ABOUT || outer == Hedge.EXACTLY;
        return loose && inner != Hedge.BARE ? inner : outer;
    }

    /** '5,000 or less than 4,000', '5, at least 3 of them': what seems to follow one number comes before the next. */
    private static boolean startsAnother(Tokens tokens, PhraseTable.Match<Hedge> match) {
        int next = tokens.is(match.to(), "than") ? match.to() + 1 : match.to();
        boolean shared = tokens.get(next - 1).is("than")
                || HedgeWords.BEFORE.endingAt(tokens, match.to()).isPresent();
        boolean number = next < tokens.size()
                && (tokens.get(next).isNumber()
                        || Currencies.SIGNS.containsKey(tokens.get(next).word())
                        || NumberWords.NUMBERS.containsKey(tokens.get(next).word())
                        || NumberWords.PARTS.containsKey(tokens.get(next).word())
                        || tokens.get(next).is("a"));
        return shared && number;
    }
}
