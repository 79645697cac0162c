package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * What a fact measures, as a statistical table says in its notes. Text fields that are not given are {@code ""}.
 *
 * @param meaning what exactly it counts (the field {@code definition})
 * @param unit the unit as written, for example {@code people}
 * @param period the period it is about
 * @param comparedWith the period that a published change is measured from
 * @param universe what a count is out of
 * @param roundedTo the number it was rounded to, as written
 */
public record Measurement(
        LocatedText meaning,
        LocatedText unit,
        Optional<Period> period,
        Optional<Period> comparedWith,
        String universe,
        LocatedText roundedTo) {}
