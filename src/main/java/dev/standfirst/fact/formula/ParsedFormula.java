package dev.standfirst.fact.formula;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.formula.Formula.Reference;
import dev.standfirst.fact.model.FormulaFunction;
import java.util.List;
import java.util.Optional;

/**
 * A formula that has been read.
 *
 * @param text its source
 * @param root the tree
 * @param references every mention of a fact, in order
 * @param diagnostics what was wrong with its form
 */
public record ParsedFormula(LocatedText text, Formula root, List<Reference> references, List<Diagnostic> diagnostics) {
    /** Keeps its own copies. */
    public ParsedFormula {
        references = List.copyOf(references);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The function that the whole of it is a call of, in brackets or not; empty for any other formula. */
    public Optional<FormulaFunction> function() {
        return root.bare() instanceof Formula.Call call ? call.function() : Optional.empty();
    }

    /** Whether it holds, or does not, whatever the facts are: '1 < 2', 'arrivals <= arrivals'. */
    public boolean isDecided() {
        return isDecided(root);
    }

    private boolean isDecided(Formula node) {
        return switch (node.bare()) {
            case Formula.Literal _ -> true;
            case Formula.Not not -> isDecided(not.of());
            case Formula.Operation operation ->
                operation.operator().compares()
                        ? isOfOne(operation)
                        : operation.operator().connects()
                                && isDecided(operation.left())
                                && isDecided(operation.right());
            default -> false;
        };
    }

    /** Whether a comparison has the same on both sides, or numbers alone. */
    private boolean isOfOne(Formula.Operation comparison) {
        return written(comparison.left()).equals(written(comparison.right()))
                || references.stream()
                        .noneMatch(each -> each.start() >= comparison.start() && each.end() <= comparison.end());
    }

    private String written(Formula node) {
        Formula bare = node.bare();
        return text.text().substring(bare.start(), bare.end()).replace(" ", "");
    }

    /** Where a node is in its file. */
    public SourceSpan span(Formula node) {
        return text.span(node.start(), node.end());
    }
}
