package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact as an editor declares it, nothing worked out yet. Text fields that are not given are {@code ""}.
 *
 * @param id kebab-case, starts with a letter
 * @param span where the id stands
 * @param label what it is, a noun phrase
 * @param meaning what exactly it counts (the field {@code definition})
 * @param definition how it gets its value
 * @param unit the unit as written, for example {@code people}
 * @param period the period it is about
 * @param sources where it comes from
 * @param universe what a count is out of
 * @param statuses how settled it is
 * @param caveats what must be known beside it
 * @param reviewBy when somebody should look at it again
 * @param revisions values it had before, in the order in which they stand
 * @param saidBy who stated it
 * @param counts nouns it may be called by
 * @param roundedTo the number it was rounded to, as written
 * @param formerly ids it had before
 * @param also other forms of a text
 * @param saysTrue phrases that assert a boolean
 * @param saysFalse phrases that deny it
 */
public record FactDeclaration(
        String id,
        SourceSpan span,
        LocatedText label,
        LocatedText meaning,
        Definition definition,
        LocatedText unit,
        Optional<Period> period,
        List<Citation> sources,
        String universe,
        Set<Status> statuses,
        List<Caveat> caveats,
        Optional<LocalDate> reviewBy,
        List<Revision> revisions,
        String saidBy,
        List<String> counts,
        LocatedText roundedTo,
        List<String> formerly,
        List<String> also,
        List<String> saysTrue,
        List<String> saysFalse) {
    /** The same fact with another definition. */
    public FactDeclaration with(Definition other) {
        return new FactDeclaration(
                id, span, label, meaning, other, unit, period, sources, universe, statuses, caveats, reviewBy,
                revisions, saidBy, counts, roundedTo, formerly, also, saysTrue, saysFalse);
    }
}
