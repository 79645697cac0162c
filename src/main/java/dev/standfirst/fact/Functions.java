package dev.standfirst.fact;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Nearest;
import dev.standfirst.fact.Term.Operation;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions that formulas know by name. */
final class Functions {
    /** Their names. */
    static final List<String> NAMES = List.of(
            "change",
            "difference",
            "ratio",
            "share",
            "sum",
            "mean",
            "min",
            "max",
            "at",
            "rank",
            "record",
            "convert",
            "round");

    private static final int MOST_PLACES = 30;

    private final Faults faults;
    private final Arithmetic arithmetic;
    private final SeriesFunctions series;

    Functions(Faults faults, Arithmetic arithmetic) {
        this.faults = faults;
        this.arithmetic = arithmetic;
        this.series = new SeriesFunctions(faults);
    }

    /** What a function comes to; arguments that have no value have had their diagnostics. */
    Optional<Value> call(Formula.Call call, List<Optional<Value>> arguments) {
        return switch (call.name()) {
            case "change" -> pair(call, arguments, "a, b").flatMap(given -> change(call, given));
            case "difference" -> difference(call, arguments);
            case "ratio" -> pair(call, arguments, "a, b").flatMap(given -> ratio(call, given));
            case "share" -> pair(call, arguments, "part, whole").flatMap(given -> share(call, given));
            case "sum", "mean", "min", "max" -> aggregate(call, arguments);
            case "at", "rank", "record" -> series.call(call, arguments);
            case "convert" -> pair(call, arguments, "money, rate").flatMap(given -> convert(call, given));
            case "round" -> round(call, arguments);
            default -> unknown(call);
        };
    }

    private record Given(Value.Amount first, Value.Amount second) {
        Given reversed() {
            return new Given(/* first= */ second, /* second= */ first);
        }
    }

    private <T> Optional<T> unknown(Formula.Call call) {
        var name = new Formula.Reference(call.start(), call.nameEnd(), call.name());
        String help = Nearest.to(call.name(), NAMES)
                .map("Did you mean `%s`?"::formatted)
                .orElse("The functions are %s.".formatted(String.join(", ", NAMES)));
        return faults.at(name, Code.FORMULA_SYNTAX, "There is no function `%s`".formatted(call.name()), help);
    }

    private Optional<Given> pair(Formula.Call call, List<Optional<Value>> arguments, String names) {
        if (!hasArguments(call, 2, 2, names)) {
            return Optional.empty();
        }
        Optional<Value.Amount> first = number(call, arguments, 0);
        Optional<Value.Amount> second = number(call, arguments, 1);
        return first.flatMap(a -> second.map(b -> new Given(a, b)));
    }

    private boolean hasArguments(Formula.Call call, int least, int most, String names) {
        return hasArguments(faults, call, least, most, names);
    }

    /** Whether a function has as many arguments as it takes; reports it where not. */
    static boolean hasArguments(Faults faults, Formula.Call call, int least, int most, String names) {
        if (call.arguments().stream().anyMatch(Formula.Broken.class::isInstance)) {
            return false;
        }
        int count = call.arguments().size();
        if (count >= least && count <= most) {
            return true;
        }
        String wanted =
                least == most ? String.valueOf(least) : least + (most == least + 1 ? " or " + most : " or more");
        faults.at(
                call,
                Code.FORMULA_SYNTAX,
                "`%s` takes %s arguments and has %d".formatted(call.name(), wanted, count),
                "Write `%s(%s)`.".formatted(call.name(), names));
        return false;
    }

    private Optional<Value.Amount> number(Formula.Call call, List<Optional<Value>> arguments, int index) {
        return arguments.get(index).flatMap(value -> number(call.arguments().get(index), value));
    }

    /** The value as a quantity; reports it where it is none. */
    Optional<Value.Amount> number(Formula node, Value value) {
        if (value instanceof Value.Amount number) {
            return Optional.of(number);
        }
        String help = switch (value) {
            case Value.Table table -> "Take one of its values: " + SeriesFunctions.example(node, faults, table);
            case Value.Words _ -> "Numbers stand without quotation marks.";
            default -> "";
        };
        return faults.type(
                node, "%s is %s where a quantity is wanted".formatted(faults.quote(node), value.kind()), help);
    }

    private Optional<Unit> sameUnit(Formula.Call call, Given given) {
        Value.Amount a = given.first();
        Value.Amount b = given.second();
        if (a.literal() || b.literal()) {
            return Optional.of(a.literal() ? b.unit() : a.unit());
        }
        Optional<Unit> unit = Units.common(a.unit(), b.unit())
                .or(() -> a.unit().isProportion() && b.unit().isProportion()
                        ? Optional.of(Unit.RATIO)
                        : Optional.empty());
        return unit.isPresent()
                ? unit
                : faults.type(
                        call,
                        "`%s` sets %s against %s"
                                .formatted(call.name(), UnitNames.of(a.unit()), UnitNames.of(b.unit())),
                        a.unit() instanceof Unit.Money && b.unit() instanceof Unit.Money
                                ? "Bring one into the other's currency with `convert(money, rate)`."
                                : "Both must count the same.");
    }

