package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.quantity.FinancialYear;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One measure over many periods.
 *
 * @param unit what every value counts
 * @param points the values, by the start of their periods and then by their ends
 * @param cumulative whether each value counts from the start of its period on
 */
public record Series(Unit unit, List<Point> points, boolean cumulative) {
    /** Keeps its own copy. */
    public Series {
        points = List.copyOf(points);
    }

    /**
     * One value.
     *
     * @param period its period
     * @param quantity what is known
     * @param nominal the number as it is in the data file; empty for a range
     * @param statuses how settled it is
     * @param place where its period is in the data file
     */
    public record Point(
            Period period, Quantity quantity, Optional<Rational> nominal, Set<Status> statuses, SourceSpan place) {
        /** Keeps its own copy. */
        public Point {
            statuses = Set.copyOf(statuses);
        }

        /** It as the value of a fact. */
        public FactValue.OfQuantity value() {
            return new FactValue.OfQuantity(quantity, nominal, Optional.empty());
        }
    }

    /** The value of exactly this period, if there is one. */
    public Optional<Point> at(Period period) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Period found = points.get(middle).period();
            int order = found.start().compareTo(period.start());
            if (order < 0 || (order == 0 && found.end().isBefore(period.end()))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < points.size() && points.get(low).period().equals(period)
                ? Optional.of(points.get(low))
                : Optional.empty();
    }

    /**
     * The value of the period that a text names: in ISO 8601, or as a financial year, '2024-25', which is the one of the series that
     * starts in the one year and ends in the other.
     */
    public Optional<Point> named(String period) {
        return Period.parse(period)
                .flatMap(this::at)
                .or(() -> FinancialYear.parse(period)
                        .flatMap(year -> points.stream()
                                .filter(point -> year.is(point.period()))
                                .findFirst()));
    }

    /** The values nearest to a time, at most {@code most}, in the order of their periods. */
    public List<Point> nearest(Period time, int most) {
        return points.stream()
                .sorted(Comparator.comparingLong(point -> Math.abs(
                        ChronoUnit.DAYS.between(time.start(), point.period().start()))))
                .limit(most)
                .sorted(Comparator.comparing(point -> point.period().start()))
                .toList();
    }

    /** The same series with the quantity of {@code other} in its period. */
    public Series with(Point other) {
        List<Point> changed = points.stream()
                .map(point -> point.period().equals(other.period())
                        ? new Point(point.period(), other.quantity(), other.nominal(), point.statuses(), point.place())
                        : point)
                .toList();
        return new Series(unit, changed, cumulative);
    }
}
