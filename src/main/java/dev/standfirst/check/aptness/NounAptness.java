package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Unit;
import java.util.Locale;

/**
 * Warns of a counted noun within a link that the fact does not have: in its unit, {@code counts}, label, definition or universe, or in those
 * of the facts it is computed from.
 *
 * @param project the facts
 * @param diagnostics where warnings go
 */
record NounAptness(CheckContext project, Diagnostics diagnostics) {
    void judge(BoundPhrase phrase, Fact fact, Reading reading) {
        boolean within = reading.end() <= phrase.slot().end();
        boolean counts = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().unit() instanceof Unit.Count;
        if (!within
                || !counts
                || !(reading.unit() instanceof Unit.Count(String noun))
                || noun.isEmpty()
                || Nouns.isMeasure(Nouns.singular(noun))) {
            return;
        }
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean unit = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().unit() instanceof Unit.Count(String own)
                && Nouns.singular(own).equals(Nouns.singular(lower));
        if (!unit && !FactWords.name(project, fact, lower)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_NOUN,
                            phrase.binding().span(),
                            "the words count “" + noun + "”, and the fact does not say that it does")
                    .related(fact.declared().span(), "“" + fact.id() + "”")
                    .help("use a word of the fact, or add “counts: [" + noun + "]” to it"));
        }
    }
}
