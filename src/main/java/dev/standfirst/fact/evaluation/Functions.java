package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import dev.standfirst.quantity.expression.Expression.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the functions of formulas. */
final class Functions {
    private static final int MOST_PLACES = 30;

    private final FormulaFaults faults;
    private final Arithmetic arithmetic;
    private final ComparisonFunctions comparisons;
    private final SeriesFunctions series;

    Functions(FormulaFaults faults, Arithmetic arithmetic) {
        this.faults = faults;
        this.arithmetic = arithmetic;
        this.comparisons = new ComparisonFunctions(faults, arithmetic);
        this.series = new SeriesFunctions(faults);
    }

    /** The value of a function; arguments that have no value have had their diagnostics. */
    Optional<Value> call(Formula.Call call, List<Optional<Value>> values) {
        Optional<FormulaFunction> function = call.function();
        if (function.isEmpty()) {
            return unknown(call);
        }
        var arguments = new Arguments(call, function.get(), values, faults);
        return switch (function.get()) {
            case CHANGE -> arguments.two("a, b").flatMap(two -> comparisons.change(call, two));
            case DIFFERENCE -> comparisons.difference(arguments);
            case RATIO -> arguments.two("a, b").flatMap(two -> comparisons.ratio(call, two));
            case SHARE -> arguments.two("part, whole").flatMap(two -> comparisons.share(call, two));
            case SUM, MEAN, MIN, MAX -> aggregate(arguments);
            case AT -> series.at(arguments);
            case RANK -> series.rank(arguments);
            case RECORD -> series.record(arguments);
            case CONVERT -> arguments.two("money, rate").flatMap(two -> convert(call, two));
            case ROUND -> round(arguments);
        };
    }

    private <T> Optional<T> unknown(Formula.Call call) {
        var name = new Formula.Reference(call.start(), call.nameEnd(), call.name());
        Diagnostic unknown =
                faults.of(name, DiagnosticCode.FORMULA_SYNTAX, "there is no function “%s”".formatted(call.name()));
        return faults.report(DidYouMean.to(call.name(), FormulaFunction.WORDS)
                .map(unknown::didYouMean)
                .orElse(unknown.help("the functions are %s".formatted(String.join(", ", FormulaFunction.WORDS)))));
    }

    private Optional<Value> aggregate(Arguments arguments) {
        List<Value> present = arguments.present();
        if (arguments.count() == 1 && present.size() == 1 && present.getFirst() instanceof Value.OfSeries data) {
            return series.numbers(arguments, data).flatMap(numbers -> aggregated(arguments, numbers));
        }
        if (arguments.count() == 1 && present.isEmpty()) {
            return Optional.empty();
        }
        if (!arguments.fit(2, Integer.MAX_VALUE, "a, b, …")) {
            return Optional.empty();
        }
        var numbers = new ArrayList<Value.OfQuantity>();
        for (int i = 0; i < arguments.count(); i++) {
            arguments.quantity(i).ifPresent(numbers::add);
        }
        return numbers.size() == arguments.count() ? aggregated(arguments, numbers) : Optional.empty();
    }

    private Optional<Value> aggregated(Arguments arguments, List<Value.OfQuantity> numbers) {
        return folded(arguments, numbers).flatMap(result -> finished(arguments, result, numbers));
    }

    /** Folds a list by halves, so that a long one makes no deep expression. */
    private Optional<Value.OfQuantity> folded(Arguments arguments, List<Value.OfQuantity> numbers) {
        if (numbers.size() == 1) {
            return Optional.of(numbers.getFirst());
        }
        int half = numbers.size() / 2;
        Optional<Value.OfQuantity> left = folded(arguments, numbers.subList(0, half));
        Optional<Value.OfQuantity> right = left.flatMap(_ -> folded(arguments, numbers.subList(half, numbers.size())));
        return left.flatMap(a -> right.flatMap(b -> switch (arguments.function()) {
            case MIN -> arithmetic.choose(arguments.call(), Operation.LEAST, a, b);
            case MAX -> arithmetic.choose(arguments.call(), Operation.GREATEST, a, b);
            default -> arithmetic.plus(arguments.call(), a, b);
        }));
    }

