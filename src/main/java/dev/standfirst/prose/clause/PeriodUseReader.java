package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodUse;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import java.util.List;
import java.util.Set;

/**
 * Reads from the words around a period what the sentence uses it for. The patterns, where P is the period and N words of a noun phrase
 * that leads to it ('that of', 'the same period', 'its peak in'):
 *
 * <pre>
 * than | versus | against | above | below | unlike  N P      measured from
 * compared | in comparison | relative  with | to  N P        measured from
 * as … as | the same as  N P                                 measured from
 * a direction or a change, then  from | on  N P              measured from
 * of what it was  N P                                        measured from
 * than | since | on | over | as | from …, near P             either
 * the highest … since P                                      other: says what nothing since then was
 * since N began in P                                         other
 * of the N that had … in P                                   other: says which N are meant
 * projected | forecast … in P to                             other: when it was projected
 * P forecast | futures | crisis …                            other: a name
 * P or before | or later …                                   other: says which ones are meant
 * </pre>
 */
final class PeriodUseReader {
    /** How many words before a period may say how it is meant: 'than in 2022', 'from the total of 2022', 'for the first time since 2022'. */
    private static final int REACH = 4;

    private static final Set<String> WHAT = Set.of("what");

    /** How many words a relative clause may have before its period. */
    private static final int LONGEST_RELATIVE = 8;

    private final Tokens tokens;
    private final DirectionReader directions;
    private final List<Reading> readings;

    PeriodUseReader(Tokens tokens, DirectionReader directions, List<Reading> readings) {
        this.tokens = tokens;
        this.directions = directions;
        this.readings = readings;
    }

    /**
     * What a period is used for.
     *
     * @param from its first token
     * @param to past its last
     */
    PeriodUse of(int from, int to, PeriodRelation relation) {
        boolean unequalled = relation == PeriodRelation.SINCE && isUnequalled(from);
        if (unequalled
                || isOfIssue(from)
                || isOfBeginning(from)
                || isOfThose(from)
                || isOfForecast(from, to)
                || isNameOfForecast(from, to)
                || isOpenEnded(to)
                || isOfEarlier(from)) {
            return PeriodUse.OTHER;
        }
        if (isMeasuredFrom(from)) {
            return PeriodUse.BASE;
        }
        if (BaseWords.NAMED.contains(tokens.word(to)) || isDelivery(to)) {
            return PeriodUse.OTHER;
        }
        return isPossibleBase(from) || isExceeded(from) ? PeriodUse.EITHER : PeriodUse.OWN;
    }

    /** 'September Brent crude futures'. */
    private boolean isDelivery(int to) {
        int word = to;
        while (word < to + REACH && tokens.isWord(word) && !BaseWords.TRADED.contains(tokens.word(word))) {
            word++;
        }
        return word < to + REACH && tokens.isWord(word);
    }

    private boolean isMeasuredFrom(int from) {
        if (tokens.is(from - 1, "(") && isBracketOfBase(from - 1)) {
            return true;
        }
        boolean what = LeadingPhrase.before(tokens, from, WHAT).is("what");
        WordBefore before = LeadingPhrase.before(tokens, from);
        WordBefore earlier = before.previous(tokens);
        return switch (before.word()) {
            case "with", "to" -> BaseWords.COMPARED.contains(earlier.word());
            case "on" -> isChange(earlier, before.from());
            case "from" ->
                isChange(earlier, before.from())
                        || (BaseWords.AVERAGES.contains(earlier.word()) && isMeasuredFrom(earlier.from()));
            case "as" -> earlier.is("same") || isNear(before.from(), Set.of("as"));
            default -> what || BaseWords.MEASURING.contains(before.word());
        };
    }

