package dev.standfirst.fact.evaluation;

import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value of a formula or of a part of one: the same five kinds as {@link FactValue}, each with what formulas need to know of it. */
public sealed interface Value {
    /** The value as readers know it. */
    FactValue known();

    /** Where it comes from. */
    Provenance origin();

    /** The same value with another origin. */
    Value from(Provenance other);

    /**
     * A quantity.
     *
     * @param expression how it is computed from what is known
     * @param literal whether it is a number written in the formula, which takes the unit of what it meets
     */
    record OfQuantity(FactValue.OfQuantity known, Expression expression, boolean literal, Provenance origin)
            implements Value {
        /** A number written in a formula. */
        static OfQuantity literal(Rational number, Unit unit) {
            var known = new FactValue.OfQuantity(Quantity.exactly(number, unit));
            return new OfQuantity(known, Expression.constant(number), true, Provenance.NONE);
        }

        Unit unit() {
            return known.quantity().unit();
        }

        Nature nature() {
            return known.quantity().nature().inFormulas();
        }

        boolean change() {
            return nature() != Nature.LEVEL;
        }

        Optional<Rational> nominal() {
            return known.nominal();
        }

        /** The same number in another unit. */
        OfQuantity as(Unit other) {
            var quantity = new Quantity(known.quantity().range(), other, nature());
            return new OfQuantity(
                    new FactValue.OfQuantity(quantity, nominal(), Optional.empty()), expression, literal, origin);
        }

        @Override
        public OfQuantity from(Provenance other) {
            return new OfQuantity(known, expression, literal, other);
        }
    }

    /** A date. */
    record OfDate(FactValue.OfDate known, Provenance origin) implements Value {
        LocalDate date() {
            return known.date();
        }

        @Override
        public OfDate from(Provenance other) {
            return new OfDate(known, other);
        }
    }

    /** A text and the other forms it may take. */
    record OfText(FactValue.OfText known, List<String> also, Provenance origin) implements Value {
        /** Keeps its own copy. */
        public OfText {
            also = List.copyOf(also);
        }

        String text() {
            return known.text();
        }

        /** Whether it is written in the formula itself, in quotation marks. */
        boolean isLiteral() {
            return origin.equals(Provenance.NONE);
        }

        @Override
        public OfText from(Provenance other) {
            return new OfText(known, also, other);
        }
    }

    /** A boolean. */
    record OfBoolean(FactValue.OfBoolean known, Provenance origin) implements Value {
        OfBoolean(Truth truth, Provenance origin) {
            this(new FactValue.OfBoolean(truth), origin);
        }

        Truth truth() {
            return known.truth();
        }

        @Override
        public OfBoolean from(Provenance other) {
            return new OfBoolean(known, other);
        }
    }

    /** A series; {@code id} is that of the fact whose data it is, whichever fact has taken it over since. */
    record OfSeries(FactValue.OfSeries known, String id, Provenance origin) implements Value {
        /** The series itself. */
        public Series series() {
            return known.series();
        }

        @Override
        public OfSeries from(Provenance other) {
            return new OfSeries(known, id, other);
        }
    }

    /** The value of a fact that was given one. */
    static Value of(FactDeclaration fact, FactValue value, Provenance origin) {
        return switch (value) {
            case FactValue.OfQuantity quantity ->
                new OfQuantity(
                        quantity,
                        Expression.variable(fact.id(), quantity.quantity().range()),
                        false,
                        origin);
            case FactValue.OfDate date -> new OfDate(date, origin);
            case FactValue.OfText text -> new OfText(text, fact.vocabulary().also(), origin);
            case FactValue.OfBoolean truth -> new OfBoolean(truth, origin);
            case FactValue.OfSeries series -> new OfSeries(series, fact.id(), origin);
        };
    }

    /** The value as that of a fact that is computed: nobody wrote it, and it takes no unit but its own. */
    default Value computed() {
        return this instanceof OfQuantity(var known, var expression, boolean _, var origin)
                ? new OfQuantity(
                        new FactValue.OfQuantity(known.quantity(), known.nominal(), Optional.empty()),
                        expression,
                        false,
                        origin)
                : this;
    }

    /** What it is called in messages: {@code a date}. */
    default String kind() {
        return switch (this) {
            case OfQuantity number -> UnitNames.of(number.unit());
            case OfDate _ -> "a date";
            case OfText _ -> "a text";
            case OfBoolean _ -> "true or false";
            case OfSeries _ -> "a series";
        };
    }
}
