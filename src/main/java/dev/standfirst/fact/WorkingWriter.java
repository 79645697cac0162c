package dev.standfirst.fact;

import dev.standfirst.fact.evaluation.Scope;
import dev.standfirst.fact.evaluation.SeriesFunctions;
import dev.standfirst.fact.evaluation.Value;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.formula.Formula.Operator;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Working.Part;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works a formula through for readers. It is used on formulas that have a value, so every name in them is known. */
final class WorkingWriter {
    private static final int WHOLE = 10;

    private final Scope scope;

    WorkingWriter(Scope scope) {
        this.scope = scope;
    }

    /** Some parts of a working, and how tightly what joins them binds. */
    private record Piece(List<Part> parts, int power) {
        static Piece of(Part part) {
            return new Piece(List.of(part), WHOLE);
        }

        static Piece of(String words) {
            return of(new Part.Sign(words));
        }

        /** A number or a boolean that is in the formula itself. */
        static Piece literal(FactValue value) {
            return of(new Part.Figure("", Optional.empty(), value));
        }
    }

    /** The parts of {@code formula}. */
    List<Part> parts(Formula formula) {
        return piece(formula).parts();
    }

    private Piece piece(Formula node) {
        return switch (node) {
            case Formula.Numeral numeral -> number(numeral.value(), numeral.percent() ? Unit.PERCENT : Unit.NUMBER);
            case Formula.Quoted quoted -> Piece.of("‘" + quoted.text() + "’");
            case Formula.Literal literal -> Piece.literal(new FactValue.OfBoolean(Truth.of(literal.value())));
            case Formula.Reference reference -> fact(reference);
            case Formula.Call call -> call(call);
            case Formula.Negative negative -> prefixed("−", piece(negative.of()), Operator.NEGATIVE_POWER);
            case Formula.Not not -> prefixed("not ", piece(not.of()), Operator.NOT_POWER);
            case Formula.Grouped grouped -> piece(grouped.inner());
            case Formula.Operation operation ->
                joined(piece(operation.left()), operation.operator(), piece(operation.right()));
            case Formula.Broken _ -> Piece.of("");
        };
    }

    private static Piece number(Rational value, Unit unit) {
        return Piece.literal(new FactValue.OfQuantity(Quantity.exactly(value, unit)));
    }

    private Piece fact(Formula.Reference reference) {
        return scope.find(reference.id()) instanceof Scope.Named.Known(Value value)
                ? Piece.of(new Part.Figure(value.origin().fact(), Optional.empty(), value.known()))
                : Piece.of(reference.id());
    }

    private Piece call(Formula.Call call) {
        List<Formula> of = call.arguments();
        return switch (call.function().orElseThrow()) {
            case CHANGE ->
                joined(
                        joined(piece(of.get(1)), Operator.OVER, piece(of.get(0))),
                        Operator.MINUS,
                        number(Rational.ONE, Unit.NUMBER));
            case DIFFERENCE -> joined(piece(of.get(1)), Operator.MINUS, piece(of.get(0)));
            case RATIO, SHARE -> joined(piece(of.get(0)), Operator.OVER, piece(of.get(1)));
            case CONVERT -> joined(piece(of.get(0)), conversion(call), piece(of.get(1)));
            case SUM -> summed(items(of));
            case MEAN -> mean(items(of));
            case AT -> point(of.get(0), of.get(1));
            case ROUND -> listed("", List.of(piece(of.getFirst())), ", rounded");
            case RECORD -> record(of.get(0), of.get(1));
            case MIN -> listed("the least of ", items(of), "");
            case MAX -> listed("the greatest of ", items(of), "");
            case RANK -> rank(of);
        };
    }

    /** Pounds times dollars to the pound; dollars divided by it. */
    private Operator conversion(Formula.Call call) {
        boolean times = piece(call.arguments().get(0)).parts().stream().anyMatch(money -> isIn(money, call));
        return times ? Operator.TIMES : Operator.OVER;
    }

    private boolean isIn(Part money, Formula.Call call) {
        return money instanceof Part.Figure(String _, Optional<Period> _, FactValue.OfQuantity amount)
                && amount.quantity().unit() instanceof Unit.Money(String currency)
                && piece(call.arguments().get(1)).parts().stream()
                        .anyMatch(rate ->
                                rate instanceof Part.Figure(String _, Optional<Period> _, FactValue.OfQuantity value)
                                        && value.quantity().unit() instanceof Unit.Rate(Unit _, String per)
                                        && per.equals(currency));
    }

