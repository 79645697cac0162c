package dev.standfirst.check.context;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.quantity.FinancialYear;
import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports what names a value of a series that it does not have, with the nearest that it has. */
final class UnknownPeriods {
    private static final int SHOWN = 3;

    private UnknownPeriods() {}

    /**
     * What is wrong with a link to a fact that has a value.
     *
     * @param span what the link names, with its scheme: {@code fact:arrivals@2015}
     */
    static Diagnostic of(SeriesLink link, Fact fact, SourceSpan span) {
        if (!(fact.value() instanceof FactValue.OfSeries(Series series))) {
            return Diagnostic.of(DiagnosticCode.UNKNOWN_PERIOD, span, "“" + fact.id() + "” is not a series")
                    .related(fact.declared().span(), "a single value")
                    .fix("write %s", List.of(new Fix(span.last(link.written().length()), link.series())));
        }
        return Stream.concat(Stream.of(link.first()), link.last().stream())
                .filter(period -> series.named(period).isEmpty())
                .findFirst()
                .map(period -> unknown(period, link, fact, series, span))
                .orElseGet(() -> Diagnostic.of(
                                DiagnosticCode.UNKNOWN_PERIOD,
                                span,
                                "“" + link.written() + "” cannot be computed: “" + fact.id() + "” may be 0 in "
                                        + link.first())
                        .help("bind the words to the values: “" + link.series() + "@" + link.first() + "”"));
    }

    private static Diagnostic unknown(String period, SeriesLink link, Fact fact, Series series, SourceSpan span) {
        Optional<Period> time =
                Period.parse(period).or(() -> FinancialYear.parse(period).map(year -> Period.year(year.first())));
        if (time.isEmpty()) {
            return Diagnostic.of(
                            DiagnosticCode.UNKNOWN_PERIOD,
                            span,
                            period.isEmpty() ? "a period is missing" : "“" + period + "” is not a period")
                    .related(fact.declared().span(), "the series")
                    .help("write it as in “" + link.series() + "@" + example(series)
                            + "”; put two dots between the periods of a change");
        }
        Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_PERIOD, span, "“" + fact.id() + "” does not have a value for " + period)
                .related(fact.declared().span(), "the series");
        List<Series.Point> near = series.nearest(time.get(), SHOWN);
        return near.isEmpty()
                ? unknown.help("it does not have any values")
                : unknown.help("the nearest that it has "
                        + (near.size() == 1 ? "is " : "are ")
                        + near.stream().map(point -> point.period().toString()).collect(Collectors.joining(", ")));
    }

    private static String example(Series series) {
        return series.points().isEmpty()
                ? "2024"
                : series.points().getLast().period().toString();
    }
}
