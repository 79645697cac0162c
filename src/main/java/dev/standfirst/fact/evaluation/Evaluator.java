package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.NormalizedText;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes a formula. Every part of it is looked at even where another has a fault, so that all faults are reported at once; a part
 * whose own parts have no value has none either and says nothing more.
 */
public final class Evaluator {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic diagnostic) -> diagnostic.span().line())
            .thenComparingInt(diagnostic -> diagnostic.span().column());

    private final Scope scope;
    private final FormulaFaults faults;
    private final Arithmetic arithmetic;
    private final Functions functions;

    private Evaluator(ParsedFormula formula, Scope scope, Diagnostics diagnostics) {
        this.scope = scope;
        this.faults = new FormulaFaults(formula, diagnostics);
        this.arithmetic = new Arithmetic(faults);
        this.functions = new Functions(faults, arithmetic);
    }

    /** The value of {@code formula}; empty where it has a fault, which is reported, or names a fact that has no value. */
    public static Optional<Value> evaluate(ParsedFormula formula, Scope scope, Diagnostics diagnostics) {
        var found = new Diagnostics();
        found.addAll(formula.diagnostics());
        Optional<Value> value = new Evaluator(formula, scope, found).value(formula.root());
        diagnostics.addAll(found.toList().stream().sorted(BY_PLACE).toList());
        return formula.diagnostics().isEmpty() ? value.map(Value::computed) : Optional.empty();
    }

    private Optional<Value> value(Formula node) {
        return switch (node) {
            case Formula.Numeral number -> Optional.of(literal(number));
            case Formula.Quoted quoted ->
                Optional.of(new Value.OfText(new FactValue.OfText(quoted.text()), List.of(), Provenance.NONE));
            case Formula.Literal literal ->
                Optional.of(new Value.OfBoolean(Truth.of(literal.value()), Provenance.NONE));
            case Formula.Reference reference -> fact(reference);
            case Formula.Call call ->
                functions.call(call, call.arguments().stream().map(this::value).toList());
            case Formula.Grouped grouped -> value(grouped.inner());
            case Formula.Negative negative -> negative(negative);
            case Formula.Not not ->
                truth(not.of()).map(of -> new Value.OfBoolean(of.truth().not(), Provenance.of(List.of(of.origin()))));
            case Formula.Operation operation -> operation(operation);
            case Formula.Broken _ -> Optional.empty();
        };
    }

    private static Value literal(Formula.Numeral number) {
        return Value.OfQuantity.literal(number.value(), number.percent() ? Unit.PERCENT : Unit.NUMBER);
    }

    private Optional<Value> fact(Formula.Reference reference) {
        return switch (scope.find(reference.id())) {
            case Scope.Named.Known(Value value) -> Optional.of(value);
            case Scope.Named.Unresolved _ -> Optional.empty();
            case Scope.Named.Unknown _ ->
                faults.report(withSuggestion(
                        faults.of(
                                reference,
                                DiagnosticCode.UNKNOWN_FACT,
                                "there is no fact “%s”".formatted(reference.id())),
                        reference.id()));
        };
    }

    private Diagnostic withSuggestion(Diagnostic unknown, String id) {
        if (FormulaFunction.of(id).isPresent()) {
            return unknown.help("“%s” is a function: write its arguments in brackets".formatted(id));
        }
        for (int hyphen = id.indexOf('-'); hyphen > 0; hyphen = id.indexOf('-', hyphen + 1)) {
            String left = id.substring(0, hyphen);
            String right = id.substring(hyphen + 1);
            if (isOperand(left) && isOperand(right)) {
                return unknown.fix("to subtract, write %s with spaces", left + " - " + right);
            }
        }
        return DidYouMean.to(id, scope.ids()).map(unknown::didYouMean).orElse(unknown);
    }

    private boolean isOperand(String part) {
        boolean number = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return number || !(scope.find(part) instanceof Scope.Named.Unknown);
    }

    private Optional<Value> negative(Formula.Negative node) {
        Value.OfQuantity zero = Value.OfQuantity.literal(Rational.ZERO, Unit.NUMBER);
        return value(node.of())
                .flatMap(of -> number(node.of(), of))
                .flatMap(of -> arithmetic.minus(node, of.literal() ? zero.as(of.unit()) : zero, of))
                .map(Value.class::cast);
    }

    private Optional<Value> operation(Formula.Operation node) {
        if (node.operator() == Formula.Operator.AND || node.operator() == Formula.Operator.OR) {
            return connect(node);
        }
        Optional<Value> left = value(node.left());
        Optional<Value> right = value(node.right());
        return left.flatMap(
                a -> right.flatMap(b -> node.operator().compares() ? compare(node, a, b) : reckon(node, a, b)));
    }

    private Optional<Value> connect(Formula.Operation node) {
        Optional<Value.OfBoolean> a = truth(node.left());
        Optional<Value.OfBoolean> b = truth(node.right());
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        Truth one = a.get().truth();
        Truth other = b.get().truth();
        Truth both = node.operator() == Formula.Operator.AND ? one.and(other) : one.or(other);
        return Optional.of(new Value.OfBoolean(
                both, Provenance.of(List.of(a.get().origin(), b.get().origin()))));
    }

    private Optional<Value> reckon(Formula.Operation node, Value a, Value b) {
        if (node.operator() == Formula.Operator.MINUS
                && a instanceof Value.OfDate later
                && b instanceof Value.OfDate earlier) {
            return Optional.of(ComparisonFunctions.days(earlier, later));
        }
        Optional<Value.OfQuantity> x = number(node.left(), a);
        Optional<Value.OfQuantity> y = number(node.right(), b);
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Optional<Value.OfQuantity> result = switch (node.operator()) {
            case PLUS -> arithmetic.plus(node, x.get(), y.get());
            case MINUS -> arithmetic.minus(node, x.get(), y.get());
            case TIMES -> arithmetic.times(node, x.get(), y.get());
            default -> arithmetic.over(node, node.right(), x.get(), y.get());
        };
        return result.map(Value.class::cast);
    }

    private Optional<Value> compare(Formula.Operation node, Value a, Value b) {
        Optional<Truth> truth = switch (a) {
            case Value.OfQuantity x
            when b instanceof Value.OfQuantity y -> arithmetic.compare(node, node.operator(), x, y);
            case Value.OfDate x
            when b instanceof Value.OfDate y -> Optional.of(order(node.operator(), x.date(), y.date()));
            case Value.OfDate x
            when b instanceof Value.OfText y && y.isLiteral() ->
                date(node.right(), y).map(day -> order(node.operator(), x.date(), day));
            case Value.OfText x
            when x.isLiteral() && b instanceof Value.OfDate y ->
                date(node.left(), x).map(day -> order(node.operator(), day, y.date()));
            case Value.OfText x
            when b instanceof Value.OfText y ->
                same(node, Truth.of(forms(x).stream().anyMatch(forms(y)::contains)));
            case Value.OfBoolean x
            when b instanceof Value.OfBoolean y ->
                same(
                        node,
                        x.truth()
                                .and(y.truth())
                                .or(x.truth().not().and(y.truth().not())));
            default ->
                faults.type(
                        node,
                        "%s and %s cannot be compared".formatted(a.kind(), b.kind()),
                        "compare a quantity with a quantity, a date with a date, a text with a text");
        };
        return truth.map(found -> new Value.OfBoolean(found, Provenance.of(List.of(a.origin(), b.origin()))));
    }

    private Optional<Truth> same(Formula.Operation node, Truth equal) {
        return switch (node.operator()) {
            case EQUAL -> Optional.of(equal);
            case NOT_EQUAL -> Optional.of(equal.not());
            default -> faults.type(node, "texts and booleans do not have an order", "compare them with “=” or “!=”");
        };
    }

    private static Truth order(Formula.Operator operator, LocalDate a, LocalDate b) {
        int order = a.compareTo(b);
        return Truth.of(
                switch (operator) {
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case GREATER -> order > 0;
                    case AT_LEAST -> order >= 0;
                    case EQUAL -> order == 0;
                    default -> order != 0;
                });
    }

    private Optional<LocalDate> date(Formula node, Value.OfText text) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException _) {
            return faults.at(
                    node,
                    DiagnosticCode.BAD_DATE,
                    "%s is not a date".formatted(faults.quote(node)),
                    "write year, month and day, such as “\"2024-05-22\"”");
        }
    }

    private static List<String> forms(Value.OfText text) {
        return Stream.concat(Stream.of(text.text()), text.also().stream())
                .map(NormalizedText::of)
                .toList();
    }

    private Optional<Value.OfQuantity> number(Formula node, Value value) {
        return Arguments.quantity(faults, node, value);
    }

    private Optional<Value.OfBoolean> truth(Formula node) {
        return value(node).flatMap(value -> truth(node, value));
    }

    private Optional<Value.OfBoolean> truth(Formula node, Value value) {
        return value instanceof Value.OfBoolean truth
                ? Optional.of(truth)
                : faults.type(
                        node,
                        "%s is %s, not true or false".formatted(faults.quote(node), value.kind()),
                        "join only comparisons and facts that are true or false with “and”, “or” and “not”");
    }
}
