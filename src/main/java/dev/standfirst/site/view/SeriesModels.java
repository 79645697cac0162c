package dev.standfirst.site.view;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Series.Point;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.model.Models.SeriesModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes charts, tables and sparklines of series. */
final class SeriesModels {
    private static final Rational HALF = Rational.of(1, 2);

    private SeriesModels() {}

    static SeriesModel of(Fact fact, Series series, Language language) {
        Scale scale = scale(series);
        List<Point> points = series.points();
        Set<Point> named = points.isEmpty()
                ? Set.of()
                : Stream.of(points.getFirst(), points.getLast(), extreme(points, true), extreme(points, false))
                        .collect(Collectors.toSet());
        List<Bar> bars = points.stream()
                .map(point -> bar(series, point, scale, named.contains(point), language))
                .toList();
        String unit = series.unit() instanceof Unit.Count(String noun) ? noun : "";
        return new SeriesModel(
                fact.id(),
                fact.label(),
                unit,
                Route.fact(fact.id()),
                bars,
                Scale.written(scale.place(Rational.ZERO)),
                summary(bars));
    }

    private static Bar bar(Series series, Point point, Scale scale, boolean label, Language language) {
        Rational value = Scale.of(point.quantity().range());
        return new Bar(
                language.period(point.period()),
                language.figures(Inserts.words(point.value()).orElseThrow()),
                scale.from(value),
                scale.length(value),
                Scale.written(scale.place(value)),
                Scale.written(place(series, point)),
                point.statuses().contains(Status.PROVISIONAL),
                isPart(series, point),
                label);
    }

    /** A line through a series in a box of 100 by 30, with room for its stroke; empty for fewer than three values. */
    static String spark(Series series) {
        if (series.points().size() < 3) {
            return "";
        }
        Scale scale = scale(series);
        return series.points().stream()
                .map(point -> Scale.written(
                                Rational.of(2).plus(place(series, point).times(Rational.of(96, 100)))) + ","
                        + Scale.written(Rational.of(28)
                                .minus(scale.place(Scale.of(point.quantity().range()))
                                        .times(Rational.of(26, 100)))))
                .collect(Collectors.joining(" "));
    }

    private static Scale scale(Series series) {
        return Scale.over(series.points().stream()
                .map(point -> Scale.of(point.quantity().range()))
                .toList());
    }

    private static Point extreme(List<Point> points, boolean highest) {
        return points.stream()
                .reduce((a, b) -> {
                    int order = Scale.of(b.quantity().range())
                            .compareTo(Scale.of(a.quantity().range()));
                    return (highest ? order > 0 : order < 0) ? b : a;
                })
                .orElseThrow();
    }

    /** Where the middle of a period lies between those of the first and the last, in hundredths. */
    private static Rational place(Series series, Point point) {
        Rational first = middle(series.points().getFirst());
        Rational span = middle(series.points().getLast()).minus(first);
        return span.signum() == 0
                ? Rational.of(50)
                : middle(point).minus(first).times(Rational.of(100)).dividedBy(span);
    }

    private static Rational middle(Point point) {
        return Rational.of(point.period().start().toEpochDay())
                .plus(Rational.of(point.period().days()).times(HALF));
    }

    /** The first and the last value, and the highest and lowest where they are others; what is provisional is said. */
    private static String summary(List<Bar> bars) {
        return bars.stream()
                .filter(Bar::label)
                .map(bar -> bar.period() + ": " + bar.value() + (bar.provisional() ? " (provisional)" : "")
                        + (bar.part() ? " (part of the period)" : ""))
                .collect(Collectors.joining("; "));
    }

    /** A value is for part of a period when a like period of another year runs longer from the same day. */
    private static boolean isPart(Series series, Point point) {
        return series.cumulative()
                && series.points().stream()
                        .anyMatch(other -> LikePeriods.startAlike(point.period(), other.period())
                                && other.period().days() > point.period().days() + 1);
    }
}
