package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import dev.standfirst.quantity.expression.Expression.Operation;
import java.util.List;
import java.util.Optional;

/** Computes with two quantities: their units, what is known of the result, and the number it goes by. */
final class Arithmetic {
    private final FormulaFaults faults;

    Arithmetic(FormulaFaults faults) {
        this.faults = faults;
    }

    /** Two numbers of which a bare one has taken the other's unit. */
    record Pair(Value.OfQuantity a, Value.OfQuantity b) {}

    /** The unit of what is made of two units; empty where they do not go together. */
    private interface UnitRule {
        Optional<Unit> apply(Unit a, Unit b);
    }

    Optional<Value.OfQuantity> plus(Formula node, Value.OfQuantity a, Value.OfQuantity b) {
        return adopt(node, a, b)
                .flatMap(pair -> unit(node, "added", pair, Units::sum)
                        .flatMap(unit -> combine(node, Operation.PLUS, a, b, unit, Rational.ONE, nature(pair))
                                .map(sum -> sum.from(sum.origin().aboutJoined(List.of(a.origin(), b.origin()))))));
    }

    Optional<Value.OfQuantity> minus(Formula node, Value.OfQuantity a, Value.OfQuantity b) {
        return adopt(node, a, b)
                .flatMap(pair -> unit(node, "subtracted", pair, difference(pair))
                        .flatMap(unit -> combine(node, Operation.MINUS, a, b, unit, Rational.ONE, nature(pair))));
    }

    /** A number less a percentage stays a percentage: '100 % - share'. */
    private static UnitRule difference(Pair pair) {
        return pair.a().literal() || pair.b().literal() ? Units::sum : Units::difference;
    }

    private static Nature nature(Pair pair) {
        boolean changes = (pair.a().change() || pair.a().literal())
                && (pair.b().change() || pair.b().literal());
        return changes ? pair.a().nature().with(pair.b().nature()) : Nature.LEVEL;
    }

    private static Nature both(Value.OfQuantity a, Value.OfQuantity b) {
        return a.change() && b.change() ? a.nature().with(b.nature()) : Nature.LEVEL;
    }

    Optional<Value.OfQuantity> times(Formula node, Value.OfQuantity a, Value.OfQuantity b) {
        Optional<Units.Made> made = Units.product(a.unit(), b.unit());
        if (made.isEmpty()) {
            return faults.type(
                    node,
                    "%s cannot be multiplied by %s".formatted(UnitNames.of(a.unit()), UnitNames.of(b.unit())),
                    "multiply by a number, a ratio, a percentage, or a rate of the same unit");
        }
        return combine(
                node,
                Operation.TIMES,
                a,
                b,
                made.get().unit(),
                made.get().factor(),
                a.nature().with(b.nature()));
    }

    Optional<Value.OfQuantity> over(Formula node, Formula divisor, Value.OfQuantity a, Value.OfQuantity b) {
        boolean bare = b.literal() && b.unit().equals(Unit.NUMBER);
        boolean inverse = a.literal() && !Units.isPure(b.unit());
        Optional<Units.Made> made =
                bare ? Units.Made.of(a.unit()) : inverse ? Optional.empty() : Units.quotient(a.unit(), b.unit());
        if (made.isEmpty()) {
            return faults.type(
                    node,
                    "%s cannot be divided by %s".formatted(UnitNames.of(a.unit()), UnitNames.of(b.unit())),
                    "divide by a number, or by a quantity of the same unit");
        }
        Nature nature = b.change() ? Nature.LEVEL : a.nature();
        return isZeroFree(divisor, b)
                ? combine(
                                node,
                                Operation.OVER,
                                a,
                                b,
                                made.get().unit(),
                                made.get().factor(),
                                nature)
                        .map(result -> a.literal()
                                ? result
                                : result.from(result.origin().aboutPeriodOf(a.origin())))
                : Optional.empty();
    }

    /** Whether something may be divided by {@code b}; reports it where not. */
    boolean isZeroFree(Formula node, Value.OfQuantity b) {
        Interval range = b.expression().extent().range();
        if (range.reciprocal().isPresent()) {
            return true;
        }
        boolean zero = range.asPoint().isPresent();
        faults.at(
                node,
                DiagnosticCode.FORMULA_VALUE,
                "%s %s zero, so it cannot be a divisor".formatted(faults.quote(node), zero ? "is" : "could be"),
                zero ? "" : "its value is only known to be in %s".formatted(range));
        return false;
    }

    /** The lesser or the greater of two. */
    Optional<Value.OfQuantity> choose(Formula node, Operation operation, Value.OfQuantity a, Value.OfQuantity b) {
        return adopt(node, a, b)
                .flatMap(pair -> unit(node, "compared", pair, Units::common)
                        .flatMap(unit -> combine(node, operation, a, b, unit, Rational.ONE, both(a, b))));
    }

