package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.PeriodDoubts;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.NamedDays;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.PeriodUse;
import dev.standfirst.prose.model.ShiftedPeriod;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges the periods that a clause names against a fact's, in calendar days. For a comparison that is the later side's; what the clause
 * names as its base ('than in 2022', 'down on 2022') is compared with the earlier side's.
 */
public final class PeriodJudge {
    /**
     * The outcome.
     *
     * @param judgement supported where no period is named, or the named one is the fact's or holds it
     * @param doubts what the words say of periods that the fact does not settle
     */
    public record Outcome(Judgement judgement, PeriodDoubts doubts) {
        private static Outcome of(Judgement judgement) {
            return new Outcome(judgement, PeriodDoubts.NONE);
        }

        private static Outcome doubtful(PeriodDoubts doubts) {
            return new Outcome(Judgement.supported(""), doubts);
        }

        private Outcome worst(Outcome other) {
            return new Outcome(judgement.worst(other.judgement), doubts.and(other.doubts));
        }
    }

    private static final Outcome PASSED = Outcome.of(Judgement.supported(""));

    private PeriodJudge() {}

    /** Judges the periods that a text names for words. */
    public static Outcome judge(Timing words, Fact fact) {
        if (fact.period().isEmpty()) {
            return PASSED;
        }
        Period own = fact.period().get();
        List<NamedPeriod> all = words.near(own);
        Optional<Comparison> comparison = fact.comparison().filter(sides -> sides.function() != FormulaFunction.SHARE);
        List<NamedPeriod> named =
                all.stream().filter(each -> !each.relation().isApart()).toList();
        Optional<NamedPeriod> told = words.shifted().flatMap(ShiftedPeriod::resolved);
        if (comparison.isEmpty() && isPublishedChange(fact)) {
            Period from = fact.declared().measurement().comparedWith().orElse(null);
            if (told.isPresent()) {
                return words.isShiftedTo(own)
                                || (from != null && told.get().isThat(from))
                                || isSpan(told.get(), own, from)
                        ? PASSED
                        : compare(told.get(), own);
            }
            List<NamedPeriod> alone = words.measuredFrom().isPresent()
                    ? named.stream()
                            .filter(each -> each.days().ends().isEmpty())
                            .toList()
                    : named;
            return change(alone, own, from).worst(shifted(words, own, from, true));
        }
        if (comparison.isEmpty()) {
            return told.map(shifted -> words.isShiftedTo(own) ? PASSED : compare(shifted, own))
                    .orElseGet(() -> level(all, words.side(), own, isShare(fact)));
        }
        Outcome shifted = shifted(words, own, comparison.get().first().period().orElse(null), false);
        if (shifted.judgement().verdict() != Verdict.SUPPORTED) {
            return shifted;
        }
        if (named.stream()
                .anyMatch(each -> PeriodLikeness.spans(comparison.get(), each.period())
                        || PeriodLikeness.joins(comparison.get(), each))) {
            return PASSED;
        }
        Outcome base = named.stream()
                .filter(each -> each.use() == PeriodUse.BASE
                        || (each.isBase() && !each.period().equals(own)))
                .findFirst()
                .filter(each -> each.relation() != PeriodRelation.SINCE
                        || !each.period().overlaps(own))
                .flatMap(each -> comparison.get().first().period().map(first -> base(each, first, own)))
                .orElse(PASSED);
        Outcome later = named.stream()
                .filter(each -> each.relation() != PeriodRelation.SINCE)
                .filter(each -> !each.isBase()
                        || (each.use() == PeriodUse.EITHER && each.period().equals(own)))
                .min(Comparator.comparing(each -> !each.period().equals(own)))
                .map(each -> endsWith(each, own)
                        ? over(each, comparison.get().first().period().orElse(null))
                        : compare(each, own))
                .orElse(PASSED);
        return new Outcome(later.judgement().worst(base.judgement()), later.doubts());
    }

    /** 'Than a decade earlier': the base lies so far before the period. Where it is not known, a year before is the usual one. */
    private static Outcome shifted(Timing words, Period own, @Nullable Period first, boolean published) {
        Optional<ShiftedPeriod> from = words.measuredFrom().map(shift -> shift.anchoredAt(own));
        Optional<NamedPeriod> named = from.flatMap(ShiftedPeriod::resolved);
        if (named.isEmpty()) {
            return PASSED;
        }
        Period base = named.get().period();
        if (first == null) {
            return !published || isUsualBase(base, own) ? PASSED : Outcome.doubtful(PeriodDoubts.from(base));
        }
        return from.get().agrees(named.get(), first) || named.get().isThat(first)
                ? PASSED
                : Outcome.of(new Judgement(
                        Verdict.CONTRADICTED,
                        DiagnosticCode.WRONG_PERIOD,
                        "the words compare with " + base + ", but the fact compares with " + first,
                        Concern.BASE));
    }

