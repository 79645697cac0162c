package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.Binding;
import dev.standfirst.prose.model.Qualifier;
import dev.standfirst.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Warns of words beside a figure that make it another quantity than the fact, unless the fact has such words itself.
 *
 * @param project the facts
 * @param on the date of the text
 */
record QualifierAptness(CheckContext project, Optional<LocalDate> on) {
    static void warn(String words, Binding binding, Fact fact, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.QUALIFIED,
                        binding.span(),
                        "“" + words + "” makes this another quantity, and the fact does not mention it")
                .related(fact.declared().span(), "“" + fact.id() + "”")
                .help("change the words, or add “" + words + "” to the label of the fact"));
    }

    /** The words beside a figure that nothing in the fact bears out. */
    List<String> notUnderstood(Fact fact, Outcome outcome) {
        return outcome.reading().stream()
                .filter(reading -> !reading.statement().denied())
                .flatMap(reading -> reading.statement().qualifiers().stream())
                .filter(qualifier -> applies(qualifier, fact) && !FactWords.know(project, fact, qualifier.known()))
                .map(Qualifier::words)
                .toList();
    }

    /** Whether a qualifier could make another quantity of what a fact is: an average price is a price, a gap is in points. */
    private boolean applies(Qualifier qualifier, Fact fact) {
        if (!(fact.value() instanceof FactValue.OfQuantity value)) {
            return fact.value() instanceof FactValue.OfDate && qualifier.kind() == Qualifier.Kind.TIME;
        }
        Unit unit = value.quantity().unit();
        boolean amount = unit instanceof Unit.Count || unit instanceof Unit.Money;
        boolean reckoned = fact.declared().definition() instanceof Definition.Computed
                && fact.function().isEmpty();
        return switch (qualifier.kind()) {
            case TIME -> false;
            case MIDDLE -> unit instanceof Unit.Count && !reckoned;
            case PER -> (amount || unit instanceof Unit.Percent) && !reckoned;
            case AHEAD -> !value.quantity().change() && !MoodAptness.isOpen(fact, on.orElse(null));
            case OTHER -> !value.quantity().change() && !(unit instanceof Unit.PercentagePoints);
        };
    }
}
