package dev.standfirst.check.text;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges whether several facts can be shown in one chart or table: all series or all single quantities, of one unit, each once. */
final class GroupJudge {
    /** More lines cannot be told apart. */
    private static final int MOST_SERIES = 6;

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
        int most = series ? MOST_SERIES : MOST_FIGURES;
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
                        " counts in another unit than " + name(0), "show figures with different units in separate charts"));
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
