package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes a series of the rows of a data file. There, whole counts, sums of money and durations are exact; decimals, rates and
 * percentages are known to their last digit, unless the fact says what they were rounded to.
 */
public final class SeriesReader {
    private static final Rational HALF = Rational.of(1, 2);
    private static final Comparator<Series.Point> BY_PERIOD = Comparator.comparing(
                    (Series.Point point) -> point.period().start())
            .thenComparing(point -> point.period().end());

    private final TypedValues values;
    private final Diagnostics diagnostics;

    public SeriesReader(TypedValues values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** The series that {@code fact} declares; empty where its unit cannot be read. Rows with faults are reported and left out. */
    public Optional<Series> read(FactDeclaration fact, Definition.Tabled data) {
        Optional<DeclaredUnit> unit = values.unit(fact);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        var column = new Column(
                unit.get(),
                fact.measurement().roundedTo().isEmpty() ? Optional.empty() : values.roundedTo(fact, unit.get()));
        var points = new ArrayList<Series.Point>();
        Unit common = unit.get().unit();
        for (Definition.Row row : data.rows()) {
            Optional<Series.Point> point = point(row, column);
            if (point.isPresent()) {
                Optional<Unit> joint =
                        Units.common(common, point.get().quantity().unit());
                if (points.isEmpty() && common.equals(Unit.NUMBER)) {
                    joint = Optional.of(point.get().quantity().unit());
                }
                if (joint.isEmpty()) {
                    mixed(row, common);
                } else {
                    common = joint.get();
                    points.add(point.get());
                }
            }
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

    /** The unit of all values, and the step that they were rounded to, if the fact says one. */
    private record Column(DeclaredUnit unit, Optional<Rational> step) {}

    private Optional<Series.Point> point(Definition.Row row, Column column) {
        DeclaredUnit unit = column.unit();
        Optional<Rational> step = column.step();
        String text = row.value().text().strip();
        SourceSpan span = row.value().span();
        if (!values.isReadable(row.value(), text)) {
            return Optional.empty();
        }
        Optional<BigDecimal> plain = plain(text);
        if (plain.isPresent()) {
            Rational value = Rational.of(plain.get()).times(unit.factor());
            Rational place = Rational.powerOfTen(-plain.get().scale()).times(unit.factor());
            boolean exact = plain.get().scale() == 0 && isCounted(unit.unit());
            Rational half = step.orElse(exact ? Rational.ZERO : place).times(HALF);
            Interval range = Interval.closed(value.minus(half), value.plus(half));
            var quantity = new Quantity(range, unit.unit(), Scalars.sign(text) == 0 ? Nature.LEVEL : Nature.SIGNED);
            return Optional.of(
                    new Series.Point(row.period(), quantity, Optional.of(value), row.statuses(), row.place()));
        }
        Optional<TypedQuantity> typed = values.quantity(text, unit);
        if (typed.isEmpty()) {
            diagnostics.add(Diagnostic.of(DiagnosticCode.BAD_QUANTITY, span, "“%s” is not a quantity".formatted(text))
                    .help("write a number, or delete the row"));
        }
        return typed.map(found -> new Series.Point(
                row.period(),
                step.isPresent() && found.isBare() ? found.roundedTo(step.get()) : found.known(),
                found.nominal(),
                row.statuses(),
                row.place()));
    }

    private static boolean isCounted(Unit unit) {
        return switch (unit) {
            case Unit.Count _, Unit.Money _, Unit.Duration _ -> true;
            case Unit.Ratio _, Unit.Percent _, Unit.PercentagePoints _, Unit.Rate _ -> false;
        };
    }

    /** A number in digits, with a point for decimals and commas only between groups of three. */
    private static Optional<BigDecimal> plain(String text) {
        String size = Scalars.sign(text) == 0 ? text : text.substring(1);
        int point = size.indexOf('.');
        String whole = point < 0 ? size : size.substring(0, point);
        String decimals = point < 0 ? "" : size.substring(point + 1);
        boolean grouped = whole.indexOf(',') >= 0;
        boolean digits = whole.replace(",", "").chars().allMatch(SeriesReader::isDigit)
                && decimals.chars().allMatch(SeriesReader::isDigit)
                && !whole.isEmpty()
                && (point < 0 || !decimals.isEmpty());
        if (!digits || (grouped && !isGrouped(whole))) {
            return Optional.empty();
        }
        var value = new BigDecimal(whole.replace(",", "") + (point < 0 ? "" : "." + decimals));
        return Optional.of(Scalars.sign(text) < 0 ? value.negate() : value);
    }

    private static boolean isGrouped(String whole) {
        int first = whole.indexOf(',');
        if (first < 1 || first > 3) {
            return false;
        }
        for (int i = first; i < whole.length(); i += 4) {
            boolean group = whole.charAt(i) == ','
                    && i + 3 < whole.length()
                    && whole.substring(i + 1, i + 4).indexOf(',') < 0;
            if (!group) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
