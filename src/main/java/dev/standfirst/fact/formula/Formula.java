package dev.standfirst.fact.formula;

import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A formula as a tree. Every node knows where it is in the formula's text: UTF-16 units from 0, the end exclusive. Nodes are
 * compared by place and content; a node of a tree that was read without a fault holds no {@link Broken} one.
 */
public sealed interface Formula {
    /** Where it starts. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** A number; {@code percent} where it was written with a per cent sign, and then {@code value} is already in hundredths. */
    record Numeral(int start, int end, Rational value, boolean percent) implements Formula {}

    /** A period, a date or a text in quotation marks, which are not part of {@code text}. */
    record Quoted(int start, int end, String text) implements Formula {}

    /** The word {@code true} or {@code false}. */
    record Literal(int start, int end, boolean value) implements Formula {}

    /** A fact by its id. */
    record Reference(int start, int end, String id) implements Formula {}

    /** A function with its arguments; its name ends at {@code nameEnd}. */
    record Call(int start, int end, String name, int nameEnd, List<Formula> arguments) implements Formula {
        /** Keeps its own copy. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** The function of this name; empty where there is no such function. */
        public Optional<FormulaFunction> function() {
            return FormulaFunction.of(name);
        }
    }

    /** A minus sign before something. */
    record Negative(int start, int end, Formula of) implements Formula {}

    /** {@code not} before something. */
    record Not(int start, int end, Formula of) implements Formula {}

    /** Something in brackets. */
    record Grouped(int start, int end, Formula inner) implements Formula {}

    /** An operator between two things. */
    record Operation(int start, int end, Operator operator, Formula left, Formula right) implements Formula {}

    /** What could not be read; a diagnostic says why. */
    record Broken(int start, int end) implements Formula {}

    /** The operators, with what binds tighter having the higher {@code power}. */
    enum Operator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("=", 4),
        NOT_EQUAL("!=", 4),
        LESS("<", 4),
        AT_MOST("<=", 4),
        GREATER(">", 4),
        AT_LEAST(">=", 4),
        PLUS("+", 5),
        MINUS("-", 5),
        TIMES("*", 6),
        OVER("/", 6);

        /** What {@code not} takes: a comparison, or what binds tighter. */
        public static final int NOT_POWER = 3;

        /** What a minus sign before something takes. */
        public static final int NEGATIVE_POWER = 7;

        private final String sign;
        private final int power;

        Operator(String sign, int power) {
            this.sign = sign;
            this.power = power;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }

        /** How tightly it binds. */
        public int power() {
            return power;
        }

        /** Whether it joins what holds or does not: {@code and}, {@code or}. */
        public boolean connects() {
            return this == OR || this == AND;
        }

        /** Whether it compares two things; comparisons do not chain. */
        public boolean compares() {
            return power == EQUAL.power;
        }

        /** The operator that is written so. */
        static Optional<Operator> of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return Optional.of(operator);
                }
            }
            return Optional.empty();
        }
    }

    /** The period that it names as written: a quoted text, or a number that may be a year. Empty for anything else. */
    default Optional<String> periodText() {
        return switch (bare()) {
            case Quoted quoted -> Optional.of(quoted.text());
            case Numeral year when !year.percent() -> Optional.of(year.value().toString());
            default -> Optional.empty();
        };
    }

    /** This formula without the brackets around the whole of it. */
    default Formula bare() {
        Formula formula = this;
        while (formula instanceof Grouped(int _, int _, Formula inner)) {
            formula = inner;
        }
        return formula;
    }
}
