package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The value of a formula that belongs to no fact, such as the test of a claim.
 *
 * @param value its value; empty where it has a fault or rests on a fact that has no value
 * @param period the period it is about
 * @param statuses how settled what it rests on is
 * @param caveats those of the facts it rests on, each once
 * @param inputs the ids of the facts it names, in order, each once
 * @param comparison the two sides, when it compares two levels
 * @param decided whether it holds, or does not, whatever the facts are
 * @param diagnostics what is wrong with it; empty where only a fact that it rests on is at fault
 */
public record Evaluation(
        Optional<FactValue> value,
        Optional<Period> period,
        Set<Status> statuses,
        List<Caveat> caveats,
        List<String> inputs,
        Optional<Comparison> comparison,
        boolean decided,
        List<Diagnostic> diagnostics) {
    /** Keeps its own copies. */
    public Evaluation {
        statuses = Set.copyOf(statuses);
        caveats = List.copyOf(caveats);
        inputs = List.copyOf(inputs);
        diagnostics = List.copyOf(diagnostics);
    }
}
