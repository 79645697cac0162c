package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.ComparisonWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodUse;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.ShiftedPeriod;
import dev.standfirst.prose.period.PeriodCollector;
import dev.standfirst.prose.period.PeriodShift;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import dev.standfirst.quantity.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the periods that figures have from the order or the other periods of their sentence: '12,658 and 922 in 2022 and 2023
 * respectively', '12,658 in 2022 and 922 a year later', 'up from 12,658 the year before'.
 */
final class SentencePeriods {
    private static final String RESPECTIVELY = "respectively";

    /** How many words may come between a figure and the words that give its period: '12,658 people in the previous year'. */
    private static final int REACH = 3;

    /** How many tokens there may be before 'than a decade earlier'. */
    private static final int REACH_OF_BASE = 14;

    /** How many tokens there may be between 'the year before' and the figure of the clause that it opens. */
    private static final int REACH_OF_OPENING = 8;

    private final Tokens tokens;
    private final List<Reading> readings;
    private final SentenceStarts sentences;
    private final List<PeriodMention> mentions;
    private final List<PeriodShift> shifts;

    /** The periods that 'respectively' gives to figures, by where these start. */
    private final Map<Integer, NamedPeriod> pairs = new HashMap<>();

    /** The shifts that count from a period, or from that of the figure before: the first of each sentence. */
    private final Map<PeriodShift, ShiftedPeriod> counted = new HashMap<>();

    private SentencePeriods(Tokens tokens, SentenceStarts sentences, List<Reading> readings, PeriodCollector times) {
        this.tokens = tokens;
        this.readings = readings;
        this.sentences = sentences;
        this.mentions = times.periods();
        this.shifts = times.shifts();
        count();
        pair(readings);
    }

    /** Those of a text; empty where nothing in it is such a period. */
    static Optional<SentencePeriods> of(
            String text, Tokens tokens, SentenceStarts sentences, List<Reading> readings, PeriodCollector times) {
        boolean none = times.shifts().isEmpty() && (times.periods().size() < 2 || !text.contains(RESPECTIVELY));
        return none ? Optional.empty() : Optional.of(new SentencePeriods(tokens, sentences, readings, times));
    }

    /** '… a year later and … a year later' leaves open from when the second counts. */
    private void count() {
        int last = -1;
        int mention = 0;
        for (PeriodShift shift : shifts) {
            if (shift.base()) {
                continue;
            }
            int sentence = sentences.at(shift.start());
            while (mention < mentions.size() && mentions.get(mention).end() <= shift.start()) {
                mention++;
            }
            if (sentence != last) {
                Optional<Period> anchor = Optional.of(mention)
                        .filter(past -> past > 0)
                        .map(past -> mentions.get(past - 1))
                        .filter(named -> named.start() >= sentences.start(sentence) || isOpening(shift, sentence))
                        .filter(named -> named.relation() == PeriodRelation.WITHIN)
                        .flatMap(PeriodMention::days)
                        .map(NamedDays::period);
                counted.put(shift, anchor.map(shift.unanchored()::anchoredAt).orElseGet(shift::unanchored));
            }
            last = sentence;
        }
    }

    /** Whether a shift opens a sentence after the first, so that it counts from what the one before names last. */
    private boolean isOpening(PeriodShift shift, int sentence) {
        return sentence > 0 && tokens.at(shift.start()) - sentences.firstToken(sentence) <= 1;
    }