    /** Whether a fact is a part of a whole, which is none the smaller for a shorter time. */
    private static boolean isShare(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().unit().isProportion();
    }

    private static boolean isPublishedChange(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change();
    }

    /**
     * A change that was published. Where the fact does not say what it is measured from, naming a base contradicts nothing: the like
     * period a year before and the period right before are what such figures are usually measured from, and others are doubtful.
     */
    private static Outcome change(List<NamedPeriod> named, Period own, @Nullable Period from) {
        Outcome outcome = PASSED;
        for (NamedPeriod each : named) {
            Optional<NamedDays.Ends> ends = each.days().ends();
            if (ends.isPresent() && ends.get().last().equals(own)) {
                Period first = ends.get().first();
                return (from == null ? isUsualBase(first, own) : from.equals(first))
                        ? PASSED
                        : Outcome.of(Judgement.contradicted(
                                DiagnosticCode.WRONG_PERIOD,
                                "the words name a change from " + first + " to "
                                        + ends.get().last() + ", but the fact is for " + own));
            }
            if (each.isBase()
                    && !each.isThat(own)
                    && !each.period().contains(own)
                    && !own.contains(each.period())
                    && !isOfAnother(named, from)
                    && !(from != null && isLikePart(each, from, own, named))) {
                outcome = outcome.worst(from == null ? unknownBase(each, own) : base(each, from, own));
            }
        }
        Outcome later = later(named, own)
                .map(each ->
                        isSpan(each, own, from) ? PASSED : endsWith(each, own) ? over(each, from) : compare(each, own))
                .orElse(PASSED);
        return later.worst(outcome);
    }

    /** 'A 30 per cent increase from 128 in 2018 and a marked increase from 62 in 2013': a later base is that of another change. */
    private static boolean isOfAnother(List<NamedPeriod> named, @Nullable Period from) {
        return from != null
                && named.stream()
                        .filter(NamedPeriod::isBase)
                        .findFirst()
                        .filter(first -> first.isThat(from))
                        .isPresent();
    }

    /** 'Between April and June 2023, an increase on 2022': of a year as base the same part is meant. */
    private static boolean isLikePart(NamedPeriod base, Period from, Period own, List<NamedPeriod> named) {
        return base.period().isCalendarYear()
                && base.period().contains(from)
                && LikePeriods.areAlike(from, own)
                && named.stream().anyMatch(each -> each.use() != PeriodUse.BASE && each.isThat(own));
    }

    /** The period named as that of a change: the first, unless it may be a base and another one is the change's own. */
    private static Optional<NamedPeriod> later(List<NamedPeriod> named, Period own) {
        List<NamedPeriod> times = named.stream()
                .filter(each -> each.relation() != PeriodRelation.SINCE && each.use() != PeriodUse.BASE)
                .filter(each ->
                        !each.isBase() || each.isThat(own) || each.period().contains(own))
                .toList();
        boolean likeFirst = !times.isEmpty()
                && times.getFirst().use() == PeriodUse.OWN
                && LikePeriods.areAsLong(times.getFirst().period(), own);
        return likeFirst
                ? Optional.of(times.getFirst())
                : times.stream().min(Comparator.comparing(each -> !each.period().equals(own)));
    }

    /** 'Over the past 12 months' of a change from the month a year before. */
    private static boolean isSpan(NamedPeriod named, Period own, @Nullable Period from) {
        return from != null
                && from.end().isBefore(own.end())
                && named.isThat(new Period(from.end().plusDays(1), own.end()));
    }

    /** 'In the year to March' is the change from where that time begins. */
    private static Outcome over(NamedPeriod named, @Nullable Period from) {
        LocalDate before = named.period().start().minusDays(1);
        boolean later = from != null && from.start().isAfter(before);
        return later
                ? Outcome.of(new Judgement(
                        Verdict.CONTRADICTED,
                        DiagnosticCode.WRONG_PERIOD,
                        "the words name a change over " + named.period() + ", but the fact compares with " + from,
                        Concern.BASE))
                : PASSED;
    }

    /** 'Rose by 6.2 per cent in the year to March': a longer time that ends with the fact's is that over which the change came about. */
    private static boolean endsWith(NamedPeriod named, Period own) {
        return named.relation() == PeriodRelation.WITHIN
                && named.period().contains(own)
                && named.period().end().equals(own.end())
                && named.period().days() >= 2 * own.days()
                && !named.period().isCalendarYear();
    }

    private static boolean isUsualBase(Period base, Period own) {
        Period yearBefore = new Period(own.start().minusYears(1), own.end().minusYears(1));
        return base.end().plusDays(1).equals(own.start())
                || (LikePeriods.areAlike(base, own) && base.start().equals(yearBefore.start()))
                || base.contains(yearBefore);
    }