    /** Whether the first is less than the second ({@code LESS}) or equal to it ({@code EQUAL}); empty where they do not compare. */
    Optional<Truth> compare(Formula node, Formula.Operator operator, Value.OfQuantity a, Value.OfQuantity b) {
        return adopt(node, a, b)
                .flatMap(pair -> unit(node, "compared", pair, Units::comparable))
                .flatMap(unit -> combine(node, Operation.MINUS, a, b, unit, Rational.ONE, Nature.LEVEL))
                .map(difference ->
                        judge(operator, difference.expression().extent().range()));
    }

    private static Truth judge(Formula.Operator operator, Interval difference) {
        Interval zero = Interval.point(Rational.ZERO);
        return switch (operator) {
            case LESS -> difference.isLessThan(zero);
            case GREATER -> zero.isLessThan(difference);
            case AT_MOST -> zero.isLessThan(difference).not();
            case AT_LEAST -> difference.isLessThan(zero).not();
            case EQUAL -> difference.isEqualTo(zero);
            case NOT_EQUAL -> difference.isEqualTo(zero).not();
            default -> throw new IllegalArgumentException(operator + " does not compare");
        };
    }

    /** The result of an operation in a unit; empty where it would be too large to compute. */
    Optional<Value.OfQuantity> combine(
            Formula node,
            Operation operation,
            Value.OfQuantity a,
            Value.OfQuantity b,
            Unit unit,
            Rational factor,
            Nature nature) {
        if (!Expression.isWithinLimits(a.expression(), b.expression())) {
            return faults.at(
                    node,
                    DiagnosticCode.LIMIT,
                    "%s needs more digits or steps than can be computed".formatted(faults.quote(node)),
                    "round its inputs, or use fewer steps");
        }
        Optional<Expression> result = Expression.of(operation, a.expression(), b.expression());
        if (result.isEmpty()) {
            return Optional.empty();
        }
        Expression scaled = factor.equals(Rational.ONE)
                ? result.get()
                : Expression.of(Operation.TIMES, result.get(), Expression.constant(factor))
                        .orElseThrow();
        Optional<Rational> nominal = a.nominal()
                .flatMap(x -> b.nominal().flatMap(y -> nominal(operation, x, y)))
                .map(factor::times);
        boolean literal = a.literal() && b.literal();
        Provenance origin = Provenance.of(List.of(a.origin(), b.origin()));
        var known = new FactValue.OfQuantity(
                new Quantity(scaled.extent().range(), unit, nature), nominal, Optional.empty());
        return Optional.of(new Value.OfQuantity(known, scaled, literal, origin));
    }

    private static Optional<Rational> nominal(Operation operation, Rational a, Rational b) {
        return operation.apply(Interval.point(a), Interval.point(b)).flatMap(Interval::asPoint);
    }

    /** Lets a bare number take the unit of what it meets. */
    Optional<Pair> adopt(Formula node, Value.OfQuantity a, Value.OfQuantity b) {
        if (a.literal() == b.literal()) {
            return Optional.of(new Pair(a, b));
        }
        return a.literal()
                ? adopted(node, a, b.unit()).map(number -> new Pair(number, b))
                : adopted(node, b, a.unit()).map(number -> new Pair(a, number));
    }

    private Optional<Value.OfQuantity> adopted(Formula node, Value.OfQuantity literal, Unit unit) {
        if (literal.unit().equals(Unit.PERCENT)) {
            boolean fits = unit.isProportion() || unit.isHundredths();
            return Optional.of(fits ? literal.as(unit) : literal);
        }
        if (unit.isHundredths() && !isFraction(literal)) {
            return faults.type(
                    node,
                    "a bare number beside %s is ambiguous".formatted(UnitNames.of(unit)),
                    "write it with a sign, such as “90 %”, or as a part of 1, such as “0.9”");
        }
        return Optional.of(literal.as(unit));
    }

    private static boolean isFraction(Value.OfQuantity literal) {
        return Interval.closed(Rational.ONE.negate(), Rational.ONE)
                .contains(literal.expression().extent().range());
    }

    private Optional<Unit> unit(Formula node, String done, Pair pair, UnitRule rule) {
        Unit a = pair.a().unit();
        Unit b = pair.b().unit();
        Optional<Unit> unit = rule.apply(a, b);
        return unit.isPresent()
                ? unit
                : faults.type(
                        node, "%s and %s cannot be %s".formatted(UnitNames.of(a), UnitNames.of(b), done), help(a, b));
    }

    /** What to do about two units that do not fit. */
    static String help(Unit a, Unit b) {
        boolean points = a.equals(Unit.PERCENTAGE_POINTS) || b.equals(Unit.PERCENTAGE_POINTS);
        if (a instanceof Unit.Money && b instanceof Unit.Money) {
            return "convert one to the other's currency with “convert(money, rate)”";
        }
        return points && (a.isProportion() || b.isProportion())
                ? "a percentage is a level, and percentage points are a difference between levels"
                : "use quantities of the same unit";
    }
}
