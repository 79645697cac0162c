package dev.standfirst.site;

import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Series;
import dev.standfirst.fact.Status;
import dev.standfirst.prose.QuantityFormat;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.site.Models.Bar;
import dev.standfirst.site.Models.SeriesModel;
import java.math.RoundingMode;
import java.util.List;

/** Makes charts and tables of series: one bar a value, as long as its share of the longest. */
final class SeriesModels {
    private SeriesModels() {}

    static SeriesModel of(Fact fact, Series series) {
        Rational most = series.points().stream()
                .map(point -> size(point.quantity().range()))
                .reduce(Rational.ONE, Rational::max);
        List<Bar> bars = series.points().stream()
                .map(point -> new Bar(
                        Dates.period(point.period()),
                        QuantityFormat.words(point.quantity()),
                        size(point.quantity().range())
                                .times(Rational.of(100))
                                .dividedBy(most)
                                .rounded(2, RoundingMode.HALF_EVEN)
                                .toPlainString(),
                        point.statuses().contains(Status.PROVISIONAL),
                        isPart(series, point)))
                .toList();
        String unit = series.unit() instanceof Unit.Count(String noun) ? noun : "";
        return new SeriesModel(fact.id(), fact.label(), unit, Route.fact(fact.id()), bars, summary(bars));
    }

    private static String summary(List<Bar> bars) {
        return bars.isEmpty()
                ? ""
                : bars.getFirst().period() + ": " + bars.getFirst().value() + "; "
                        + bars.getLast().period() + ": " + bars.getLast().value();
    }

    /** A value is for part of a period when a like period of another year runs longer from the same day. */
    private static boolean isPart(Series series, Series.Point point) {
        return series.cumulative()
                && series.points().stream()
                        .anyMatch(other -> dev.standfirst.fact.LikePeriods.startAlike(point.period(), other.period())
                                && other.period().days() > point.period().days() + 1);
    }

    private static Rational size(Interval range) {
        Bound end = range.high() instanceof Bound.Unbounded ? range.low() : range.high();
        return switch (end) {
            case Bound.Unbounded _ -> Rational.ZERO;
            case Bound.Closed(Rational value) -> value.abs();
            case Bound.Open(Rational value) -> value.abs();
        };
    }
}