    /** A level is of the days named; where none are, time to or from the days named is compared with its end or its start. */
    private static Outcome level(List<NamedPeriod> named, LevelSide side, Period own, boolean share) {
        Optional<NamedPeriod> within = named.stream()
                .filter(each -> each.relation() == PeriodRelation.WITHIN && each.use() != PeriodUse.BASE)
                .findFirst();
        Optional<NamedPeriod> limit = named.stream()
                .filter(each -> each.relation() != PeriodRelation.WITHIN)
                .findFirst();
        if (side == LevelSide.COMPARED
                && within.isEmpty()
                && named.stream().anyMatch(each -> each.period().equals(own))) {
            return Outcome.of(Judgement.contradicted(
                    DiagnosticCode.WRONG_PERIOD,
                    "the words compare with " + own + ", which is the period of the fact"));
        }
        if (within.isEmpty()) {
            return limit.map(each -> limited(each, own)).orElse(PASSED);
        }
        Period days = within.get().period();
        boolean ends = days.contains(own) && days.end().equals(own.end());
        boolean over = share && ends && !days.isCalendarYear();
        boolean day = own.days() == 1 && days.contains(own) && (share || side == LevelSide.REACHED);
        boolean like = side == LevelSide.LEFT || side == LevelSide.COMPARED;
        boolean lastYear = like
                && days.isCalendarYear()
                && within.get().days().isLoose()
                && (days.contains(own) || PeriodLikeness.isOfYearFrom(days, own));
        boolean byThen =
                side == LevelSide.STOOD && days.days() == 1 && days.end().equals(own.end());
        if (over || day || lastYear || byThen || (ends && side == LevelSide.REACHED)) {
            return PASSED;
        }
        Outcome outcome = compare(within.get(), own);
        boolean told = limit.filter(each -> limited(each, own).equals(PASSED)).isPresent();
        return outcome.doubts().longer().isPresent() && told ? PASSED : outcome;
    }

    /** 'By 29 November 2023' and 'since May 2023': the figure's own time ends, or starts, in the days named or right beside them. */
    private static Outcome limited(NamedPeriod words, Period own) {
        if (words.relation().isApart()) {
            return apart(words, own);
        }
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
            return Outcome.doubtful(PeriodDoubts.partOf(whole));
        }
        boolean apart = until ? own.start().isAfter(last) : own.end().isBefore(first);
        String difference =
                "the words name the time " + (until ? "until " : "since ") + named + ", but the fact is for " + own;
        return Outcome.of(
                apart
                        ? Judgement.contradicted(DiagnosticCode.WRONG_PERIOD, difference)
                        : new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.WRONG_PERIOD, difference));
    }

    private static Outcome unknownBase(NamedPeriod named, Period own) {
        return named.relation() == PeriodRelation.SINCE || isUsualBase(named.period(), own)
                ? PASSED
                : Outcome.doubtful(PeriodDoubts.from(named.period()));
    }

    /** 'Before 2022', 'after 2022', 'outside 2022'. */
    private static Outcome apart(NamedPeriod words, Period own) {
        Period named = words.period();
        boolean holds = switch (words.relation()) {
            case BEFORE -> own.end().isBefore(named.start());
            case AFTER -> own.start().isAfter(named.end());
            default -> !own.overlaps(named);
        };
        String side = words.relation().name().toLowerCase(Locale.ROOT);
        return holds
                ? PASSED
                : Outcome.of(Judgement.contradicted(
                        DiagnosticCode.WRONG_PERIOD,
                        "the words name the time " + side + " " + named + ", but the fact is for " + own));
    }

    /** 'Since May 2022' may start anywhere in the earlier side's time; a month's rise 'on last year' is one on the month of that year. */
    private static Outcome base(NamedPeriod words, Period first, Period own) {
        boolean like = words.period().isCalendarYear()
                && words.period().contains(first)
                && PeriodLikeness.isYearsBefore(first, own);
        if (like || (words.relation() == PeriodRelation.SINCE && words.period().overlaps(first))) {
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
                        outcome.doubts());
    }

    private static Outcome compare(NamedPeriod words, Period own) {
        if (words.relation() == PeriodRelation.UNTIL) {
            return limited(words, own);
        }
        Period named = words.period();
        if (words.isThat(own)) {
            return PASSED;
        }
        if (PeriodLikeness.isOfOwnYear(named, own)) {
            return PASSED;
        }
        if (named.contains(own)) {
            return PeriodLikeness.isCount(named, own) ? PASSED : Outcome.doubtful(PeriodDoubts.partOf(named));
        }
        String difference = "the words name " + named + ", but the fact is for " + own;
        return Outcome.of(
                named.overlaps(own)
                        ? new Judgement(Verdict.NOT_ESTABLISHED, DiagnosticCode.WRONG_PERIOD, difference)
                        : Judgement.contradicted(DiagnosticCode.WRONG_PERIOD, difference));
    }
}
