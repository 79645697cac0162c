package dev.standfirst.prose.clause;

import dev.standfirst.prose.clause.PlacedPeriods.Placed;
import dev.standfirst.prose.lexicon.AsideWords;
import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.DirectionWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the period of words whose own clause names none, beyond commas, brackets, dashes and relative clauses. The patterns, where [x] is
 * the words, P the period and … holds no other figure:
 *
 * <pre>
 * P ([x])                                  in 2014 (922)
 * … [x] (P)                                922 (2014)
 * … [x], …, were | in … P                  922 people, of which many failed, were turned back in 2014
 * … [x] … that was in P                    922 people came, and that was in 2014
 * … P …, which was [x]                     the total for 2014, which was 922
 * … P … ([x]) …                            in 2014 applications (922) rose
 * P, …, … [x]                              in 2014, said the minister, 922 people came
 * </pre>
 */
final class PeriodAcross {
    /** How many clauses may come between a figure and its period. */
    private static final int MOST_CLAUSES = 4;

    /** How many words may lead from the start of a clause to its period: 'were made late in 2014'. */
    private static final int LONGEST_LEAD = 6;

    /** The most tokens of a bracket that repeats a figure: '(4.4 per cent)'. */
    private static final int LONGEST_BRACKET = 7;

    private final Tokens tokens;
    private final Clauses clauses;
    private final DirectionReader directions;
    private final SentenceStarts sentences;

    /** The quantities, in order. */
    private final List<Reading> figures;

