package dev.standfirst.fact;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.formula.FormulaParser;
import dev.standfirst.fact.formula.ParsedFormula;
import java.util.List;

/** Where formulas name facts. */
public final class FormulaReferences {
    private FormulaReferences() {}

    /**
     * A fact that is named.
     *
     * @param id as it is written, which may be an earlier id
     * @param span where it is
     */
    public record Reference(String id, SourceSpan span) {}

    /** Every mention of a fact in a formula, in order; those that can be read, where not all of it can. */
    public static List<Reference> in(LocatedText formula) {
        ParsedFormula parsed = FormulaParser.parse(formula);
        return parsed.references().stream()
                .map(each -> new Reference(each.id(), parsed.span(each)))
                .toList();
    }
}
