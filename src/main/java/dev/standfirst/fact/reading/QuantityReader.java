package dev.standfirst.fact.reading;

import dev.standfirst.prose.model.Reading;
import java.util.Optional;

/** Reads what editors type in the grammar of prose. */
@FunctionalInterface
public interface QuantityReader {
    /** The quantity that {@code text} is, all of it; empty if it is not one, or more than one. */
    Optional<Reading> readWhole(String text);
}