    private Optional<Value> finished(Arguments arguments, Value.OfQuantity result, List<Value.OfQuantity> numbers) {
        List<Provenance> origins =
                numbers.stream().map(Value.OfQuantity::origin).toList();
        Provenance origin = Provenance.of(origins);
        if (arguments.function() == FormulaFunction.MIN || arguments.function() == FormulaFunction.MAX) {
            return Optional.of(result.from(origin.aboutJoined(origins)));
        }
        Value.OfQuantity sum = result.from(origin.aboutJoined(origins));
        if (arguments.function() == FormulaFunction.SUM) {
            return Optional.of(sum);
        }
        Value.OfQuantity divisor = Value.OfQuantity.literal(Rational.of(numbers.size()), Unit.NUMBER);
        return arithmetic
                .combine(arguments.call(), Operation.OVER, sum, divisor, sum.unit(), Rational.ONE, sum.nature())
                .map(mean -> mean.from(sum.origin()));
    }

    private Optional<Value> convert(Formula.Call call, Arguments.Two given) {
        Value.OfQuantity money = given.first();
        Value.OfQuantity rate = given.second();
        if (!(money.unit() instanceof Unit.Money(String currency))) {
            return faults.type(
                    call.arguments().get(0),
                    "“convert” needs an amount of money, but has %s".formatted(UnitNames.of(money.unit())),
                    "write “convert(money, rate)”");
        }
        if (!(rate.unit() instanceof Unit.Rate(Unit.Money(String to), String from))) {
            return faults.type(
                    call.arguments().get(1),
                    "“convert” needs an exchange rate, but has %s".formatted(UnitNames.of(rate.unit())),
                    "write an exchange rate as “1.27 USD/GBP”, for dollars to the pound");
        }
        Optional<Value.OfQuantity> converted;
        if (currency.equals(from)) {
            converted = arithmetic.combine(
                    call, Operation.TIMES, money, rate, new Unit.Money(to), Rational.ONE, money.nature());
        } else if (currency.equals(to)) {
            converted = arithmetic.isZeroFree(call.arguments().get(1), rate)
                    ? arithmetic.combine(
                            call, Operation.OVER, money, rate, new Unit.Money(from), Rational.ONE, money.nature())
                    : Optional.empty();
        } else {
            converted = faults.type(
                    call,
                    "a rate of %s per %s cannot convert %s".formatted(to, from, currency),
                    "use a rate that has %s on one side".formatted(currency));
        }
        return converted.map(result -> result.from(
                Provenance.of(List.of(money.origin(), rate.origin())).aboutPeriodOf(money.origin())));
    }

    private Optional<Value> round(Arguments arguments) {
        if (!arguments.fit(1, 2, "a, 1")) {
            return Optional.empty();
        }
        Formula.Call call = arguments.call();
        Optional<Value.OfQuantity> number = arguments.quantity(0);
        Optional<Integer> places = arguments.count() == 1
                ? Optional.of(0)
                : arguments.values().get(1).flatMap(digits -> places(call, digits));
        return number.flatMap(of -> places.flatMap(to -> rounded(call, of, to)));
    }

    private Optional<Integer> places(Formula.Call call, Value digits) {
        Rational limit = Rational.of(MOST_PLACES);
        if (digits instanceof Value.OfQuantity number
                && number.literal()
                && number.nominal().isPresent()
                && number.nominal().get().isWhole()
                && Interval.closed(limit.negate(), limit)
                        .contains(number.nominal().get())) {
            return Optional.of(number.nominal().get().numerator().intValueExact());
        }
        return faults.type(
                call.arguments().get(1),
                "“round” needs the number of decimal places as a whole number",
                "write “round(a, 1)” for one decimal place, “round(a, -3)” for thousands");
    }

    private Optional<Value> rounded(Formula.Call call, Value.OfQuantity of, int places) {
        if (!Expression.isWithinLimits(of.expression(), of.expression())) {
            return faults.at(call, DiagnosticCode.LIMIT, "a number has more digits than can be rounded", "");
        }
        Rational step = Rational.powerOfTen(-(places + (of.unit().isHundredths() ? 2 : 0)));
        Optional<Rational> nominal = of.nominal()
                .flatMap(value -> Expression.round(Interval.point(value), step).asPoint());
        Expression expression = Expression.rounded(of.expression(), step);
        Quantity quantity =
                of.known().quantity().withRange(expression.extent().range()).as(of.nature());
        var known = new FactValue.OfQuantity(quantity, nominal, Optional.empty());
        return Optional.of(new Value.OfQuantity(known, expression, of.literal(), of.origin()));
    }
}
