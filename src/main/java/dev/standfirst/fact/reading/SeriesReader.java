package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.evaluation.UnitNames;
import dev.standfirst.fact.evaluation.Units;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a series of the rows of a data file. There, whole counts, sums of money and durations are exact; decimals, rates and
 * percentages are known to their last digit, unless the fact says what they were rounded to.
 */
public final class SeriesReader {
    private static final Comparator<Series.Point> BY_PERIOD = Comparator.comparing(
                    (Series.Point point) -> point.period().start())
            .thenComparing(point -> point.period().end());

    private final TypedValues values;
    private final Diagnostics diagnostics;

    public SeriesReader(TypedValues values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** The series that {@code fact} declares; nothing where its unit or a value cannot be read, which is reported. */
    public Optional<Series> read(FactDeclaration fact, Definition.Tabled data) {
        Optional<DeclaredUnit> declared = values.unit(fact);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        DeclaredUnit unit = scaled(declared.get(), data.column().scale());
        var rounding = new CellReader.Rounding(
                fact.measurement().roundedTo().isEmpty() ? Optional.empty() : values.roundedTo(fact, unit));
        var cells = new CellReader(values, unit, data, rounding, diagnostics);
        var points = new ArrayList<Series.Point>();
        Unit common = unit.unit();
        boolean mixed = false;
        for (Definition.Row row : data.rows()) {
            Optional<Series.Point> point = cells.point(row);
            if (point.isPresent()) {
                Optional<Unit> joint =
                        Units.common(common, point.get().quantity().unit());
                if (points.isEmpty() && common.equals(Unit.NUMBER)) {
                    joint = Optional.of(point.get().quantity().unit());
                }
                if (joint.isEmpty()) {
                    if (!mixed) {
                        mixed(row, common);
                    }
                    mixed = true;
                } else {
                    common = joint.get();
                    points.add(point.get());
                }
            }
        }
        if (!cells.end(data.span()) || mixed) {
            return Optional.empty();
        }
        var series = new Series(common, sorted(points, common, natures(points, fact, common)), data.cumulative());
        return Optional.of(SeriesPeriods.checked(series, fact, data.span(), diagnostics));
    }

    /**
     * What the values are. If a plus is written before one of them, all are written with their signs. If a minus alone is, the others may
     * be changes or levels above zero.
     */
    private static Function<Series.Point, Nature> natures(List<Series.Point> points, FactDeclaration fact, Unit unit) {
        List<Series.Point> signed =
                points.stream().filter(point -> point.quantity().change()).toList();
        Nature nature = Natures.of(fact, unit, !signed.isEmpty());
        boolean minus = nature == Nature.SIGNED && signed.stream().allMatch(SeriesReader::isBelowZero);
        return minus ? point -> isBelowZero(point) ? nature : Nature.GROWTH : _ -> nature;
    }

    private static boolean isBelowZero(Series.Point point) {
        return Interval.below(Rational.ZERO).contains(point.quantity().range());
    }

    private static List<Series.Point> sorted(
            List<Series.Point> points, Unit unit, Function<Series.Point, Nature> natures) {
        return points.stream()
                .map(point -> new Series.Point(
                        point.period(),
                        new Quantity(point.quantity().range(), unit, natures.apply(point)),
                        point.nominal(),
                        point.statuses(),
                        point.place()))
                .sorted(BY_PERIOD)
                .toList();
    }

    private void mixed(Definition.Row row, Unit unit) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        row.value().span(),
                        "“%s” does not count %s".formatted(row.value().text(), UnitNames.of(unit)))
                .help("write all values of a series in the same unit"));
    }

    private static DeclaredUnit scaled(DeclaredUnit unit, Rational scale) {
        return scale.equals(Rational.ONE)
                ? unit
                : new DeclaredUnit(unit.unit(), unit.words(), unit.factor().times(scale));
    }
}
