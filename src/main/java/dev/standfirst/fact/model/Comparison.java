package dev.standfirst.fact.model;

import dev.standfirst.quantity.Period;
import java.util.Optional;

/**
 * A formula that compares two levels, such as {@code change(a, b)}.
 *
 * @param function change, difference, ratio or share
 * @param first the operand that is named first, and for a ratio the earlier one; for a share, the part
 * @param second the other operand, which the result is about; for a share, the whole
 */
public record Comparison(FormulaFunction function, Side first, Side second) {
    /**
     * One operand.
     *
     * @param fact its fact's id; {@code ""} when it is an expression
     * @param period the period it is about
     * @param universe what it is out of; {@code ""} when not said
     */
    public record Side(String fact, Optional<Period> period, String universe) {}
}
