package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Column;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.NumberStyle;
import dev.standfirst.fact.model.Series;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the values of a series from their cells. Counts, money and durations are exact, to two decimals for money; what is in thousands or
 * millions, and all other decimals, rates and percentages are known to their last digit.
 */
final class CellReader {
    private static final Rational HALF = Rational.of(1, 2);
    private static final int MOST_FAULTS = 10;
    private static final int PENCE = 2;

    private final TypedValues values;
    private final DeclaredUnit unit;
    private final Column column;
    private final Rounding rounding;
    private final Diagnostics diagnostics;
    private final boolean wholes;
    private final boolean percentSigns;
    private int faults;
    private int unread;

    /**
     * What the values were rounded to, if the fact says it.
     *
     * @param step a number in the terms of the unit
     */
    record Rounding(Optional<Rational> step) {}

    /** For the cells of {@code data} in a unit. */
    CellReader(
            TypedValues values, DeclaredUnit unit, Definition.Tabled data, Rounding rounding, Diagnostics diagnostics) {
        this.values = values;
        this.unit = unit;
        this.column = data.column();
        this.rounding = rounding;
        this.diagnostics = diagnostics;
        this.wholes = unit.unit() instanceof Unit.Count(String noun)
                && !Nouns.isMeasure(noun)
                && !noun.startsWith("degree")
                && data.rows().stream().allMatch(row -> isWhole(row.value().text()));
        this.percentSigns = unit.unit().isHundredths()
                && data.rows().stream().anyMatch(row -> row.value().text().endsWith("%"));
    }

    /** Whether a number has no decimals but zeros, as programs write counts that stood beside an empty cell: {@code 1300.0}. */
    private static boolean isWhole(String cell) {
        int point = cell.lastIndexOf('.');
        return point < 0 || cell.substring(point + 1).chars().allMatch(c -> c == '0');
    }

    /** The value in a row; nothing where it has a fault, which is reported. */
    Optional<Series.Point> point(Definition.Row row) {
        if (faults == MOST_FAULTS) {
            unread++;
            return Optional.empty();
        }
        String text = row.value().text().strip();
        if (!values.isReadable(row.value(), text)) {
            faults++;
            return Optional.empty();
        }
        // What an editor supposes or had before is written in English, whatever the file is in.
        boolean ofFile = row.value().source().file().equals(row.place().file());
        CellNumber.Outcome outcome = CellNumber.read(text, ofFile ? column.numbers() : NumberStyle.ENGLISH);
        CellNumber number = outcome.number();
        if (number != null) {
            if (number.isBare() && percentSigns && ofFile) {
                return fault(
                        row,
                        "“%s” has no per cent sign, but other values of its series have one".formatted(text),
                        "write all values of a series in the same way: 12.5% or 12.5, not 0.125");
            }
            return number.isBare() ? Optional.of(bare(row, number)) : inWords(row, number);
        }
        return outcome.fault() == CellNumber.Fault.NONE ? typed(row, text) : otherStyle(row, text, outcome.fault());
    }

    private Series.Point bare(Definition.Row row, CellNumber number) {
        BigDecimal value = number.isNegative() ? number.value().negate() : number.value();
        boolean signed = !number.before().isEmpty();
        return point(row, value, unit.unit(), unit.factor(), signed);
    }

    private Series.Point point(Definition.Row row, BigDecimal number, Unit of, Rational factor, boolean signed) {
        Rational value = Rational.of(number).times(factor);
        Rational place = Rational.powerOfTen(-number.scale()).times(factor);
        Rational step = rounding.step().orElse(isExact(number, of, factor) ? Rational.ZERO : place);
        Rational half = step.times(HALF);
        Interval range =
                step.signum() == 0 ? Interval.point(value) : Interval.closed(value.minus(half), value.plus(half));
        var quantity = new Quantity(range, of, signed ? Nature.SIGNED : Nature.LEVEL);
        return new Series.Point(row.period(), quantity, Optional.of(value), row.statuses(), row.place());
    }

    private boolean isExact(BigDecimal number, Unit of, Rational factor) {
        if (column.exact()) {
            return true;
        }
        boolean scaled = Rational.ONE.isBelow(factor);
        return !scaled
                && switch (of) {
                    case Unit.Count _ -> number.scale() == 0 || wholes;
                    case Unit.Money _ -> number.scale() <= PENCE;
                    case Unit.Duration _ -> number.scale() == 0;
                    case Unit.Ratio _, Unit.Percent _, Unit.PercentagePoints _, Unit.Rate _ -> false;
                };
    }

