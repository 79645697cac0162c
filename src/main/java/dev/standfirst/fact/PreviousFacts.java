package dev.standfirst.fact;

import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.FactDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an earlier resolution made of facts. The result of a fact is memoised by its declaration and the results of its inputs, all compared
 * by identity: the very same objects mean that nothing was read or computed again.
 */
final class PreviousFacts {
    private final FactGraph graph;
    private final Map<String, ResolvedFact> resolved;

    PreviousFacts(FactGraph graph, Map<String, ResolvedFact> resolved) {
        this.graph = graph;
        this.resolved = resolved;
    }

    /** Whether these were declared, and no others, in this order. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(List<FactDeclaration> declarations) {
        var mine = graph.declared().values().iterator();
        for (FactDeclaration declaration : declarations) {
            if (!mine.hasNext() || mine.next() != declaration) {
                return false;
            }
        }
        return !mine.hasNext();
    }

    /**
     * The earlier result of a fact, if it is still right. One that had a fault is computed again, so that the fault is reported.
     *
     * @param now the facts as they are declared now
     * @param worked those that have been computed by now, the inputs of the fact among them
     */
    @SuppressWarnings("ReferenceEquality")
    Optional<ResolvedFact> find(String id, FactGraph now, Map<String, ResolvedFact> worked) {
        ResolvedFact mine = resolved.get(id);
        ParsedFormula formula = now.formulas().get(id);
        if (mine == null) {
            return Optional.empty();
        }
        boolean same = mine.diagnostics().isEmpty()
                && graph.declared().get(id) == now.declared().get(id)
                && (formula == null
                        || formula.references().stream().allMatch(reference -> isSame(reference.id(), now, worked)));
        return same ? Optional.of(mine) : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(String name, FactGraph now, Map<String, ResolvedFact> worked) {
        Optional<String> input = now.find(name);
        return input.isPresent()
                && input.equals(graph.find(name))
                && worked.get(input.get()) != null
                && worked.get(input.get()) == resolved.get(input.get());
    }
}
