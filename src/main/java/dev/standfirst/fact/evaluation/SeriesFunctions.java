package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.FinancialYear;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions that look into a series: {@code at}, {@code rank} and {@code record}. A rank is among all periods of the same length
 * unless it is seasonal; otherwise periods are compared with like periods: of the same length in calendar units and the same season. In a cumulative series a period that is still running is compared with earlier ones
 * that start on the same day of the year and are at least as long: what it has reached already it cannot lose, so it may prove a
 * record and never disprove one.
 */
public final class SeriesFunctions {
    private static final int SHOWN = 8;

    /** The third argument of {@code rank}. */
    private static final String SEASONAL = "seasonal";

    private final FormulaFaults faults;

    SeriesFunctions(FormulaFaults faults) {
        this.faults = faults;
    }

    /** The number that one value of a series is, the same wherever it is used. */
    private record PointVariable(String series, Period period) {}

    /** The value of a series in one of its periods, both named by the arguments of a function. */
    private record Entry(Value.OfSeries data, Series.Point point) {}

    Optional<Value> at(Arguments arguments) {
        return entry(arguments).map(entry -> number(entry.data(), entry.point()));
    }

    Optional<Value> rank(Arguments arguments) {
        if (arguments.count() != 3) {
            return entry(arguments).map(entry -> rank(entry.data(), entry.point(), false));
        }
        Formula third = arguments.node(2);
        if (!isSeasonal(third)) {
            return faults.type(
                    third,
                    "%s is not “seasonal”".formatted(faults.quote(third)),
                    "write “seasonal” in straight quotation marks to rank like months or quarters alone, or leave it out");
        }
        return entry(arguments).map(entry -> rank(entry.data(), entry.point(), true));
    }

    /** Whether the third argument of {@code rank} asks for like months or quarters alone. */
    public static boolean isSeasonal(Formula argument) {
        return argument.bare() instanceof Formula.Quoted(int _, int _, String text) && text.equals(SEASONAL);
    }

    Optional<Value> record(Arguments arguments) {
        return entry(arguments).map(entry -> record(entry.data(), entry.point()));
    }

