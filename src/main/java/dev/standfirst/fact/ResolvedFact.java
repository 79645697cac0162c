package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.evaluation.Value;
import dev.standfirst.fact.model.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A fact computed, or not.
 *
 * @param fact the fact; empty where it could not be computed
 * @param value its value with what formulas need of it; there when the fact is
 * @param diagnostics what was wrong with its value or formula
 */
record ResolvedFact(Optional<Fact> fact, Optional<Value> value, List<Diagnostic> diagnostics) {
    /** Keeps its own copy. */
    ResolvedFact {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A fact that could not be computed. */
    static ResolvedFact none(Diagnostics faults) {
        return new ResolvedFact(Optional.empty(), Optional.empty(), faults.toList());
    }
}