    /** 'Below the pre-crisis level (the fourth quarter of 2019)'. */
    private boolean isBracketOfBase(int bracket) {
        WordBefore before = WordBefore.at(tokens, bracket);
        for (int i = 0;
                i < REACH
                        && !before.word().isEmpty()
                        && Character.isLetter(before.word().charAt(0));
                i++) {
            if (BaseWords.MEASURING.contains(before.word())) {
                return true;
            }
            before = before.previous(tokens);
        }
        return false;
    }

    /** Whether a word, or the figure that ends before a token, says a change: 'up from', 'an increase of 5 per cent on'. */
    private boolean isChange(WordBefore word, int index) {
        if (word.word().isEmpty()) {
            return false;
        }
        if (directions.isDirection(word.from())) {
            return true;
        }
        int before = tokens.get(index).start();
        int past = Search.first(readings.size(), i -> readings.get(i).start() >= before);
        return past > 0
                && readings.get(past - 1).aspect() == Aspect.CHANGE
                && tokens.at(readings.get(past - 1).end()) >= index - 2;
    }

    /** 'Over the past year' names the time in which something happened. */
    private boolean isPossibleBase(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean article = before.is("the") || tokens.is(from, "the");
        int word = tokens.is(from, "the") ? from + 1 : from;
        boolean lately = article && (tokens.is(word, "past") || tokens.is(word, "last"));
        boolean during = lately && (before.is("the") ? before.previous(tokens) : before).is("over");
        return !during && isNear(from, BaseWords.BASES);
    }

    /** 'Ahead of 2022', 'behind that of 2022', 'exceeded the 2022 total'; not 'fell short in 2022' or 'exceeded forecasts in 2022'. */
    private boolean isExceeded(int from) {
        String after = "";
        WordBefore before = WordBefore.at(tokens, from);
        while (BaseWords.OF_THOSE.contains(before.word())) {
            after = before.word();
            before = before.previous(tokens);
        }
        return switch (before.word()) {
            case "ahead", "short" -> after.equals("of");
            case "behind" -> !after.equals("in");
            default -> BaseWords.EXCEEDING.contains(before.word());
        };
    }

    /**
     * Whether words are a part of what a period had: 'a quarter of the 2022 level', '7 per cent of what it was in 2022'.
     *
     * @param words the token past the words
     * @param from the first token of the period
     */
    boolean isPartOf(int words, int from) {
        WordBefore before = WordBefore.at(tokens, from, words);
        while (BaseWords.OF_THOSE.contains(before.word())) {
            if (before.is("of") && before.from() == words) {
                return true;
            }
            before = WordBefore.at(tokens, before.from(), words);
        }
        return false;
    }

    /** 'The same period of 2022', 'the same three months in 2022', 'on census day 2022': a part of the time is meant. */
    boolean isPart(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        WordBefore noun = before.is("in") || before.is("of") ? before.previous(tokens) : before;
        if (BaseWords.MOMENTS.contains(noun.word())) {
            return true;
        }
        return BaseWords.LIKE.contains(
                LeadingPhrase.before(tokens, from, BaseWords.LIKE).word());
    }

    /** Whether a figure is the average of a long time: 'the five-year average of 922'. */
    boolean isAverage(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean joined = before.is("of") || before.is("was") || before.is("is");
        WordBefore average = joined ? before.previous(tokens) : before;
        return BaseWords.AVERAGES.contains(average.word())
                && BaseWords.isLength(average.previous(tokens).word());
    }

    /** Whether a figure is what others are compared with: 'up from 2.91 billion', 'than the revised estimate of 14.1 million'. */
    boolean isCompared(int from) {
        WordBefore phrase = LeadingPhrase.before(tokens, from);
        WordBefore before = phrase.is("a") ? phrase.previous(tokens) : phrase;
        boolean with = (before.is("with") || before.is("to"))
                && BaseWords.COMPARED.contains(before.previous(tokens).word());
        return with || before.is("from") || before.is("on") || BaseWords.MEASURING.contains(before.word());
    }

