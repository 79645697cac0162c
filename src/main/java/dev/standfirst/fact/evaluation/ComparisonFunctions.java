package dev.standfirst.fact.evaluation;

import dev.standfirst.fact.evaluation.Arguments.Two;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import dev.standfirst.quantity.expression.Expression.Operation;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The functions that compare two levels: what they give knows both sides, so that like can be told from unlike. */
final class ComparisonFunctions {
    private final FormulaFaults faults;
    private final Arithmetic arithmetic;

    ComparisonFunctions(FormulaFaults faults, Arithmetic arithmetic) {
        this.faults = faults;
        this.arithmetic = arithmetic;
    }

    private Optional<Unit> sameUnit(Formula.Call call, Two given) {
        return arithmetic.adopt(call, given.first(), given.second()).flatMap(pair -> {
            Unit a = pair.a().unit();
            Unit b = pair.b().unit();
            Optional<Unit> unit = Units.common(a, b).or(() -> Units.proportion(a, b));
            return unit.isPresent()
                    ? unit
                    : faults.type(
                            call,
                            "“%s” compares %s with %s".formatted(call.name(), UnitNames.of(a), UnitNames.of(b)),
                            Arithmetic.help(a, b));
        });
    }

    private Optional<Value.OfQuantity> quotient(
            Formula.Call call, int divisor, Value.OfQuantity a, Value.OfQuantity b, Unit unit) {
        return arithmetic.isZeroFree(call.arguments().get(divisor), b)
                ? arithmetic.combine(call, Operation.OVER, a, b, unit, Rational.ONE, Nature.LEVEL)
                : Optional.empty();
    }

    Optional<Value> change(Formula.Call call, Two given) {
        Value.OfQuantity one = Value.OfQuantity.literal(Rational.ONE, Unit.PERCENT);
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 0, given.second(), given.first(), Unit.PERCENT))
                .flatMap(ratio -> arithmetic.combine(
                        call, Operation.MINUS, ratio, one, Unit.PERCENT, Rational.ONE, Nature.CHANGE))
                .map(change -> compared(FormulaFunction.CHANGE, change, given));
    }

    Optional<Value> difference(Arguments arguments) {
        Formula.Call call = arguments.call();
        List<Value> values = arguments.present();
        if (arguments.count() == 2
                && values.size() == 2
                && values.get(0) instanceof Value.OfDate earlier
                && values.get(1) instanceof Value.OfDate later) {
            return Optional.of(days(earlier, later));
        }
        return arguments
                .two("a, b")
                .flatMap(given -> sameUnit(call, given)
                        .map(unit -> Units.difference(unit, unit).orElse(unit))
                        .flatMap(unit -> arithmetic.combine(
                                call,
                                Operation.MINUS,
                                given.second(),
                                given.first(),
                                unit,
                                Rational.ONE,
                                Nature.CHANGE))
                        .map(result -> compared(FormulaFunction.DIFFERENCE, result, given)));
    }

    /** The days from one date to another. */
    static Value days(Value.OfDate earlier, Value.OfDate later) {
        Rational days = Rational.of(ChronoUnit.DAYS.between(earlier.date(), later.date()));
        Provenance origin = Provenance.of(List.of(earlier.origin(), later.origin()));
        var known = new FactValue.OfQuantity(Quantity.exactly(days, new Unit.Duration("day")));
        return new Value.OfQuantity(known, Expression.constant(days), false, origin);
    }

    Optional<Value> ratio(Formula.Call call, Two given) {
        Optional<Period> first = given.first().origin().period();
        Optional<Period> second = given.second().origin().period();
        boolean secondEarlier = first.isPresent()
                && second.isPresent()
                && second.get().end().isBefore(first.get().end());
        Two byTime = secondEarlier ? given.reversed() : given;
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 1, given.first(), given.second(), Unit.RATIO))
                .map(ratio -> compared(FormulaFunction.RATIO, ratio, byTime));
    }

    Optional<Value> share(Formula.Call call, Two given) {
        Provenance part = given.first().origin();
        Provenance whole = given.second().origin();
        Provenance both = part.period().equals(whole.period()) ? part : Provenance.NONE;
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 1, given.first(), given.second(), Unit.PERCENT))
                .map(share -> compared(FormulaFunction.SHARE, share, given, both));
    }

    /** A comparison that is about the period of its second side. */
    private static Value compared(FormulaFunction function, Value.OfQuantity number, Two sides) {
        return compared(function, number, sides, sides.second().origin());
    }

    private static Value compared(FormulaFunction function, Value.OfQuantity number, Two sides, Provenance samePeriod) {
        var comparison = new Comparison(
                function, sides.first().origin().side(), sides.second().origin().side());
        return number.from(number.origin().aboutPeriodOf(samePeriod).comparing(comparison));
    }
}
