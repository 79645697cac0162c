package dev.standfirst.site.data;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Series.Point;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a chart as CSV: one row a period, or a figure. Percentages are in hundredths, and other numbers in whole units. */
public final class SeriesCsv {
    private SeriesCsv() {}

    /** The values of these facts: one series, several series, or several quantities. */
    public static String of(List<Fact> facts) {
        if (!(facts.getFirst().value() instanceof FactValue.OfSeries(Series first))) {
            return figures(facts);
        }
        return facts.size() == 1 ? one(first) : several(facts);
    }

    private static String one(Series series) {
        var csv = new CsvText().line(List.of("period", "start", "end", "value", "unit", "status"));
        for (Point point : series.points()) {
            csv.line(List.of(
                    point.period().toString(),
                    point.period().start().toString(),
                    point.period().end().toString(),
                    number(point.quantity().range(), series.unit()),
                    CsvText.text(unit(series.unit())),
                    statuses(point.statuses().stream())));
        }
        return csv.text();
    }

    private static String several(List<Fact> facts) {
        List<Series> all = facts.stream()
                .map(fact -> ((FactValue.OfSeries) fact.value()).series())
                .toList();
        var head = new ArrayList<>(List.of("period", "start", "end"));
        facts.forEach(fact -> head.add(CsvText.text(fact.label())));
        var csv = new CsvText().line(head);
        Stream<Period> periods = all.stream()
                .flatMap(series -> series.points().stream())
                .map(Point::period)
                .distinct()
                .sorted(Comparator.comparing(Period::start).thenComparing(Period::end));
        periods.forEach(period -> {
            var row = new ArrayList<>(List.of(
                    period.toString(), period.start().toString(), period.end().toString()));
            all.forEach(series -> row.add(series.at(period)
                    .map(point -> number(point.quantity().range(), series.unit()))
                    .orElse("")));
            csv.line(row);
        });
        return csv.text();
    }

    private static String figures(List<Fact> facts) {
        var csv = new CsvText().line(List.of("figure", "value", "unit", "period", "status"));
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.OfQuantity known) {
                csv.line(List.of(
                        CsvText.text(fact.label()),
                        known.nominal()
                                .map(nominal -> number(
                                        Interval.point(nominal),
                                        known.quantity().unit()))
                                .orElseGet(() -> number(
                                        known.quantity().range(),
                                        known.quantity().unit())),
                        CsvText.text(unit(known.quantity().unit())),
                        fact.period().map(Period::toString).orElse(""),
                        statuses(fact.statuses().stream())));
            }
        }
        return csv.text();
    }

    private static String statuses(Stream<Status> statuses) {
        return statuses.sorted().map(Status::label).collect(Collectors.joining(" "));
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case Unit.Percent _ -> "%";
            case Unit.PercentagePoints _ -> "percentage points";
            default -> FactsJson.unit(unit);
        };
    }

    private static boolean isInHundredths(Unit unit) {
        return unit instanceof Unit.Percent || unit instanceof Unit.PercentagePoints;
    }

    /** The middle of a range, which is the number that was published; its one end where it has no other. */
    private static String number(Interval range, Unit unit) {
        Rational low = range.low().end().orElseGet(() -> range.high().end().orElse(Rational.ZERO));
        Rational high = range.high().end().orElse(low);
        boolean limit = range.low() instanceof Bound.Open && range.high() instanceof Bound.Closed;
        Rational value = limit ? high : low.plus(high).dividedBy(Rational.of(2));
        return FactsJson.decimal(isInHundredths(unit) ? value.times(Rational.of(100)) : value);
    }
}
