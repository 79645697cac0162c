package dev.standfirst.fact.model;

import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import java.time.LocalDate;
import java.util.Optional;

/** The value of a fact, of one of five kinds. */
public sealed interface FactValue {
    /**
     * A quantity.
     *
     * @param quantity what is known
     * @param nominal the number it goes by: the number as written, or computed from the nominal numbers of its inputs; a ceiling of
     *     '£4 billion' goes by 4,000,000,000. None for a range
     * @param written how an editor wrote it; empty when it is computed or comes from a data file
     */
    record OfQuantity(Quantity quantity, Optional<Rational> nominal, Optional<Reading> written) implements FactValue {
        /** One that nobody wrote, and that goes by the number it is, if it is exactly one. */
        public OfQuantity(Quantity quantity) {
            this(quantity, quantity.range().asPoint(), Optional.empty());
        }
    }

    /** A calendar date. */
    record OfDate(LocalDate date) implements FactValue {}

    /** A text: a name, an office, a word. */
    record OfText(String text) implements FactValue {}

    /** A boolean, which may also be unknown. */
    record OfBoolean(Truth truth) implements FactValue {}

    /** A series: one measure over many periods. */
    record OfSeries(Series series) implements FactValue {}
}