    /** Pairs the figures and the periods of each sentence that has 'respectively', where there are as many of both. */
    private void pair(List<Reading> readings) {
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, RESPECTIVELY)) {
                continue;
            }
            int sentence = sentences.at(tokens.get(i).start());
            if (sentence != last) {
                List<PeriodMention> periods =
                        within(sentence, mentions, PeriodMention::start).toList();
                List<Reading> figures = within(sentence, readings, Reading::start)
                        .filter(reading -> reading.says().isQuantity())
                        .toList();
                if (figures.size() == periods.size() && figures.size() > 1) {
                    for (int each = 0; each < figures.size(); each++) {
                        int start = figures.get(each).start();
                        periods.get(each)
                                .days()
                                .ifPresent(days ->
                                        pairs.put(start, new NamedPeriod(days, PeriodUse.OWN, PeriodRelation.WITHIN)));
                    }
                }
            }
            last = sentence;
        }
    }

    private <T> Stream<T> within(int sentence, List<T> all, ToIntFunction<T> start) {
        int from = Search.first(all.size(), i -> start.applyAsInt(all.get(i)) >= sentences.start(sentence));
        return all.subList(from, all.size()).stream()
                .takeWhile(each -> sentences.at(start.applyAsInt(each)) == sentence);
    }

    /** The period that 'respectively' gives to words. */
    Optional<NamedPeriod> paired(Extent words) {
        return Optional.ofNullable(pairs.get(words.start()));
    }

    /**
     * The period that words right after others give to them.
     *
     * @param to the token past the others
     */
    Optional<ShiftedPeriod> shifted(Extent words, int to) {
        // In '45,774 two years earlier' the years look like what is counted.
        return firstAfter(words)
                .filter(shift -> !shift.base() && isNextTo(to, tokens.at(shift.start())))
                .or(() -> opening(words))
                .map(counted::get);
    }

    /** 'The year before, there had been 922', 'and a decade later 922': a shift that opens the clause, or the one before. */
    private Optional<PeriodShift> opening(Extent words) {
        int past = Search.first(shifts.size(), i -> shifts.get(i).start() >= words.start());
        if (past == 0) {
            return Optional.empty();
        }
        PeriodShift shift = shifts.get(past - 1);
        if (shift.base()) {
            return Optional.empty();
        }
        int from = tokens.at(shift.start());
        int sentence = sentences.at(words.start());
        WordBefore before = WordBefore.at(tokens, from);
        while (before.from() >= sentences.firstToken(sentence) && PeriodWords.OPENING.contains(before.word())) {
            before = before.previous(tokens);
        }
        boolean opens = before.word().isEmpty()
                || before.from() < sentences.firstToken(sentence)
                || before.word().endsWith(",");
        int figure = Search.first(readings.size(), i -> readings.get(i).start() >= shift.end());
        int mention = Search.first(mentions.size(), i -> mentions.get(i).start() >= shift.end());
        return opens
                        && sentences.at(shift.start()) == sentence
                        && figure < readings.size()
                        && readings.get(figure).start() >= words.start()
                        && (mention == mentions.size() || mentions.get(mention).start() >= words.end())
                        && tokens.at(words.start()) - tokens.at(shift.end()) <= REACH_OF_OPENING
                ? Optional.of(shift)
                : Optional.empty();
    }

    /**
     * How far before the period of words lies the one that they are compared with: '3 per cent lower than a decade earlier'.
     *
     * @param to the token past their number
     */
    Optional<ShiftedPeriod> measuredFrom(Extent words, int to) {
        return baseBefore(words, REACH)
                .or(() -> firstAfter(words).filter(shift -> {
                    int from = tokens.at(shift.start());
                    return from - to <= REACH_OF_BASE && (shift.base() || isMeasure(from, to)) && isNext(words, shift);
                }))
                .or(() -> baseBefore(words, REACH_OF_BASE))
                .map(PeriodShift::unanchored);
    }

    /** 'A year-on-year rise of 3 per cent', 'on the month, sales fell by 3 per cent'. */
    private Optional<PeriodShift> baseBefore(Extent words, int reach) {
        int past = Search.first(shifts.size(), i -> shifts.get(i).start() >= words.start());
        if (past == 0 || !shifts.get(past - 1).base()) {
            return Optional.empty();
        }
        PeriodShift shift = shifts.get(past - 1);
        int sentence = sentences.at(words.start());
        int figure = Search.first(readings.size(), i -> readings.get(i).start() >= shift.start());
        boolean first = figure < readings.size() && readings.get(figure).start() >= words.start();
        boolean alone = reach <= REACH
                || figure == 0
                || sentences.at(readings.get(figure - 1).start()) != sentence;
        int from = tokens.at(words.start());
        return first
                        && alone
                        && sentences.at(shift.start()) == sentence
                        && from - tokens.at(shift.end()) <= reach
                        && (reach > REACH || !isJoined(tokens.at(shift.end()), from))
                ? Optional.of(shift)
                : Optional.empty();
    }

    /** Whether another statement begins between two tokens: 'by 3 per cent on the month and by 2 per cent'. */
    private boolean isJoined(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> tokens.is(i, ",") || ComparisonWords.GOING_ON.contains(tokens.word(i)));
    }

    /** Whether no other figure is between words and those that tell a period, but for a level that they lead to. */
    private boolean isNext(Extent words, PeriodShift shift) {
        int after = Search.first(readings.size(), i -> readings.get(i).start() >= words.end());
        int next = after < readings.size() && readings.get(after).start() < shift.start() && isReached(words, after)
                ? after + 1
                : after;
        return sentences.at(words.start()) == sentences.at(shift.start())
                && (next == readings.size()
                        || readings.get(next).start() >= shift.start()
                        || !readings.get(next).says().isQuantity());
    }

    /** 'Fell 4.9 per cent to £803 million in May from a month earlier'. */
    private boolean isReached(Extent words, int level) {
        int past = tokens.at(words.end());
        return tokens.is(past, "to") && tokens.at(readings.get(level).start()) <= past + REACH;
    }

    /** Whether words after a token lead to a base: 'than', 'on the same period', 'compared with'. */
    private boolean isMeasure(int from, int to) {
        WordBefore before = LeadingPhrase.before(tokens, from);
        boolean compared = (before.is("with") || before.is("to"))
                && BaseWords.COMPARED.contains(before.previous(tokens).word());
        return before.from() >= to
                && (compared
                        || BaseWords.STEPPING.contains(before.word())
                        || BaseWords.MEASURING.contains(before.word()));
    }

    private Optional<PeriodShift> firstAfter(Extent words) {
        int first = Search.first(
                shifts.size(),
                i -> shifts.get(i).start() > words.start() && shifts.get(i).end() > words.end());
        return first < shifts.size() ? Optional.of(shifts.get(first)) : Optional.empty();
    }

    private boolean isNextTo(int to, int from) {
        WordBefore before = WordBefore.at(tokens, from);
        for (int i = 0; before.from() >= to && !before.word().isEmpty(); i++) {
            String word = before.word();
            boolean other = BaseWords.COMPARING.contains(word)
                    || (word.endsWith("ed") && !BaseWords.GIVEN.contains(word))
                    || word.startsWith("(")
                    || !Character.isLetter(word.charAt(word.length() - 1));
            if (i == REACH || other) {
                return false;
            }
            before = before.previous(tokens);
        }
        return true;
    }
}
