package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that a fact had before, published and then changed.
 *
 * @param on when it changed
 * @param was the value until then, as it was written
 * @param reason why
 * @param period for a series, the period whose value changed
 */
public record Revision(LocalDate on, LocatedText was, LocatedText reason, Optional<Period> period) {}