    private Optional<Entry> entry(Arguments arguments) {
        int most = arguments.call().name().equals(FormulaFunction.RANK.word()) ? 3 : 2;
        if (!arguments.fit(2, most, "series, \"2024\"")) {
            return Optional.empty();
        }
        Optional<Value.OfSeries> data = arguments.values().get(0).flatMap(value -> series(arguments.node(0), value));
        Optional<String> period = arguments.values().get(1).flatMap(value -> period(arguments.node(1), value));
        if (data.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return point(arguments.call(), data.get(), period.get()).map(point -> new Entry(data.get(), point));
    }

    private Optional<Value.OfSeries> series(Formula node, Value value) {
        return value instanceof Value.OfSeries data
                ? Optional.of(data)
                : faults.type(
                        node,
                        "%s is %s, but a series is needed here".formatted(faults.quote(node), value.kind()),
                        "name a series: a fact with “data”");
    }

    /** The text of a period. */
    private Optional<String> period(Formula node, Value value) {
        Optional<String> text = node.periodText();
        if (text.filter(SeriesFunctions::isPeriod).isPresent()) {
            return text;
        }
        if (!(value instanceof Value.OfText words) || !words.isLiteral()) {
            return faults.type(
                    node,
                    "%s is %s, but a period is needed here".formatted(faults.quote(node), value.kind()),
                    "write a year, or another period in quotation marks, such as “\"2024-05\"”");
        }
        return faults.at(
                node,
                DiagnosticCode.BAD_DATE,
                "%s is not a period".formatted(faults.quote(node)),
                "write “2024”, “\"2024-05\"”, “\"2024-Q1\"”, “\"2024-05-22\"” or two of them with “/”");
    }

    private static boolean isPeriod(String text) {
        return Period.parse(text).isPresent() || FinancialYear.parse(text).isPresent();
    }

    private Optional<Series.Point> point(Formula.Call call, Value.OfSeries data, String period) {
        Optional<Series.Point> point = data.series().named(period);
        return point.isPresent()
                ? point
                : faults.at(
                        call.arguments().get(1),
                        DiagnosticCode.FORMULA_VALUE,
                        "%s does not have a value for %s"
                                .formatted(faults.quote(call.arguments().getFirst()), period),
                        "it has values for %s".formatted(held(data.series())));
    }

    private static String held(Series series) {
        List<Series.Point> points = series.points();
        if (points.isEmpty()) {
            return "none";
        }
        if (points.size() <= SHOWN) {
            return points.stream().map(point -> point.period().toString()).collect(Collectors.joining(", "));
        }
        return "%s, from %s to %s"
                .formatted(
                        points.size(),
                        points.getFirst().period(),
                        points.getLast().period());
    }

    /** How to take one value of a series. */
    static String example(Formula node, FormulaFaults faults, Value.OfSeries data) {
        String period = data.series().points().isEmpty()
                ? "2024"
                : data.series().points().getLast().period().toString();
        String name = faults.quote(node);
        return "“at(%s, \"%s\")”".formatted(name.substring(1, name.length() - 1), period);
    }

    private static Value.OfQuantity number(Value.OfSeries data, Series.Point point) {
        Expression expression = Expression.variable(
                new PointVariable(data.id(), point.period()), point.quantity().range());
        return new Value.OfQuantity(
                point.value(), expression, false, origin(data, List.of(point)).about(point.period()));
    }

    private static Provenance origin(Value.OfSeries data, List<Series.Point> points) {
        List<Provenance> origins = points.stream()
                .map(point -> new Provenance(
                        data.origin().fact(), Optional.empty(), "", statuses(data, point), Optional.empty(), List.of()))
                .toList();
        Provenance all = Provenance.of(origins);
        Provenance of = data.origin();
        return new Provenance(of.fact(), Optional.empty(), of.universe(), all.statuses(), Optional.empty(), List.of());
    }

    private static Set<Status> statuses(Value.OfSeries data, Series.Point point) {
        var statuses = EnumSet.noneOf(Status.class);
        statuses.addAll(data.origin().statuses());
        statuses.addAll(point.statuses());
        return statuses;
    }

    /** Every value of a series as a number, for a sum or the like; empty where they overlap. */
    Optional<List<Value.OfQuantity>> numbers(Arguments arguments, Value.OfSeries data) {
        List<Series.Point> points = data.series().points();
        if (points.isEmpty()) {
            return faults.at(arguments.call(), DiagnosticCode.FORMULA_VALUE, "the series does not have any values", "");
        }
        boolean adds = arguments.function() == FormulaFunction.SUM || arguments.function() == FormulaFunction.MEAN;
        for (int i = 1; adds && i < points.size(); i++) {
            if (points.get(i).period().overlaps(points.get(i - 1).period())) {
                return faults.type(
                        arguments.call(),
                        "the values of the series overlap: %s and %s"
                                .formatted(
                                        points.get(i - 1).period(),
                                        points.get(i).period()),
                        "select those that do not overlap with “at”");
            }
        }
        return Optional.of(points.stream().map(point -> number(data, point)).toList());
    }

    private static Value record(Value.OfSeries data, Series.Point point) {
        List<Series.Point> earlier = earlierRivals(data.series(), point);
        Truth truth = earlier.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
        for (Series.Point rival : earlier) {
            Truth above = rival.quantity().range().isLessThan(point.quantity().range());
            boolean alike = LikePeriods.areAlike(rival.period(), point.period());
            truth = truth.and(alike || above == Truth.TRUE ? above : Truth.UNKNOWN);
        }
        return new Value.OfBoolean(truth, judged(data, point, earlier));
    }

    /** Those of the rivals that lie before. */
    public static List<Series.Point> earlierRivals(Series series, Series.Point point) {
        return rivals(series, point).stream()
                .filter(rival -> rival.period().start().isBefore(point.period().start()))
                .toList();
    }

    private static Value rank(Value.OfSeries data, Series.Point point, boolean seasonal) {
        List<Series.Point> rivals = ranked(data.series(), point, seasonal);
        boolean cumulative = data.series().cumulative();
        Interval own = point.quantity().range();
        long surely = 1;
        long perhaps = 1;
        for (Series.Point rival : rivals) {
            Truth above = own.isLessThan(rival.quantity().range());
            boolean alike = !cumulative || LikePeriods.areAlike(rival.period(), point.period());
            surely += above == Truth.TRUE && alike ? 1 : 0;
            perhaps += above == Truth.FALSE ? 0 : 1;
        }
        Interval range = Interval.closed(Rational.of(surely), Rational.of(perhaps));
        Expression expression = Expression.variable(new Object(), range);
        var known = new FactValue.OfQuantity(Quantity.within(range, Unit.NUMBER));
        return new Value.OfQuantity(known, expression, false, judged(data, point, rivals));
    }

    private static Provenance judged(Value.OfSeries data, Series.Point point, List<Series.Point> rivals) {
        var all = new ArrayList<>(rivals);
        all.add(point);
        return origin(data, all).about(point.period()).against(rivals);
    }

    /**
     * The other values that one is ranked among: those of periods of the same length, or where {@code seasonal} is asked for, or the
     * series is cumulative, those that it is compared with.
     */
    public static List<Series.Point> ranked(Series series, Series.Point point, boolean seasonal) {
        return seasonal || series.cumulative()
                ? rivals(series, point)
                : series.points().stream()
                        .filter(other -> !other.equals(point))
                        .filter(other -> LikePeriods.areAsLong(other.period(), point.period()))
                        .sorted(Comparator.comparing(
                                (Series.Point other) -> other.period().start()))
                        .toList();
    }

    /**
     * The other values that one is compared with: those of like periods; and in a cumulative series, for a year in which the like
     * period is not held, the shortest that starts on the same day of the year and is at least as long.
     */
    public static List<Series.Point> rivals(Series series, Series.Point point) {
        var rivals = new ArrayList<Series.Point>();
        List<Series.Point> others = series.points().stream()
                .filter(other -> !other.period().start().equals(point.period().start()))
                .filter(other -> isRival(series, other.period(), point.period()))
                .sorted(Comparator.comparing(
                                (Series.Point other) -> other.period().start())
                        .thenComparing(other -> other.period().end()))
                .toList();
        for (Series.Point other : others) {
            if (rivals.isEmpty()
                    || !rivals.getLast().period().start().equals(other.period().start())) {
                rivals.add(other);
            }
        }
        return rivals;
    }

    private static boolean isRival(Series series, Period other, Period period) {
        return series.cumulative()
                ? LikePeriods.startAlike(other, period) && LikePeriods.isAtLeastAsLong(other, period)
                : LikePeriods.areAlike(other, period);
    }
}