    /** A number with a sign of currency, a noun or a per cent sign beside it. */
    private Optional<Series.Point> inWords(Definition.Row row, CellNumber number) {
        String text = number.inEnglish();
        String words = unit.unit() instanceof Unit.Count(String noun) ? noun : unit.words();
        var own = new DeclaredUnit(unit.unit(), words, factorOf(unit.unit()));
        Optional<TypedQuantity> typed = values.quantity(text, own);
        if (typed.isEmpty() || !typed.get().isBare()) {
            return typed(row, text);
        }
        Rational nominal = typed.get().nominal().orElse(Rational.ZERO);
        BigDecimal value = nominal.signum() < 0 ? number.value().negate() : number.value();
        Unit of = typed.get().unit();
        Rational factor = value.signum() == 0 ? factorOf(of) : nominal.dividedBy(Rational.of(value));
        if (!unit.factor().equals(own.factor()) && factor.equals(own.factor())) {
            return fault(
                    row,
                    "it is not clear whether “%s” is in the scale of its column"
                            .formatted(row.value().text().strip()),
                    "write the number alone, or with its own scale, such as “£1.3m”");
        }
        return Optional.of(point(row, value, of, factor, typed.get().signed()));
    }

    private static Rational factorOf(Unit unit) {
        return unit.isHundredths() ? Rational.of(1, 100) : Rational.ONE;
    }

    private Optional<Series.Point> typed(Definition.Row row, String text) {
        Optional<TypedQuantity> typed = values.quantity(text, unit);
        if (typed.isEmpty()) {
            return notAQuantity(row, text);
        }
        return typed.map(found -> new Series.Point(
                row.period(),
                rounding.step()
                        .filter(_ -> found.isBare())
                        .map(found::roundedTo)
                        .orElseGet(found::known),
                found.nominal(),
                row.statuses(),
                row.place()));
    }

    private Optional<Series.Point> notAQuantity(Definition.Row row, String text) {
        String cell = row.value().text().strip();
        if (values.isOther(text, unit)) {
            return fault(
                    row,
                    DiagnosticCode.WRONG_TYPE,
                    "“%s” is not in the unit of its series, %s".formatted(cell, unit.words()),
                    "write a number in that unit, or the number alone");
        }
        boolean brackets = cell.startsWith("(") && cell.endsWith(")");
        return fault(
                row,
                "“%s” is not a quantity".formatted(cell),
                brackets
                        ? "write a number below zero with a minus sign, and any other without brackets"
                        : "write a number, or delete the row");
    }

    private Optional<Series.Point> otherStyle(Definition.Row row, String cell, CellNumber.Fault fault) {
        if (fault == CellNumber.Fault.UNCLEAR) {
            return fault(
                    row,
                    "“%s” could be a number with decimals or with thousands".formatted(cell),
                    "say in whose language the file is: under “data”, add “language: en” for 1,300.5, or “language: de” for 1.300,5");
        }
        boolean comma = column.numbers().decimals() == NumberStyle.Decimals.COMMA;
        return fault(
                row,
                "“%s” is not a number as %s writes it".formatted(cell, comma ? "the file’s language" : "English"),
                comma
                        ? "write it like “1.300,5”, or change the “language” under “data”"
                        : "write it like “1,300.5”; if the whole file has decimal commas, add its “language” under “data”, such as “de”");
    }

    private Optional<Series.Point> fault(Definition.Row row, String message, String help) {
        return fault(row, DiagnosticCode.BAD_QUANTITY, message, help);
    }

    private Optional<Series.Point> fault(Definition.Row row, DiagnosticCode code, String message, String help) {
        faults++;
        diagnostics.add(Diagnostic.of(code, row.value().span(), message).help(help));
        return Optional.empty();
    }

    /** Whether every cell was read; after ten faults the rest are not, which is reported at {@code span}. */
    boolean end(SourceSpan span) {
        if (unread > 0) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.BAD_QUANTITY,
                            span,
                            String.format(Locale.ROOT, "%,d more values of this series have not been read", unread))
                    .help("fix the rows listed above first"));
        }
        return faults == 0;
    }
}
