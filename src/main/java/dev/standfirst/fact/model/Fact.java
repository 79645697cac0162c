package dev.standfirst.fact.model;

import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact with its value computed.
 *
 * @param declared what the editor declared
 * @param value what it is taken to be
 * @param period the period it is about; for a comparison the later operand's
 * @param statuses its own, and those it has from its inputs
 * @param caveats its own first, then those of its inputs, each once
 * @param inputs the ids of the facts in its formula, in order, each once
 * @param function the function that its whole formula is a call of, such as {@code rank}; empty for all others
 * @param comparison the two sides, when its formula compares two levels; what they are is judged for like-for-like
 */
public record Fact(
        FactDeclaration declared,
        FactValue value,
        Optional<Period> period,
        Set<Status> statuses,
        List<Caveat> caveats,
        List<String> inputs,
        Optional<FormulaFunction> function,
        Optional<Comparison> comparison) {
    /** Keeps its own copies. */
    public Fact {
        statuses = Set.copyOf(statuses);
        caveats = List.copyOf(caveats);
        inputs = List.copyOf(inputs);
    }

    /** Whether its whole formula is a call of this function. */
    public boolean isCallOf(FormulaFunction other) {
        return function.filter(other::equals).isPresent();
    }

    /** Whether a caveat answers a warning. */
    public boolean isAnswered(CaveatAnswer warning) {
        return caveats.stream().anyMatch(caveat -> caveat.answers().contains(warning));
    }

    /** Its id. */
    public String id() {
        return declared.id();
    }

    /** Its label. */
    public String label() {
        return declared.label().text();
    }
}
