package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.List;
import java.util.Set;

/**
 * A fact as an editor declares it, nothing computed yet.
 *
 * @param id kebab-case, starts with a letter
 * @param span where the id is
 * @param label what it is, a noun phrase
 * @param definition how it gets its value
 * @param measurement what it measures: unit, period, universe
 * @param attribution where it comes from
 * @param statuses how settled it is
 * @param caveats what readers must know with it
 * @param maintenance when it is looked at again, and what it was before
 * @param vocabulary the words by which sentences may name its value
 */
public record FactDeclaration(
        String id,
        SourceSpan span,
        LocatedText label,
        Definition definition,
        Measurement measurement,
        Attribution attribution,
        Set<Status> statuses,
        List<Caveat> caveats,
        Maintenance maintenance,
        Vocabulary vocabulary) {
    /** The same fact with another definition. */
    public FactDeclaration with(Definition other) {
        return new FactDeclaration(
                id, span, label, other, measurement, attribution, statuses, caveats, maintenance, vocabulary);
    }
}
