package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.evaluation.UnitNames;
import dev.standfirst.fact.evaluation.Units;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        boolean signed = points.stream().anyMatch(point -> point.quantity().change());
        Nature nature = Natures.of(fact, common, signed);
        var series = new Series(common, sorted(points, common, nature), data.cumulative());
        return Optional.of(SeriesPeriods.checked(series, fact, data.span(), diagnostics));
    }

    private static List<Series.Point> sorted(List<Series.Point> points, Unit unit, Nature nature) {
        return points.stream()
                .map(point -> new Series.Point(
                        point.period(),
                        new Quantity(point.quantity().range(), unit, nature),
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