    /** What a function takes: its arguments, or every value of a series. */
    private List<Piece> items(List<Formula> arguments) {
        Optional<Value.OfSeries> data = arguments.size() == 1 ? series(arguments.getFirst()) : Optional.empty();
        return data.isPresent()
                ? data.get().series().points().stream()
                        .map(point -> figure(data.get(), point))
                        .toList()
                : arguments.stream().map(this::piece).toList();
    }

    private static Piece summed(List<Piece> items) {
        return items.stream()
                .reduce((sum, item) -> joined(sum, Operator.PLUS, item))
                .orElseGet(() -> Piece.of(""));
    }

    private static Piece mean(List<Piece> items) {
        return joined(summed(items), Operator.OVER, number(Rational.of(items.size()), Unit.NUMBER));
    }

    private Piece point(Formula series, Formula period) {
        Optional<Value.OfSeries> data = series(series);
        return data.flatMap(found -> held(found, period).map(point -> figure(found, point)))
                .orElseGet(() -> Piece.of(""));
    }

    private static Piece figure(Value.OfSeries data, Series.Point point) {
        return Piece.of(new Part.Figure(data.origin().fact(), Optional.of(point.period()), point.value()));
    }

    /** A record is higher than each of those before it. */
    private Piece record(Formula series, Formula period) {
        Optional<Value.OfSeries> data = series(series);
        Optional<Series.Point> point = data.flatMap(found -> held(found, period));
        if (data.isEmpty() || point.isEmpty()) {
            return Piece.of("");
        }
        List<Piece> earlier = SeriesFunctions.earlierRivals(data.get().series(), point.get()).stream()
                .map(rival -> figure(data.get(), rival))
                .toList();
        Piece own = figure(data.get(), point.get());
        return earlier.isEmpty()
                ? listed("", List.of(own), ", with no comparable period before it")
                : joined(own, Operator.GREATER, listed(earlier.size() == 1 ? "" : "each of ", earlier, ""));
    }

    private Piece rank(List<Formula> of) {
        Optional<Value.OfSeries> data = series(of.get(0));
        Optional<Series.Point> point = data.flatMap(found -> held(found, of.get(1)));
        if (data.isEmpty() || point.isEmpty()) {
            return Piece.of("");
        }
        var among = new ArrayList<Piece>();
        among.add(figure(data.get(), point.get()));
        boolean seasonal = of.size() > 2 && SeriesFunctions.isSeasonal(of.get(2));
        SeriesFunctions.ranked(data.get().series(), point.get(), seasonal)
                .forEach(rival -> among.add(figure(data.get(), rival)));
        return listed("the rank of the first among ", among, "");
    }

    private Optional<Value.OfSeries> series(Formula node) {
        return node.bare() instanceof Formula.Reference reference
                        && scope.find(reference.id()) instanceof Scope.Named.Known(Value.OfSeries data)
                ? Optional.of(data)
                : Optional.empty();
    }

    private static Optional<Series.Point> held(Value.OfSeries data, Formula period) {
        return period.periodText().flatMap(data.series()::named);
    }

    private static Piece listed(String before, List<Piece> items, String after) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Sign(before));
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                parts.add(new Part.Sign(i == items.size() - 1 ? " and " : ", "));
            }
            parts.addAll(items.get(i).parts());
        }
        parts.add(new Part.Sign(after));
        parts.removeIf(part -> part instanceof Part.Sign(String text) && text.isEmpty());
        return new Piece(parts, before.isEmpty() && after.isEmpty() ? WHOLE : 0);
    }

    private static Piece prefixed(String sign, Piece of, int power) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Sign(sign));
        parts.addAll(bracketed(of, power));
        return new Piece(parts, power);
    }

    private static Piece joined(Piece left, Operator operator, Piece right) {
        String sign = switch (operator) {
            case MINUS -> "−";
            case TIMES -> "×";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case NOT_EQUAL -> "≠";
            default -> operator.sign();
        };
        var parts = new ArrayList<>(bracketed(left, operator.power()));
        parts.add(new Part.Sign(" " + sign + " "));
        boolean freely = operator == Operator.PLUS || operator == Operator.AND || operator == Operator.OR;
        boolean list = operator == Operator.GREATER && right.power() == 0;
        parts.addAll(list ? right.parts() : bracketed(right, operator.power() + (freely ? 0 : 1)));
        return new Piece(parts, operator.power());
    }

    private static List<Part> bracketed(Piece piece, int power) {
        if (piece.power() >= power) {
            return piece.parts();
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Sign("("));
        parts.addAll(piece.parts());
        parts.add(new Part.Sign(")"));
        return parts;
    }
}