    /** 'The largest year-on-year fall in exports of goods since 2016'; not 'at its highest of 922, exports have grown since 2016'. */
    private boolean isUnequalled(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        for (int i = 0; i < LONGEST_RELATIVE && !before.word().isEmpty() && !BaseWords.isNumber(before.word()); i++) {
            if (BaseWords.UNEQUALLED.contains(before.word())) {
                return true;
            }
            before = before.previous(tokens);
        }
        return false;
    }

    /** 'Since estimates began in 1959'. */
    private boolean isOfBeginning(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        WordBefore verb = before.is("in") || before.is("on") ? before.previous(tokens) : before;
        return BaseWords.BEGINNING.contains(verb.word()) && isNear(verb.from(), Set.of("since", "when", "where"));
    }

    /** 'Of the countries that had malaria in 2000': which countries, and not when there were so many. */
    private boolean isOfThose(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        for (int i = 0; i < LONGEST_RELATIVE && !before.word().isEmpty(); i++) {
            if (BaseWords.RELATIVE.contains(before.word())) {
                WordBefore noun = before.previous(tokens);
                return noun.previous(tokens).is("the")
                        && noun.previous(tokens).previous(tokens).is("of");
            }
            before = before.previous(tokens);
        }
        return false;
    }

    /** 'An estimate issued on 27 May', 'figures published in May'. */
    private boolean isOfIssue(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean joined = before.is("on") || before.is("in");
        WordBefore verb = before.previous(tokens);
        return joined
                && BaseWords.ISSUING.contains(verb.word())
                && BaseWords.ISSUED.contains(verb.previous(tokens).word());
    }

    /** 'Was projected in October 2024 to be', 'the 5 per cent that was forecast in November', '5 per cent seen in November'. */
    private boolean isOfForecast(int from, int to) {
        WordBefore before = WordBefore.at(tokens, from);
        WordBefore verb = before.previous(tokens);
        if (!before.is("in") || !BaseWords.FORECASTING.contains(verb.word())) {
            return false;
        }
        String auxiliary = verb.previous(tokens).word();
        boolean past = BaseWords.PAST_FORECASTS.contains(auxiliary) || isFigureBefore(verb.from());
        return tokens.is(to, "to") || (past && tokens.get(from).capital() && tokens.isWord(from));
    }

    /** 'Below the April forecast', 'in the projections of January'; 'in 2023 forecast costs rose' names the time of the rise. */
    private boolean isNameOfForecast(int from, int to) {
        WordBefore before = WordBefore.at(tokens, from);
        boolean ofMonth = before.is("of")
                && tokens.isWord(from)
                && BaseWords.FORECASTS.contains(before.previous(tokens).word());
        return ofMonth || (BaseWords.FORECASTS.contains(tokens.word(to)) && !before.is("in"));
    }

    /** 'Those approved in 2001 or before'. */
    private boolean isOpenEnded(int to) {
        return tokens.is(to, "or") && BaseWords.OR_BEYOND.contains(tokens.word(to + 1));
    }

    private boolean isFigureBefore(int index) {
        int offset = tokens.get(index).start();
        int past = Search.first(readings.size(), i -> readings.get(i).start() >= offset);
        return past > 0 && tokens.at(readings.get(past - 1).end()) == index;
    }

    /** 'Came after rises in May': the time of what was before. */
    private boolean isOfEarlier(int from) {
        WordBefore before = WordBefore.at(tokens, from);
        WordBefore noun = before.previous(tokens);
        if (!before.is("in") || !directions.isDirection(noun.from())) {
            return false;
        }
        for (int i = 0; i < REACH && !BaseWords.isNumber(noun.word()); i++) {
            noun = noun.previous(tokens);
            if (noun.is("after") || noun.is("following")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of a few words is close before a token. */
    private boolean isNear(int from, Set<String> words) {
        WordBefore before = WordBefore.at(tokens, from);
        for (int i = 0; i < REACH; i++) {
            if (words.contains(before.word())) {
                return true;
            }
            before = before.previous(tokens);
        }
        return false;
    }
}
