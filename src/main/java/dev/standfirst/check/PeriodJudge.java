package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.fact.Comparison;
import dev.standfirst.fact.Fact;
import dev.standfirst.prose.PeriodMention;
import dev.standfirst.prose.ProseText;
import dev.standfirst.prose.Reading;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the period that a clause names against a fact's, in calendar days. */
final class PeriodJudge {
    /**
     * The outcome.
     *
     * @param judgement supported where no period is named, or the named one is the fact's or holds it
     * @param part the named period, where it holds the fact's and more
     */
    record Outcome(Judgement judgement, Optional<Period> part) {}

    private static final Outcome PASSED = new Outcome(Judgement.supported(""), Optional.empty());

    private PeriodJudge() {}

    /** Judges the periods of a reading's clause; {@code on} is the date that relative ones count from. */
    static Outcome judge(ProseText prose, Reading words, Fact fact, Optional<LocalDate> on) {
        if (fact.period().isEmpty()) {
            return PASSED;
        }
        Period own = fact.period().get();
        List<Period> named = named(prose, words, on);
        if (named.isEmpty() || fact.comparison().filter(c -> spans(c, named)).isPresent()) {
            return PASSED;
        }
        return compare(fact.comparison().isPresent() && named.contains(own) ? own : named.getFirst(), own);
    }

    private static Outcome compare(Period named, Period own) {
        if (named.equals(own)) {
            return PASSED;
        }
        if (named.contains(own)) {
            return new Outcome(Judgement.supported(""), Optional.of(named));
        }
        String difference = "the words name " + named + ", the fact is about " + own;
        return new Outcome(
                named.overlaps(own)
                        ? new Judgement(Verdict.NOT_ESTABLISHED, Code.WRONG_PERIOD, difference)
                        : Judgement.contradicted(Code.WRONG_PERIOD, difference),
                Optional.empty());
    }

    /** Whether one of the named periods runs from the start of one side to the end of the other: 'between 2022 and 2023'. */
    private static boolean spans(Comparison comparison, List<Period> named) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && !second.get().end().isBefore(first.get().start())
                && named.contains(new Period(first.get().start(), second.get().end()));
    }

    /** The periods of the clause, the one that belongs to these words first: the next after them, else the last before them. */
    private static List<Period> named(ProseText prose, Reading words, Optional<LocalDate> on) {
        var after = new ArrayList<Period>();
        var before = new ArrayList<Period>();
        for (PeriodMention mention : prose.periods()) {
            if (mention.clause() != words.clause()) {
                continue;
            }
            Optional<Period> period = resolve(mention, on);
            boolean next = mention.start() >= words.end();
            period.ifPresent(p -> {
                if (next) {
                    after.add(p);
                } else {
                    before.addFirst(p);
                }
            });
        }
        var all = new ArrayList<Period>();
        boolean otherBetween = !after.isEmpty() && anotherFigureComesFirst(prose, words);
        if (otherBetween && !before.isEmpty()) {
            all.addAll(before);
            all.addAll(after);
        } else {
            all.addAll(after);
            all.addAll(before);
        }
        return all;
    }

    /** The days a mention means; none for a relative period of a text with no date. */
    private static Optional<Period> resolve(PeriodMention mention, Optional<LocalDate> on) {
        if (on.isPresent()) {
            return mention.onDate().apply(on.get());
        }
        Optional<Period> once = mention.onDate().apply(LocalDate.EPOCH);
        boolean fixed =
                once.equals(mention.onDate().apply(LocalDate.EPOCH.plusYears(3).plusDays(45)));
        return fixed ? once : Optional.empty();
    }

    /** Whether another figure of the clause stands between these words and the next period, and so has the better right to it. */
    private static boolean anotherFigureComesFirst(ProseText prose, Reading words) {
        int next = prose.periods().stream()
                .filter(mention -> mention.clause() == words.clause() && mention.start() >= words.end())
                .mapToInt(PeriodMention::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return prose.readings().stream()
                .anyMatch(other -> other.start() >= words.end() && other.end() <= next && !isDate(other));
    }

    private static boolean isDate(Reading reading) {
        return reading.date().isPresent();
    }
}