    private Optional<Value.Amount> quotient(Formula.Call call, int divisor, Value.Amount a, Value.Amount b, Unit unit) {
        return arithmetic.isZeroFree(call.arguments().get(divisor), b)
                ? arithmetic.combine(call, Operation.OVER, a, b, unit, Rational.ONE, false)
                : Optional.empty();
    }

    private Optional<Value> change(Formula.Call call, Given given) {
        var one = new Value.Amount(
                Term.point(Rational.ONE), Unit.PERCENT, false, true, Optional.of(Rational.ONE), Origin.NONE);
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 0, given.second(), given.first(), Unit.PERCENT))
                .flatMap(ratio ->
                        arithmetic.combine(call, Operation.MINUS, ratio, one, Unit.PERCENT, Rational.ONE, true))
                .map(change ->
                        compared(call, change, given, given.second().origin().period()));
    }

    private Optional<Value> difference(Formula.Call call, List<Optional<Value>> arguments) {
        List<Value> values = present(arguments);
        if (values.size() == 2
                && values.get(0) instanceof Value.Day earlier
                && values.get(1) instanceof Value.Day later) {
            return Optional.of(days(earlier, later));
        }
        return pair(call, arguments, "a, b")
                .flatMap(given -> sameUnit(call, given)
                        .map(unit -> unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINTS : unit)
                        .flatMap(unit -> arithmetic.combine(
                                call, Operation.MINUS, given.second(), given.first(), unit, Rational.ONE, true))
                        .map(result -> compared(
                                call, result, given, given.second().origin().period())));
    }

    /** The days from one date to another. */
    Value days(Value.Day earlier, Value.Day later) {
        Rational days = Rational.of(ChronoUnit.DAYS.between(earlier.date(), later.date()));
        Origin origin = Origin.of(List.of(earlier.origin(), later.origin()));
        return new Value.Amount(Term.point(days), new Unit.Duration("day"), false, false, Optional.of(days), origin);
    }

    private Optional<Value> ratio(Formula.Call call, Given given) {
        Optional<Period> first = given.first().origin().period();
        Optional<Period> second = given.second().origin().period();
        boolean secondEarlier = first.isPresent()
                && second.isPresent()
                && second.get().end().isBefore(first.get().end());
        Given byTime = secondEarlier ? given.reversed() : given;
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 1, given.first(), given.second(), Unit.RATIO))
                .map(ratio ->
                        compared(call, ratio, byTime, byTime.second().origin().period()));
    }

    private Optional<Value> share(Formula.Call call, Given given) {
        Optional<Period> part = given.first().origin().period();
        Optional<Period> whole = given.second().origin().period();
        return sameUnit(call, given)
                .flatMap(_ -> quotient(call, 1, given.first(), given.second(), Unit.PERCENT))
                .map(share -> compared(call, share, given, part.equals(whole) ? part : Optional.empty()));
    }

    private static Value compared(Formula.Call call, Value.Amount number, Given sides, Optional<Period> period) {
        var comparison = new Comparison(
                call.name(),
                sides.first().origin().side(),
                sides.second().origin().side());
        return number.from(number.origin().about(period).comparing(comparison));
    }

    private Optional<Value> aggregate(Formula.Call call, List<Optional<Value>> arguments) {
        List<Value> values = present(arguments);
        if (values.size() == 1 && arguments.size() == 1 && values.getFirst() instanceof Value.Table table) {
            return series.numbers(call, table).flatMap(numbers -> aggregated(call, numbers));
        }
        if (!hasArguments(call, 2, Integer.MAX_VALUE, "a, b, …")) {
            return Optional.empty();
        }
        var numbers = new ArrayList<Value.Amount>();
        for (int i = 0; i < arguments.size(); i++) {
            number(call, arguments, i).ifPresent(numbers::add);
        }
        return numbers.size() == arguments.size() ? aggregated(call, numbers) : Optional.empty();
    }

    private static List<Value> present(List<Optional<Value>> arguments) {
        return arguments.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Value> aggregated(Formula.Call call, List<Value.Amount> numbers) {
        return folded(call, numbers).flatMap(result -> finished(call, result, numbers));
    }

    /** Folds a list by halves, so that a long one makes no deep term. */
    private Optional<Value.Amount> folded(Formula.Call call, List<Value.Amount> numbers) {
        if (numbers.size() == 1) {
            return Optional.of(numbers.getFirst());
        }
        int half = numbers.size() / 2;
        Optional<Value.Amount> left = folded(call, numbers.subList(0, half));
        Optional<Value.Amount> right = left.flatMap(_ -> folded(call, numbers.subList(half, numbers.size())));
        return left.flatMap(a -> right.flatMap(b -> switch (call.name()) {
            case "min" -> arithmetic.choose(call, Operation.LEAST, a, b);
            case "max" -> arithmetic.choose(call, Operation.GREATEST, a, b);
            default -> arithmetic.plus(call, a, b);
        }));
    }

    private Optional<Value> finished(Formula.Call call, Value.Amount result, List<Value.Amount> numbers) {
        List<Origin> origins = numbers.stream().map(Value.Amount::origin).toList();
        Origin origin = Origin.of(origins);
        if (call.name().equals("min") || call.name().equals("max")) {
            return Optional.of(result.from(origin));
        }
        Value.Amount sum = result.from(origin.about(Origin.joined(origins)));
        if (call.name().equals("sum")) {
            return Optional.of(sum);
        }
        Rational count = Rational.of(numbers.size());
        var divisor = new Value.Amount(Term.point(count), Unit.NUMBER, false, true, Optional.of(count), Origin.NONE);
        return arithmetic
                .combine(call, Operation.OVER, sum, divisor, sum.unit(), Rational.ONE, sum.change())
                .map(mean -> mean.from(sum.origin()));
    }

    private Optional<Value> convert(Formula.Call call, Given given) {
        Value.Amount money = given.first();
        Value.Amount rate = given.second();
        if (!(money.unit() instanceof Unit.Money(String currency))) {
            return faults.type(
                    call.arguments().get(0),
                    "`convert` wants money and has %s".formatted(UnitNames.of(money.unit())),
                    "Write `convert(money, rate)`.");
        }
        if (!(rate.unit() instanceof Unit.Rate(Unit.Money(String to), String from))) {
            return faults.type(
                    call.arguments().get(1),
                    "`convert` wants a rate of exchange and has %s".formatted(UnitNames.of(rate.unit())),
                    "A rate is written `1.27 USD/GBP`: dollars to the pound.");
        }
        Optional<Value.Amount> converted;
        if (currency.equals(from)) {
            converted = arithmetic.combine(
                    call, Operation.TIMES, money, rate, new Unit.Money(to), Rational.ONE, money.change());
        } else if (currency.equals(to)) {
            converted = arithmetic.isZeroFree(call.arguments().get(1), rate)
                    ? arithmetic.combine(
                            call, Operation.OVER, money, rate, new Unit.Money(from), Rational.ONE, money.change())
                    : Optional.empty();
        } else {
            converted = faults.type(
                    call,
                    "A rate of %s per %s does not convert %s".formatted(to, from, currency),
                    "Use a rate that has %s on one side.".formatted(currency));
        }
        return converted.map(result -> result.from(Origin.of(List.of(money.origin(), rate.origin()))
                .about(money.origin().period())));
    }

    private Optional<Value> round(Formula.Call call, List<Optional<Value>> arguments) {
        if (!hasArguments(call, 1, 2, "a, 1")) {
            return Optional.empty();
        }
        Optional<Value.Amount> number = number(call, arguments, 0);
        Optional<Integer> places = arguments.size() == 1 ? Optional.of(0) : places(call, arguments.get(1));
        return number.flatMap(of -> places.flatMap(to -> rounded(call, of, to)));
    }

    private Optional<Integer> places(Formula.Call call, Optional<Value> argument) {
        if (argument.isEmpty()) {
            return Optional.empty();
        }
        Rational limit = Rational.of(MOST_PLACES);
        if (argument.get() instanceof Value.Amount number
                && number.literal()
                && number.nominal().isPresent()
                && number.nominal().get().isWhole()
                && Interval.closed(limit.negate(), limit)
                        .contains(number.nominal().get())) {
            return Optional.of(number.nominal().get().numerator().intValueExact());
        }
        return faults.type(
                call.arguments().get(1),
                "`round` wants the number of decimal places as a whole number",
                "Write `round(a, 1)` for one decimal place, `round(a, -3)` for thousands.");
    }

    private Optional<Value> rounded(Formula.Call call, Value.Amount of, int places) {
        if (!Term.isWithinLimits(of.term(), of.term())) {
            return faults.at(call, Code.LIMIT, "A number has more digits than can be rounded", "");
        }
        boolean hundredths = of.unit().equals(Unit.PERCENT) || of.unit().equals(Unit.PERCENTAGE_POINTS);
        Rational step = Rational.powerOfTen(-(places + (hundredths ? 2 : 0)));
        Optional<Rational> nominal = of.nominal()
                .flatMap(value -> Term.round(Interval.point(value), step).asPoint());
        return Optional.of(new Value.Amount(
                Term.rounded(of.term(), step), of.unit(), of.change(), of.literal(), nominal, of.origin()));
    }
}
