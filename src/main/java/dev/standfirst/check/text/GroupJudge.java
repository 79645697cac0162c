package dev.standfirst.check.text;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Embed.Form;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges whether several facts can be shown in one chart or table: all series or all single quantities, of one unit, each once. */
final class GroupJudge {
    /** More lines cannot be told apart. */
    private static final int MOST_SERIES = 6;

    private static final int MOST_PANELS = 12;
    private static final int MOST_FIGURES = 24;

    private final Embed embed;
    private final List<Fact> shown;

    /**
     * @param embed a chart or table of several
     * @param shown the facts of its ids, in the same order
     */
    GroupJudge(Embed embed, List<Fact> shown) {
        this.embed = embed;
        this.shown = shown;
    }

    List<Diagnostic> faults() {
        var faults = new ArrayList<Diagnostic>();
        for (int i = 0; i < shown.size(); i++) {
            int place = i;
            fault(i).ifPresent(fault -> faults.add(
                    Diagnostic.of(DiagnosticCode.BINDING_KIND, embed.idSpan(place), name(place) + fault.message())
                            .help(fault.help())));
        }
        boolean series = shown.getFirst().value() instanceof FactValue.OfSeries;
        if (faults.isEmpty()) {
            form(series).ifPresent(faults::add);
        }
        int most = !series ? MOST_FIGURES : embed.form() == Form.PANELS ? MOST_PANELS : MOST_SERIES;
        if (shown.size() > most) {
            faults.add(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            embed.targetSpan(),
                            "a " + embed.shape().scheme() + " shows at most " + most + (series ? " series" : " figures")
                                    + " together")
                    .help("show them in several"));
        }
        return faults;
    }

    /** What keeps them from the form that is asked for. */
    private Optional<Diagnostic> form(boolean series) {
        if (embed.form() != Form.TOGETHER && !series) {
            return Optional.of(Diagnostic.of(
                            DiagnosticCode.BINDING_KIND,
                            embed.targetSpan(),
                            "“" + embed.style() + "” is for series, and these are single figures")
                    .help("delete “" + embed.style() + "”: single figures are bars below each other"));
        }
        if (embed.form() != Form.STACKED) {
            return Optional.empty();
        }
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(i -> belowZero(shown.get(i).value()).map(point -> stackFault(i, point)).stream())
                .findFirst();
    }

    private static Optional<Series.Point> belowZero(FactValue value) {
        return value instanceof FactValue.OfSeries(Series series)
                ? series.points().stream()
                        .filter(point -> point.nominal()
                                .map(Interval::point)
                                .map(Interval.below(Rational.ZERO)::contains)
                                .orElse(Interval.below(Rational.ZERO)
                                        .contains(point.quantity().range())))
                        .findFirst()
                : Optional.empty();
    }

    private Diagnostic stackFault(int place, Series.Point point) {
        return Diagnostic.of(
                        DiagnosticCode.BINDING_KIND,
                        embed.idSpan(place),
                        name(place) + " is below zero in " + point.period() + ", so it is not a part of a whole")
                .help("delete “stacked”, or write “panels”");
    }

    private record Fault(String message, String help) {}

    private Optional<Fault> fault(int place) {
        FactValue value = shown.get(place).value();
        FactValue first = shown.getFirst().value();
        Optional<Unit> unit = unit(value);
        boolean series = value instanceof FactValue.OfSeries;
        if (unit.isEmpty()) {
            return Optional.of(new Fault(
                    " is not a quantity, and cannot be shown beside others", "name series or single quantities"));
        }
        if (shown.indexOf(shown.get(place)) < place) {
            return Optional.of(new Fault(" is in this " + embed.shape().scheme() + " already", "delete one of them"));
        }
        if (unit(first).isPresent() && series != first instanceof FactValue.OfSeries) {
            return Optional.of(new Fault(
                    " is a " + kind(series) + ", but " + name(0) + " is a " + kind(!series),
                    "show series together, or single figures together"));
        }
        return unit(first)
                .filter(other -> !isOneScale(unit.get(), other))
                .map(_ -> new Fault(
                        " counts in another unit than " + name(0),
                        "show figures with different units in separate charts"));
    }

    private String name(int place) {
        return "“" + embed.ids().get(place) + "”";
    }

    private static String kind(boolean series) {
        return series ? "series" : "single figure";
    }

    private static Optional<Unit> unit(FactValue value) {
        return switch (value) {
            case FactValue.OfSeries known -> Optional.of(known.series().unit());
            case FactValue.OfQuantity known -> Optional.of(known.quantity().unit());
            case FactValue.OfDate _, FactValue.OfText _, FactValue.OfBoolean _ -> Optional.empty();
        };
    }

    /** Whether two units fit on one scale: counts do, whatever they count. */
    private static boolean isOneScale(Unit one, Unit other) {
        return one.equals(other) || (one instanceof Unit.Count && other instanceof Unit.Count);
    }
}
