package dev.standfirst.site.view;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Series.Point;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.model.Models.ChangeMark;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.SeriesModel;
import dev.standfirst.site.model.Models.SeriesRow;
import dev.standfirst.site.model.Models.SeriesTable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes charts, tables and sparklines of series. */
final class SeriesModels {
    private static final Rational HALF = Rational.of(1, 2);
    private static final int MOST_IN_SPARK = 200;

    private final Facts facts;
    private final Language language;
    private final Function<Citation, CitationItem> citations;

    SeriesModels(Facts facts, Language language, Function<Citation, CitationItem> citations) {
        this.facts = facts;
        this.language = language;
        this.citations = citations;
    }

    /**
     * A series.
     *
     * @param most how many rows its table may have
     */
    SeriesModel of(Fact fact, Series series, int most) {
        Scale scale = scale(series);
        List<Point> points = series.points();
        Set<Point> named = points.isEmpty()
                ? Set.of()
                : Stream.of(points.getFirst(), points.getLast(), extreme(points, true), extreme(points, false))
                        .collect(Collectors.toSet());
        Set<Point> parts = parts(series);
        List<Bar> bars = outline(points, Embed.MOST_VALUES).stream()
                .map(point -> bar(series, point, scale, parts.contains(point), named.contains(point)))
                .toList();
        String unit = series.unit() instanceof Unit.Count(String noun) ? noun : "";
        return new SeriesModel(
                fact.label(),
                unit,
                Route.fact(fact.id()),
                bars,
                table(points, parts, most),
                Scale.written(scale.place(Rational.ZERO)),
                summary(bars),
                scale.ticks(number -> new BriefNumbers(language).number(number, series.unit())),
                change(fact, points),
                fact.declared().attribution().sources().stream().map(citations).toList());
    }

    private SeriesTable table(List<Point> points, Set<Point> parts, int most) {
        int earlier = Math.max(0, points.size() - most);
        return new SeriesTable(
                points.subList(earlier, points.size()).stream()
                        .map(point -> new SeriesRow(
                                language.period(point.period()),
                                point.period().toString(),
                                written(point),
                                point.statuses().contains(Status.PROVISIONAL),
                                parts.contains(point)))
                        .toList(),
                earlier);
    }

    private String written(Point point) {
        return language.figures(Inserts.words(point.value()).orElseThrow());
    }

    /** The first fact that is the change from the last value but one to the last. */
    private Optional<ChangeMark> change(Fact series, List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        return facts.all().stream()
                .filter(fact -> fact.comparison()
                        .filter(compared -> compared.function() == FormulaFunction.CHANGE
                                && isValue(compared.first(), series, before)
                                && isValue(compared.second(), series, last))
                        .isPresent())
                .findFirst()
                .flatMap(fact -> fact.value() instanceof FactValue.OfQuantity known
                        ? Optional.of(mark(fact, known, before, last))
                        : Optional.empty());
    }

    private boolean isValue(Comparison.Side side, Fact series, Point point) {
        return side.period().equals(Optional.of(point.period()))
                && (side.fact().equals(series.id())
                        || facts.find(side.fact())
                                .filter(fact -> fact.inputs().equals(List.of(series.id())))
                                .isPresent());
    }

    private ChangeMark mark(Fact fact, FactValue.OfQuantity known, Point before, Point last) {
        boolean rise = known.quantity().way() == Direction.UP;
        String text = language.brief(Inserts.words(known).orElseThrow());
        return new ChangeMark(
                rise && !text.startsWith("+") ? "+" + text : text,
                language.range(language.period(before.period()), language.period(last.period())),
                Route.fact(fact.id()),
                rise);
    }

    private Bar bar(Series series, Point point, Scale scale, boolean part, boolean label) {
        Rational value = Scale.of(point.quantity().range());
        return new Bar(
                language.period(point.period()),
                point.period().toString(),
                written(point),
                scale.from(value),
                scale.length(value),
                Scale.written(scale.place(value)),
                Scale.written(place(series, point)),
                point.statuses().contains(Status.PROVISIONAL),
                part,
                label);
    }

    /** A line through a series in a box of 100 by 30, with room for its stroke; empty for fewer than three values. */
    static String spark(Series series) {
        if (series.points().size() < 3) {
            return "";
        }
        Scale scale = scale(series);
        return outline(series.points(), MOST_IN_SPARK).stream()
                .map(point -> Scale.written(
                                Rational.of(2).plus(place(series, point).times(Rational.of(96, 100)))) + ","
                        + Scale.written(Rational.of(28)
                                .minus(scale.place(Scale.of(point.quantity().range()))
                                        .times(Rational.of(26, 100)))))
                .collect(Collectors.joining(" "));
    }

    /** The points of a chart in which no more than {@code most} can be told apart: of each stretch of many the highest and the lowest. */
    static List<Point> outline(List<Point> points, int most) {
        if (points.size() <= most) {
            return points;
        }
        var outline = new LinkedHashSet<Point>();
        outline.add(points.getFirst());
        int stretches = most / 2 - 1;
        for (int i = 0; i < stretches; i++) {
            List<Point> stretch = points.subList(i * points.size() / stretches, (i + 1) * points.size() / stretches);
            Point low = extreme(stretch, false);
            Point high = extreme(stretch, true);
            boolean rising = low.period().start().isBefore(high.period().start());
            outline.add(rising ? low : high);
            outline.add(rising ? high : low);
        }
        outline.add(points.getLast());
        return List.copyOf(outline);
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
    private String summary(List<Bar> bars) {
        return bars.stream()
                .filter(Bar::label)
                .map(bar -> bar.period() + ": " + bar.value()
                        + (bar.provisional() ? " (" + language.text("status.provisional") + ")" : "")
                        + (bar.part() ? " (" + language.text("chart.part") + ")" : ""))
                .collect(Collectors.joining("; "));
    }

    /** The values for part of a period: a like period of another year runs longer from the same day. */
    static Set<Point> parts(Series series) {
        if (!series.cumulative()) {
            return Set.of();
        }
        Map<Object, List<Point>> byDay =
                series.points().stream().collect(Collectors.groupingBy(SeriesModels::startDay));
        return series.points().stream()
                .filter(point -> byDay.getOrDefault(startDay(point), List.of()).stream()
                        .anyMatch(other -> LikePeriods.startAlike(point.period(), other.period())
                                && other.period().days() > point.period().days() + 1))
                .collect(Collectors.toSet());
    }

    /** The same for periods that start alike; also for some others in February, which has two last days. */
    private static Object startDay(Point point) {
        LocalDate start = point.period().start();
        return start.getMonth() == Month.FEBRUARY ? Month.FEBRUARY : MonthDay.from(start);
    }
}
