package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.prose.PlaceNames;
import dev.standfirst.prose.model.Qualifier;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Warns of words beside a figure that make it another quantity than the fact, unless the fact has such words itself.
 *
 * @param project the facts
 * @param on the date of the text
 */
record QualifierAptness(CheckContext project, Optional<LocalDate> on) {
    /** How many months after its end the figures of a time may still be the latest. */
    private static final int LATEST = 15;

    /** A time of so many days or fewer may itself be the part that words name, in days. */
    private static final int SHORT = 31;

    static void warn(String words, Binding binding, Fact fact, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.QUALIFIED,
                        binding.span(),
                        "“" + words + "” makes this another quantity, and the fact does not mention it")
                .related(fact.declared().span(), "“" + fact.id() + "”")
                .help("change the words, or add “" + words + "” to the label of the fact"));
    }

    /** The words beside a figure that nothing in the fact supports. */
    List<String> notUnderstood(Fact fact, Outcome outcome, BoundPhrase phrase) {
        List<Qualifier> qualifiers = fact.value() instanceof FactValue.OfText
                ? phrase.said().qualifiers()
                : outcome.reading().stream()
                        .filter(reading -> !reading.statement().denied())
                        .flatMap(reading -> reading.statement().qualifiers().stream()
                                .filter(qualifier -> !isOfMovement(qualifier, reading)))
                        .toList();
        return qualifiers.stream()
                .filter(qualifier -> applies(qualifier, fact, phrase))
                .map(Qualifier::words)
                .distinct()
                .toList();
    }

    /** Whether a time is that in which a level was reached: 'doubled in a year to 13 million'. */
    private static boolean isOfMovement(Qualifier qualifier, Reading reading) {
        boolean time = qualifier.kind() == Qualifier.Kind.SPAN || qualifier.kind() == Qualifier.Kind.PART;
        return time && (reading.statement().reached() || reading.direction() != Direction.NONE);
    }

    private boolean applies(Qualifier qualifier, Fact fact, BoundPhrase phrase) {
        return switch (qualifier.kind()) {
            case PLACE -> isElsewhere(qualifier.known(), fact, phrase);
            case TOTAL -> FactWords.know(project, fact, qualifier.known());
            default -> applies(qualifier, fact) && !FactWords.know(project, fact, qualifier.known());
        };
    }

    /** Whether a fact is of some places, and its sentence names another one and none of them. */
    private boolean isElsewhere(List<String> place, Fact fact, BoundPhrase phrase) {
        Set<String> own = PlaceNames.in(FactWords.of(project, fact));
        if (own.isEmpty() || own.containsAll(place)) {
            return false;
        }
        FilledPassage.Stretch sentence = phrase.passage().sentence(phrase.slot().start());
        return Collections.disjoint(
                own, PlaceNames.in(phrase.passage().text().substring(sentence.start(), sentence.end())));
    }

    /** Whether a qualifier could make another quantity of what a fact is: an average price is a price, a gap is in points. */
    private boolean applies(Qualifier qualifier, Fact fact) {
        if (!(fact.value() instanceof FactValue.OfQuantity value)) {
            return (fact.value() instanceof FactValue.OfDate && qualifier.kind() == Qualifier.Kind.TIME)
                    || (fact.value() instanceof FactValue.OfText && qualifier.kind() == Qualifier.Kind.PERSON);
        }
        Unit unit = value.quantity().unit();
        boolean amount = unit instanceof Unit.Count || unit instanceof Unit.Money;
        boolean reckoned = fact.declared().definition() instanceof Definition.Computed
                && fact.function().isEmpty();
        return switch (qualifier.kind()) {
            case TIME, PERSON, PLACE, TOTAL -> false;
            case MIDDLE -> (unit instanceof Unit.Count || isOfCounts(fact)) && !reckoned;
            case NOW -> isLongPast(fact);
            case SPAN -> amount && !value.quantity().change() && isOfOtherLength(fact, qualifier.days());
            case PART ->
                amount
                        && !value.quantity().change()
                        && fact.period().filter(period -> period.days() > SHORT).isPresent();
            case REST -> unit instanceof Unit.Duration;
            case PER -> (amount || unit instanceof Unit.Percent) && !reckoned;
            case AHEAD -> !value.quantity().change() && !MoodAptness.isOpen(fact, on.orElse(null));
            case OTHER -> !value.quantity().change() && !(unit instanceof Unit.PercentagePoints);
        };
    }

    /** Whether a fact is the change of one count to another. */
    private boolean isOfCounts(Fact fact) {
        return fact.comparison().isPresent()
                && fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change()
                && project.facts().parts(fact).stream().allMatch(part -> part.equals(fact) || isCount(part));
    }

    private static boolean isCount(Fact fact) {
        return switch (fact.value()) {
            case FactValue.OfQuantity value -> value.quantity().unit() instanceof Unit.Count;
            case FactValue.OfSeries(Series series) ->
                series.points().stream().allMatch(point -> point.quantity().unit() instanceof Unit.Count);
            default -> false;
        };
    }

    /** Whether the time of a fact had ended long before the date of the text. */
    private boolean isLongPast(Fact fact) {
        return on.isPresent()
                && fact.period()
                        .filter(period -> period.end().plusMonths(LATEST).isBefore(on.get()))
                        .isPresent();
    }

    private static boolean isOfOtherLength(Fact fact, int days) {
        return fact.period()
                .filter(period -> period.days() * 2 < days || period.days() > 2L * days)
                .isPresent();
    }
}
