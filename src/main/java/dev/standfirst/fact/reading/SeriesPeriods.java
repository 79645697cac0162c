package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for periods of a series that are given twice, overlap, or are missing. */
final class SeriesPeriods {
    private static final int MOST_FAULTS = 10;

    private final Series series;
    private final Diagnostics diagnostics;
    private final List<Series.Point> kept = new ArrayList<>();
    private int clashes;
    private int gaps;

    private SeriesPeriods(Series series, Diagnostics diagnostics) {
        this.series = series;
        this.diagnostics = diagnostics;
    }

    /**
     * The series with each period once; clashes are reported, and gaps too unless a caveat answers them.
     *
     * @param fact the fact that is the series
     * @param span where gaps are reported
     */
    static Series checked(Series series, FactDeclaration fact, SourceSpan span, Diagnostics diagnostics) {
        var periods = new SeriesPeriods(series, diagnostics);
        periods.clashes();
        if (fact.caveats().stream().noneMatch(caveat -> caveat.answers().contains(CaveatAnswer.GAP))) {
            periods.gaps(span);
        }
        periods.reportRest(span);
        return new Series(series.unit(), periods.kept, series.cumulative());
    }

    private void clashes() {
        Optional<Series.Point> furthest = Optional.empty();
        for (Series.Point point : series.points()) {
            if (!kept.isEmpty() && kept.getLast().period().equals(point.period())) {
                clash(point, kept.getLast(), "duplicate period %s".formatted(point.period()), "delete one of the rows");
                continue;
            }
            furthest.filter(other -> other.period().overlaps(point.period()) && !isRunningCount(other, point))
                    .ifPresent(other -> overlap(point, other));
            kept.add(point);
            furthest = furthest.filter(
                            other -> other.period().end().isAfter(point.period().end()))
                    .or(() -> Optional.of(point));
        }
    }

    private void overlap(Series.Point point, Series.Point other) {
        clash(
                point,
                other,
                "%s overlaps %s".formatted(point.period(), other.period()),
                series.cumulative()
                        ? "in a cumulative series, periods can overlap only if they start on the same day"
                        : "make two series of them, or write “cumulative: true” if each value counts from the start of its period");
    }

    private boolean isRunningCount(Series.Point first, Series.Point second) {
        return series.cumulative()
                && first.period().start().equals(second.period().start());
    }

    private void clash(Series.Point point, Series.Point other, String message, String help) {
        clashes++;
        if (clashes > MOST_FAULTS) {
            return;
        }
        diagnostics.add(Diagnostic.of(DiagnosticCode.SERIES_PERIODS, point.place(), message)
                .related(other.place(), "the other row")
                .help(help));
    }

    /**
     * A gap is a longer step between two periods of one length than the shortest such step of the series: years of which one is
     * missing have one, Januaries to Mays of successive years have none.
     */
    private void gaps(SourceSpan span) {
        var byLength = new LinkedHashMap<Step, List<Series.Point>>();
        for (Series.Point point : kept) {
            byLength.computeIfAbsent(length(point.period()), _ -> new ArrayList<>())
                    .add(point);
        }
        for (Map.Entry<Step, List<Series.Point>> entry : byLength.entrySet()) {
            gaps(entry.getValue(), entry.getKey().inMonths(), span);
        }
    }

    /** Reports how many more faults there are than were reported one by one. */
    private void reportRest(SourceSpan span) {
        if (clashes > MOST_FAULTS) {
            rest(
                    DiagnosticCode.SERIES_PERIODS,
                    span,
                    "%,d more periods of this series are duplicate or overlap",
                    clashes,
                    "fix the rows listed above first");
        }
        if (gaps > MOST_FAULTS) {
            rest(
                    DiagnosticCode.SERIES_GAP,
                    span,
                    "%,d more periods of this series are missing",
                    gaps,
                    "add the missing rows, or give the fact a caveat that says why there are none, with “answers: [gap]”");
        }
    }

    private void rest(DiagnosticCode code, SourceSpan span, String message, int found, String help) {
        diagnostics.add(Diagnostic.of(code, span, String.format(Locale.ROOT, message, found - MOST_FAULTS))
                .help(help));
    }

    private void gaps(List<Series.Point> alike, boolean inMonths, SourceSpan span) {
        long usual = Long.MAX_VALUE;
        for (int i = 1; i < alike.size(); i++) {
            usual = Math.min(usual, step(alike.get(i - 1), alike.get(i), inMonths));
        }
        for (int i = 1; i < alike.size(); i++) {
            if (step(alike.get(i - 1), alike.get(i), inMonths) > usual) {
                Period before = alike.get(i - 1).period();
                Period after = alike.get(i).period();
                gaps++;
                if (gaps > MOST_FAULTS) {
                    continue;
                }
                diagnostics.add(
                        Diagnostic.of(
                                        DiagnosticCode.SERIES_GAP,
                                        span,
                                        "a period is missing between %s and %s".formatted(before, after))
                                .related(alike.get(i).place(), "the row after the gap")
                                .help(
                                        "add the missing rows, or give the fact a caveat that says why there are none, with “answers: [gap]”"));
            }
        }
    }

    /** A length of time in whole months where it is one, else in days. */
    private record Step(boolean inMonths, long length) {}

    private static Step length(Period period) {
        var next = period.end().plusDays(1);
        return next.getDayOfMonth() == period.start().getDayOfMonth()
                ? new Step(true, ChronoUnit.MONTHS.between(period.start(), next))
                : new Step(false, period.days());
    }

    private static long step(Series.Point first, Series.Point second, boolean inMonths) {
        return (inMonths ? ChronoUnit.MONTHS : ChronoUnit.DAYS)
                .between(first.period().start(), second.period().start());
    }
}
