package dev.standfirst.fact.evaluation;

import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.quantity.expression.Expression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a formula or a part of one comes to, with where it comes from. */
public sealed interface Value {
    /** Where it comes from. */
    Provenance origin();

    /**
     * A quantity.
     *
     * @param term how it is computed from what is known
     * @param unit what it counts
     * @param change whether it is a change from one level to another
     * @param literal whether it stands as a number in the formula, and so takes the unit of what it meets
     * @param nominal the number it goes by, if it goes by one
     * @param origin where it comes from
     */
    record Amount(
            Expression term, Unit unit, boolean change, boolean literal, Optional<Rational> nominal, Provenance origin)
            implements Value {
        /** What is known of it. */
        public Quantity quantity() {
            return new Quantity(term.extent().range(), unit, change);
        }

        /** The same number in another unit. */
        Amount as(Unit other) {
            return new Amount(term, other, change, literal, nominal, origin);
        }

        /** The same number as that of a fact, which takes no other unit. */
        public Amount settled() {
            return new Amount(term, unit, change, false, nominal, origin);
        }

        /** The same number with another origin. */
        Amount from(Provenance other) {
            return new Amount(term, unit, change, literal, nominal, other);
        }
    }

    /** A date. */
    record Day(LocalDate date, Provenance origin) implements Value {}

    /** A text and the other forms it may take. */
    record Words(String text, List<String> also, Provenance origin) implements Value {
        /** Keeps its own copy. */
        public Words {
            also = List.copyOf(also);
        }

        /** Whether it stands in the formula itself, in quotation marks. */
        boolean isLiteral() {
            return origin.equals(Provenance.NONE);
        }
    }

    /** Whether something holds. */
    record Logic(Truth truth, Provenance origin) implements Value {}

    /** A series; {@code id} is that of the fact whose data it is, whatever it is called since. */
    record Table(String id, Series series, Provenance origin) implements Value {}

    /** What it is called in messages: {@code a date}. */
    default String kind() {
        return switch (this) {
            case Amount number -> UnitNames.of(number.unit());
            case Day _ -> "a date";
            case Words _ -> "a text";
            case Logic _ -> "true or false";
            case Table _ -> "a series";
        };
    }

    /** The same value with another origin. */
    default Value withOrigin(Provenance other) {
        return switch (this) {
            case Amount number -> number.from(other);
            case Day day -> new Day(day.date(), other);
            case Words words -> new Words(words.text(), words.also(), other);
            case Logic logic -> new Logic(logic.truth(), other);
            case Table table -> new Table(table.id(), table.series(), other);
        };
    }
}
