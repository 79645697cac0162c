package dev.standfirst.check.judge;

import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a fact is one value of a series.
 *
 * @param series the series
 * @param own the value
 */
record SeriesPlace(Series series, Series.Point own) {
    /** The place of a fact whose formula takes a value out of a series; empty for others. */
    static Optional<SeriesPlace> of(Fact fact, FactLookup facts) {
        if (!isOfSeries(fact)
                || fact.period().isEmpty()
                || !(facts.find(fact.inputs().getFirst()).map(Fact::value).orElse(fact.value())
                        instanceof FactValue.OfSeries(Series series))) {
            return Optional.empty();
        }
        return series.at(fact.period().get()).map(own -> new SeriesPlace(series, own));
    }

    /** The place of the later value of a change between two values of one series; empty for others. */
    static Optional<SeriesPlace> ofLater(Fact fact, FactLookup facts) {
        return fact.comparison().isPresent()
                        && fact.inputs().size() == 1
                        && fact.period().isPresent()
                        && facts.find(fact.inputs().getFirst()).map(Fact::value).orElse(fact.value())
                                instanceof FactValue.OfSeries(Series series)
                ? series.at(fact.period().get()).map(own -> new SeriesPlace(series, own))
                : Optional.empty();
    }

    /** Whether a formula takes the fact out of a series. */
    static boolean isOfSeries(Fact fact) {
        return fact.isCallOf(FormulaFunction.AT) && fact.inputs().size() == 1;
    }

    /** The values before it: the one of the period right before, and of the like one before, where these are there. */
    List<Series.Point> previous() {
        Period period = own.period();
        return Stream.of(
                        series.points().stream().filter(point -> leadsInto(point.period(), period)),
                        series.points().stream()
                                .filter(point -> point.period().start().isBefore(period.start())
                                        && LikePeriods.areAlike(point.period(), period)))
                .flatMap(points ->
                        points.max(Comparator.comparing(point -> point.period().start())).stream())
                .toList();
    }

    /** It and the values before it, step by step: each of the period right before, or of the like one before. */
    List<Series.Point> chain() {
        var chain = new ArrayList<Series.Point>(List.of(own));
        for (Series.Point point : series.points().reversed()) {
            Period last = chain.getLast().period();
            if (point.period().start().isBefore(last.start())
                    && (leadsInto(point.period(), last) || LikePeriods.areAlike(point.period(), last))) {
                chain.add(point);
            }
        }
        return chain;
    }

    /** The other values. */
    List<Series.Point> others() {
        return series.points().stream().filter(point -> !point.equals(own)).toList();
    }

    /** The values of periods as long that end before it. */
    List<Series.Point> earlier() {
        return series.points().stream()
                .filter(point -> point.period().end().isBefore(own.period().start()))
                .toList();
    }

    /** Those after another period. */
    List<Series.Point> earlier(Period since) {
        return earlier().stream()
                .filter(point -> point.period().start().isAfter(since.end()))
                .toList();
    }

    /** Those of another period and after it. */
    List<Series.Point> from(Period since) {
        return earlier().stream()
                .filter(point -> !point.period().end().isBefore(since.start()))
                .toList();
    }

    /** Those that begin less than so many months before it: 'the lowest in five years' may have been lower five years before. */
    List<Series.Point> earlier(int months) {
        LocalDate first = own.period().start().minusMonths(months);
        return earlier().stream()
                .filter(point -> point.period().start().isAfter(first))
                .toList();
    }

    /** Whether a period of as many months ends where another begins. */
    private static boolean leadsInto(Period before, Period own) {
        return before.end().plusDays(1).equals(own.start())
                && ChronoUnit.MONTHS.between(before.start(), own.start())
                        == ChronoUnit.MONTHS.between(own.start(), own.end().plusDays(1));
    }
}
