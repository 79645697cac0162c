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

    /** Where a node is in its file. */
    public SourceSpan span(Formula node) {
        return text.span(node.start(), node.end());
    }
}
