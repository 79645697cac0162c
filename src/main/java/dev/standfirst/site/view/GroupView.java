package dev.standfirst.site.view;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Series.Point;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.GroupModels.Dot;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Line;
import dev.standfirst.site.model.GroupModels.Row;
import dev.standfirst.site.model.Models.Bar;
import dev.standfirst.site.model.Models.CitationItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes charts and tables of several facts: of series a line each, of single figures a bar each. */
final class GroupView {
    /** How far apart the labels at the ends of lines are at least, in hundredths of the height. */
    private static final Rational APART = Rational.of(11);

    private static final Rational HUNDRED = Rational.of(100);

    private final Language language;
    private final Function<Citation, CitationItem> citations;

    GroupView(Language language, Function<Citation, CitationItem> citations) {
        this.language = language;
        this.citations = citations;
    }

    /** These facts, of one unit: all series or all quantities. */
    Group of(List<Fact> facts) {
        return facts.getFirst().value() instanceof FactValue.OfSeries ? lines(facts) : bars(facts);
    }

    private Group bars(List<Fact> facts) {
        List<FactValue.OfQuantity> values =
                facts.stream().map(fact -> (FactValue.OfQuantity) fact.value()).toList();
        Scale scale = Scale.over(
                values.stream().map(value -> Scale.of(value.quantity().range())).toList());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < facts.size(); i++) {
            Rational value = Scale.of(values.get(i).quantity().range());
            bars.add(new Bar(
                    facts.get(i).label(),
                    facts.get(i).id(),
                    language.figures(Inserts.words(values.get(i)).orElseThrow()),
                    scale.from(value),
                    scale.length(value),
                    Scale.written(scale.place(value)),
                    "0",
                    facts.get(i).declared().statuses().contains(Status.PROVISIONAL),
                    false,
                    true));
        }
        return new Group(
                title(facts),
                unit(values.stream().map(value -> value.quantity().unit()).toList()),
                List.of(),
                bars,
                bars.stream()
                        .map(bar -> new Row(bar.period(), List.of(bar.value())))
                        .toList(),
                0,
                List.of(),
                Scale.written(scale.place(Rational.ZERO)),
                List.of(),
                sources(facts));
    }

    private Group lines(List<Fact> facts) {
        List<Series> series = facts.stream()
                .map(fact -> ((FactValue.OfSeries) fact.value()).series())
                .toList();
        List<Point> points =
                series.stream().flatMap(each -> each.points().stream()).toList();
        Scale scale = Scale.over(points.stream().map(GroupView::value).toList());
        List<Period> periods = periods(series);
        List<Rational> heights = apart(series.stream()
                .map(each -> scale.place(value(each.points().getLast())))
                .toList());
        List<Line> lines = IntStream.range(0, facts.size())
                .mapToObj(i -> line(facts.get(i), series.get(i), scale, periods, heights.get(i)))
                .toList();
        List<Map<Period, Point>> byPeriod = series.stream()
                .map(each ->
                        each.points().stream().collect(Collectors.toMap(Point::period, point -> point, (a, _) -> a)))
                .toList();
        int earlier = Math.max(0, periods.size() - Embed.MOST_VALUES);
        return new Group(
                title(facts),
                unit(series.stream().map(Series::unit).toList()),
                lines,
                List.of(),
                periods.subList(earlier, periods.size()).stream()
                        .map(period -> new Row(
                                language.period(period),
                                byPeriod.stream()
                                        .map(each -> cell(each.get(period)))
                                        .toList()))
                        .toList(),
                earlier,
                scale.ticks(number -> new BriefNumbers(language)
                        .number(number, series.getFirst().unit())),
                Scale.written(scale.place(Rational.ZERO)),
                List.of(language.period(periods.getFirst()), language.period(periods.getLast())),
                sources(facts));
    }

    /** Every period that one of some series has a value for, in order. */
    static List<Period> periods(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.points().stream())
                .map(Point::period)
                .distinct()
                .sorted(Comparator.comparing(Period::start).thenComparing(Period::end))
                .toList();
    }

    private Line line(Fact fact, Series series, Scale scale, List<Period> periods, Rational height) {
        var runs = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        var run = new ArrayList<Point>();
        for (Point point : series.points()) {
            if (!run.isEmpty()
                    && !point.period()
                            .start()
                            .equals(run.getLast().period().end().plusDays(1))) {
                end(run, scale, periods, runs, dots);
            }
            run.add(point);
        }
        end(run, scale, periods, runs, dots);
        Point last = series.points().getLast();
        Stream.concat(series.points().stream().filter(GroupView::isOpen), Stream.of(last))
                .map(point -> dot(point, scale, periods))
                .filter(dot -> !dots.contains(dot))
                .forEach(dots::add);
        return new Line(
                fact.label(),
                Route.fact(fact.id()),
                written(last),
                language.period(last.period()),
                runs,
                dots,
                Scale.written(height));
    }

    /** Ends a stretch without a gap: a line, or a dot where it is a single value. */
    private static void end(List<Point> run, Scale scale, List<Period> periods, List<String> runs, List<Dot> dots) {
        if (run.size() == 1) {
            dots.add(dot(run.getFirst(), scale, periods));
        } else {
            runs.add(SeriesModels.outline(run, Embed.MOST_VALUES).stream()
                    .map(point -> Scale.written(place(point.period(), periods)) + ","
                            + Scale.written(HUNDRED.minus(scale.place(value(point)))))
                    .collect(Collectors.joining(" ")));
        }
        run.clear();
    }

    private static Dot dot(Point point, Scale scale, List<Period> periods) {
        return new Dot(
                Scale.written(place(point.period(), periods)), Scale.written(scale.place(value(point))), isOpen(point));
    }

    /** Whether a value may be revised. */
    private static boolean isOpen(Point point) {
        return point.statuses().contains(Status.PROVISIONAL);
    }

    /** Where the middle of a period is between those of the first and the last. */
    static Rational place(Period period, List<Period> periods) {
        Rational first = middle(periods.getFirst());
        Rational span = middle(periods.getLast()).minus(first);
        return span.signum() == 0
                ? Rational.of(50)
                : middle(period).minus(first).times(HUNDRED).dividedBy(span);
    }

    private static Rational middle(Period period) {
        return Rational.of(2 * period.start().toEpochDay() + period.days());
    }

    /** These heights, moved apart so that no label covers another: the lowest stays, the next is at least a line above it. */
    static List<Rational> apart(List<Rational> heights) {
        List<Integer> order = IntStream.range(0, heights.size())
                .boxed()
                .sorted(Comparator.comparing(heights::get))
                .toList();
        var moved = new ArrayList<>(heights);
        for (int i = 1; i < order.size(); i++) {
            Rational least = moved.get(order.get(i - 1)).plus(APART);
            moved.set(order.get(i), moved.get(order.get(i)).max(least));
        }
        Rational most = HUNDRED;
        for (int i = order.size() - 1; i >= 0; i--) {
            moved.set(order.get(i), moved.get(order.get(i)).min(most));
            most = moved.get(order.get(i)).minus(APART);
        }
        return List.copyOf(moved);
    }

    private String cell(@Nullable Point point) {
        if (point == null) {
            return "";
        }
        return isOpen(point) ? written(point) + " (" + language.text("status.provisional") + ")" : written(point);
    }

    private String written(Point point) {
        return language.figures(Inserts.words(point.value()).orElseThrow());
    }

    private static Rational value(Point point) {
        return Scale.of(point.quantity().range());
    }

    private static String title(List<Fact> facts) {
        return facts.stream().map(Fact::label).collect(Collectors.joining("; "));
    }

    /** The noun that all count, where it is one. */
    private static String unit(List<Unit> units) {
        return units.stream().distinct().count() == 1 && units.getFirst() instanceof Unit.Count(String noun)
                ? noun
                : "";
    }

    private List<CitationItem> sources(List<Fact> facts) {
        Stream<Citation> all = facts.stream().flatMap(fact -> fact.declared().attribution().sources().stream());
        return all.map(citations).distinct().toList();
    }
}
