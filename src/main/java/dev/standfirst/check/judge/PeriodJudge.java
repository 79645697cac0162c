package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges the periods that a clause names against a fact's, in calendar days. For a comparison that is the later side's; what the clause
 * names as its base ('than in 2022', 'down on 2022') is compared with the earlier side's.
 */
public final class PeriodJudge {
    /**
     * The outcome.
     *
     * @param judgement supported where no period is named, or the named one is the fact's or holds it
     * @param part the named period, where it holds the fact's and more
     */
    public record Outcome(Judgement judgement, Optional<Period> part) {}

    private static final Outcome PASSED = new Outcome(Judgement.supported(""), Optional.empty());

    private PeriodJudge() {}

    /** Judges the periods that a text names for words. */
    public static Outcome judge(Timing words, Fact fact) {
        if (fact.period().isEmpty()) {
            return PASSED;
        }
        Period own = fact.period().get();
        List<NamedPeriod> named = words.near(own);
        Optional<Comparison> comparison = fact.comparison().filter(sides -> sides.function() != FormulaFunction.SHARE);
        if (comparison.isEmpty()) {
            return words.shifted()
                    .flatMap(shift -> shift.resolved()
                            .map(shifted -> shift.agrees(shifted, own) ? PASSED : compare(shifted, own)))
                    .orElseGet(() -> level(named, words.side(), own));
        }
        if (named.stream().anyMatch(each -> spans(comparison.get(), each.period()))) {
            return PASSED;
        }
        Outcome base = named.stream()
                .filter(each -> each.base() && !each.period().equals(own))
                .findFirst()
                .filter(each -> each.relation() != PeriodRelation.SINCE
                        || !each.period().overlaps(own))
                .flatMap(each -> comparison.get().first().period().map(first -> base(each, first)))
                .orElse(PASSED);
        Outcome later = named.stream()
                .filter(each -> each.relation() != PeriodRelation.SINCE)
                .filter(each -> !each.base() || each.period().equals(own))
                .min(Comparator.comparing(each -> !each.period().equals(own)))
                .map(each -> compare(each, own))
                .orElse(PASSED);
        return new Outcome(later.judgement().worst(base.judgement()), later.part());
    }

    /** A level is of the days named; where none are, time to or from the days named is compared with its end or its start. */
    private static Outcome level(List<NamedPeriod> named, LevelSide side, Period own) {
        Optional<NamedPeriod> within = named.stream()
                .filter(each -> each.relation() == PeriodRelation.WITHIN)
                .findFirst();
        Optional<NamedPeriod> limit = named.stream()
                .filter(each -> each.relation() != PeriodRelation.WITHIN)
                .findFirst();
        if (within.isEmpty()) {
            return limit.map(each -> limited(each, own)).orElse(PASSED);
        }
        Period days = within.get().period();
        if (side == LevelSide.REACHED && days.contains(own) && days.end().equals(own.end())) {
            return PASSED;
        }
        Outcome outcome = compare(within.get(), own);
        boolean told = limit.filter(each -> limited(each, own).equals(PASSED)).isPresent();
        return outcome.part().isPresent() && told ? PASSED : outcome;
    }

    /** 'By 29 November 2023' and 'since May 2023': the figure's own time ends, or starts, in the days named or right beside them. */
    private static Outcome limited(NamedPeriod words, Period own) {
        Period named = words.period();
        boolean until = words.relation() == PeriodRelation.UNTIL;
        LocalDate edge = until ? own.end() : own.start();
        LocalDate first = until ? named.start().minusDays(1) : named.start();
        LocalDate last = until ? named.end() : named.end().plusDays(1);
        if (!edge.isBefore(first) && !edge.isAfter(last)) {
            return PASSED;
        }
        boolean more = until ? edge.isBefore(first) : edge.isAfter(last);
        if (more) {
            Period whole = until ? new Period(own.start(), named.end()) : new Period(named.start(), own.end());
            return new Outcome(Judgement.supported(""), Optional.of(whole));
        }
        boolean apart = until ? own.start().isAfter(last) : own.end().isBefore(first);
        String difference =
                "the words name the time " + (until ? "until " : "since ") + named + ", but the fact is for " + own;
        return new Outcome(
                apart
                        ? Judgement.contradicted(DiagnosticCode.WRONG_PERIOD, difference)
                        : new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.WRONG_PERIOD, difference),
                Optional.empty());
    }

    /** 'Since May 2022' may start anywhere in the earlier side's time. */
    private static Outcome base(NamedPeriod words, Period first) {
        if (words.relation() == PeriodRelation.SINCE && words.period().overlaps(first)) {
            return PASSED;
        }
        Outcome outcome = compare(words, first);
        return outcome.judgement().verdict() == Verdict.SUPPORTED
                ? outcome
                : new Outcome(
                        new Judgement(
                                outcome.judgement().verdict(),
                                DiagnosticCode.WRONG_PERIOD,
                                "the words compare with " + words.period() + ", but the fact compares with " + first,
                                Concern.BASE),
                        outcome.part());
    }

    private static Outcome compare(NamedPeriod words, Period own) {
        if (words.relation() == PeriodRelation.UNTIL) {
            return limited(words, own);
        }
        Period named = words.period();
        if (words.isThat(own)) {
            return PASSED;
        }
        if (named.contains(own)) {
            return new Outcome(Judgement.supported(""), Optional.of(named));
        }
        String difference = "the words name " + named + ", but the fact is for " + own;
        return new Outcome(
                named.overlaps(own)
                        ? new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.WRONG_PERIOD, difference)
                        : Judgement.contradicted(DiagnosticCode.WRONG_PERIOD, difference),
                Optional.empty());
    }

    /** Whether a named period runs from the start of one side to the end of the other or beyond: 'between 2022 and 2023', 'since 2022'. */
    private static boolean spans(Comparison comparison, Period named) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && named.start().equals(first.get().start())
                && !named.end().isBefore(second.get().end());
    }
}