    PeriodAcross(
            Tokens tokens,
            Clauses clauses,
            SentenceStarts sentences,
            DirectionReader directions,
            List<Reading> readings) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.directions = directions;
        this.sentences = sentences;
        this.figures = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (reading.says().isQuantity()) {
                figures.add(reading);
            }
        }
    }

    /** The period of words that have none in their clause. */
    <T> Optional<Placed<T>> of(Extent words, PlacedPeriods<T> periods) {
        int from = tokens.at(words.start());
        return inBracketsAfter(from, words, periods)
                .or(() -> after(words, periods))
                .or(() -> before(from, words, periods))
                .or(() -> opening(from, words, periods));
    }

    private <T> Optional<Placed<T>> inBracketsAfter(int from, Extent words, PlacedPeriods<T> periods) {
        return tokens.is(from - 1, "(")
                ? lastBefore(words.start(), periods).filter(named -> named.to() == from - 1)
                : Optional.empty();
    }

    private static <T> Optional<Placed<T>> lastBefore(int offset, PlacedPeriods<T> periods) {
        int first = periods.firstFrom(offset);
        return first > 0 ? Optional.of(periods.placed().get(first - 1)) : Optional.empty();
    }

    private <T> Optional<Placed<T>> after(Extent words, PlacedPeriods<T> periods) {
        int first = periods.firstFrom(words.end());
        if (first == periods.placed().size()) {
            return Optional.empty();
        }
        Placed<T> named = periods.placed().get(first);
        boolean near = named.clause() - words.clause() <= MOST_CLAUSES && !hasFigure(words.end(), named.start());
        if (!near || named.next()) {
            return Optional.empty();
        }
        int sentencesOn = sentences.at(named.start()) - sentences.at(words.start());
        boolean goesOn = sentencesOn == 0 && (isBracketed(named) || goesOn(named, words.clause()));
        return goesOn || (sentencesOn <= 1 && isThat(named)) ? Optional.of(named) : Optional.empty();
    }

    /** '(2014)'. */
    private boolean isBracketed(Placed<?> named) {
        return tokens.is(named.from() - 1, "(") && tokens.is(named.to(), ")");
    }

    /** Whether the clause of a period goes on where the words left off: with a preposition or a verb, and no subject of its own. */
    private boolean goesOn(Placed<?> named, int clause) {
        int word = clauses.startAt(named.from());
        boolean aside = !tokens.isWord(clauses.startAtNumber(clause)) || named.clause() - clause > 1;
        while (word < named.from() && (!tokens.isWord(word) || tokens.is(word, "not"))) {
            word++;
        }
        if (named.from() - word > LONGEST_LEAD) {
            return false;
        }
        if (hasFigure(named.words().end(), clauseEnd(named)) || isParted(clause, named.clause())) {
            return false;
        }
        boolean preposition = AsideWords.PREPOSITIONS.contains(tokens.word(word)) && named.from() - word <= 3;
        return preposition || (aside && isVerb(word));
    }

    /** Where the clause of a period ends. */
    private int clauseEnd(Placed<?> named) {
        int next = clauses.startAfter(named.from());
        return next < tokens.size() ? tokens.get(next).start() : Integer.MAX_VALUE;
    }

    /** Whether a semicolon or colon is between two clauses. */
    private boolean isParted(int clause, int later) {
        for (int i = clause + 1; i <= later; i++) {
            int start = clauses.startAtNumber(i);
            if (tokens.is(start, ";") || tokens.is(start, ":")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int word) {
        return AsideWords.VERBS.contains(tokens.word(word))
                || DirectionWords.LEVEL_VERBS.contains(tokens.word(word))
                || directions.isDirection(word)
                || tokens.word(word).endsWith("ed");
    }

    /** 'That was in 2014'. */
    private boolean isThat(Placed<?> named) {
        WordBefore before = WordBefore.at(tokens, named.from());
        WordBefore verb = AsideWords.PREPOSITIONS.contains(before.word()) ? before.previous(tokens) : before;
        WordBefore subject = verb.previous(tokens);
        return (verb.is("was") || verb.is("were")) && AsideWords.THAT.contains(subject.word());
    }

    /** 'The lowest since 2006, when it was 922'. */
    <T> Optional<Placed<T>> atWhichTime(Extent words, PlacedPeriods<T> periods) {
        int start = clauses.startAt(tokens.at(words.start()));
        boolean when = tokens.is(tokens.isWord(start) ? start : start + 1, "when");
        return lastBefore(words.start(), periods)
                .filter(named -> when && named.clause() == words.clause() - 1)
                .filter(named -> named.to() == start);
    }

    /** 'Fell in 2015, compared with 2013': the base of words in the clause after theirs. */
    <T> Optional<Placed<T>> base(Extent words, PlacedPeriods<T> periods) {
        return baseBefore(words, periods).or(() -> baseAfter(words, periods));
    }

    /** 'In August compared with July, output fell', 'sales for June, compared with April, fell'. */
    private <T> Optional<Placed<T>> baseBefore(Extent words, PlacedPeriods<T> periods) {
        return lastBefore(words.start(), periods)
                .filter(named -> named.clause() == words.clause() - 1)
                .filter(named -> sentences.at(named.start()) == sentences.at(words.start()))
                .filter(named -> tokens.is(named.to(), ",") && !hasFigure(named.start(), words.start()))
                .filter(named -> isCompared(LeadingPhrase.before(tokens, named.from())));
    }

    private boolean isCompared(WordBefore word) {
        return (word.is("with") || word.is("to"))
                && BaseWords.COMPARED.contains(word.previous(tokens).word());
    }

    private <T> Optional<Placed<T>> baseAfter(Extent words, PlacedPeriods<T> periods) {
        int first = Search.first(
                periods.placed().size(), i -> periods.placed().get(i).clause() > words.clause());
        if (first == periods.placed().size()) {
            return Optional.empty();
        }
        Placed<T> named = periods.placed().get(first);
        int past = pastBracket(tokens.at(words.end()));
        if (past > 0
                && directions.at(past) != Direction.NONE
                && named.clause() == clauses.at(past)
                && !hasFigure(tokens.get(past).start(), named.start())) {
            return Optional.of(named);
        }
        int start = clauses.startAt(named.from());
        boolean compares = tokens.is(start, ",") && AsideWords.COMPARING.contains(tokens.word(start + 1));
        return named.clause() == words.clause() + 1
                        && compares
                        && sentences.at(named.start()) == sentences.at(words.start())
                        && !hasFigure(words.end(), clauseEnd(named))
                ? Optional.of(named)
                : Optional.empty();
    }

    /** The token past a bracket that follows words, '(4.4 %)'; 0 where there is none. */
    private int pastBracket(int to) {
        if (!tokens.is(to, "(")) {
            return 0;
        }
        int i = to;
        while (i < to + LONGEST_BRACKET && !tokens.is(i, ")")) {
            i++;
        }
        return tokens.is(i, ")") ? i + 1 : 0;
    }

    private <T> Optional<Placed<T>> before(int from, Extent words, PlacedPeriods<T> periods) {
        int start = clauses.startAt(from);
        boolean relative = AsideWords.WHICH.contains(tokens.word(tokens.isWord(start) ? start : start + 1));
        boolean aside = from == start + 1 && isAside(start, tokens.at(words.end()));
        if (!relative && !aside) {
            return Optional.empty();
        }
        return lastBefore(words.start(), periods)
                .filter(named -> named.clause() == words.clause() - 1)
                .filter(named -> sentences.at(named.start()) == sentences.at(words.start()))
                .filter(named ->
                        !hasFigure(tokens.get(clauses.startAt(named.from())).start(), words.start()));
    }

    /** Whether a sign opens words and another closes them: '— 922 —', ', 922,', '(922 people …'. */
    private boolean isAside(int start, int to) {
        return tokens.is(start, "(")
                || ((tokens.is(start, ",") || tokens.is(start, "—") || tokens.is(start, "–"))
                        && clauses.isStart(to)
                        && tokens.is(to, tokens.word(start)));
    }

    /** A period before all else in a sentence, where nothing but asides comes between it and the words. */
    private <T> Optional<Placed<T>> opening(int from, Extent words, PlacedPeriods<T> periods) {
        int sentence = sentences.at(words.start());
        int first = periods.firstFrom(sentences.start(sentence));
        if (first == periods.placed().size()) {
            return Optional.empty();
        }
        Placed<T> named = periods.placed().get(first);
        boolean opens = named.start() < words.start()
                && words.clause() - named.clause() <= MOST_CLAUSES
                && isFirst(named.from(), sentences.firstToken(sentence))
                && !hasFigure(named.start(), words.start())
                && !hasSubject(named, from);
        return opens ? Optional.of(named) : Optional.empty();
    }

    private boolean isFirst(int from, int first) {
        WordBefore before = WordBefore.at(tokens, from, first);
        while (before.from() >= first && PeriodWords.OPENING.contains(before.word())) {
            before = WordBefore.at(tokens, before.from(), first);
        }
        return before.word().isEmpty();
    }

    /** Whether a conjunction begins another statement between a period and words: 'In 2022 …, and there are now 500'. */
    private boolean hasSubject(Placed<?> named, int from) {
        for (int clause = named.clause() + 1; clause <= clauses.at(from); clause++) {
            int start = clauses.startAtNumber(clause);
            int word = tokens.isWord(start) ? start : start + 1;
            boolean next = tokens.is(word, "and")
                    && word + 1 < from
                    && !AsideWords.PREPOSITIONS.contains(tokens.word(word + 1))
                    && !tokens.is(word + 1, "after");
            if (next || tokens.is(word, "while") || tokens.is(word, "whereas") || tokens.is(word, "now")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigure(int least, int limit) {
        int first = Search.first(figures.size(), i -> figures.get(i).start() >= least);
        return first < figures.size() && figures.get(first).start() < limit;
    }
}
