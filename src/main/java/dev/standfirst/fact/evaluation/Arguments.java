package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.model.FormulaFunction;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a function, computed.
 *
 * @param call the function as it is
 * @param function which function it is
 * @param values the values of its arguments; those that have no value have had their diagnostics
 * @param faults where to report what is wrong with them
 */
record Arguments(Formula.Call call, FormulaFunction function, List<Optional<Value>> values, FormulaFaults faults) {
    /** The argument as it is in the formula. */
    Formula node(int index) {
        return call.arguments().get(index);
    }

    /** How many there are. */
    int count() {
        return values.size();
    }

    /** Those that have a value. */
    List<Value> present() {
        return values.stream().flatMap(Optional::stream).toList();
    }

    /**
     * Whether there are as many as the function takes; reports it where not. {@code names} are those that it takes, for the message.
     * Where one of them could not be read, how many there are cannot be told either, and nothing is said.
     */
    boolean fit(int least, int most, String names) {
        if (call.arguments().stream().anyMatch(Formula.Broken.class::isInstance)) {
            return false;
        }
        if (count() >= least && count() <= most) {
            return true;
        }
        String more = most == least + 1 ? " or " + most : " or more";
        faults.at(
                call,
                DiagnosticCode.FORMULA_SYNTAX,
                "“%s” needs %s arguments, but has %s"
                        .formatted(call.name(), least == most ? String.valueOf(least) : least + more, count()),
                "write “%s(%s)”".formatted(call.name(), names));
        return false;
    }

    /** An argument as a quantity; empty if it is not one, which is reported. */
    Optional<Value.OfQuantity> quantity(int index) {
        return values.get(index).flatMap(value -> quantity(faults, node(index), value));
    }

    /** Both of two arguments as quantities; every fault in them is reported. */
    Optional<Two> two(String names) {
        if (!fit(2, 2, names)) {
            return Optional.empty();
        }
        Optional<Value.OfQuantity> first = quantity(0);
        Optional<Value.OfQuantity> second = quantity(1);
        return first.flatMap(a -> second.map(b -> new Two(a, b)));
    }

    /** Two quantities. */
    record Two(Value.OfQuantity first, Value.OfQuantity second) {
        /** The two the other way round. */
        Two reversed() {
            return new Two(/* first= */ second, /* second= */ first);
        }
    }

    /** A value as a quantity; empty if it is not one, which is reported at {@code node}. */
    static Optional<Value.OfQuantity> quantity(FormulaFaults faults, Formula node, Value value) {
        if (value instanceof Value.OfQuantity quantity) {
            return Optional.of(quantity);
        }
        String help = switch (value) {
            case Value.OfSeries data -> "use one of its values: " + SeriesFunctions.example(node, faults, data);
            case Value.OfText text when text.isLiteral() -> "write numbers without quotation marks";
            case Value.OfText text ->
                "the value “%s” is read as a text: give the fact a quantity, such as “12,658”".formatted(text.text());
            default -> "";
        };
        return faults.type(
                node, "%s is %s, but a quantity is needed here".formatted(faults.quote(node), value.kind()), help);
    }
}
