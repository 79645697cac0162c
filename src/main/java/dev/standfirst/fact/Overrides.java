package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.fact.reading.TypedValues;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that are given other values. What is computed from them is computed again, once, when all have theirs. Values are written as an
 * editor would write them; the file that the diagnostics of one that cannot be read name is {@link Facts#WHAT_IF}.
 */
final class Overrides {
    private final FactGraph catalogue;
    private final QuantityReader reader;
    private final Map<String, ResolvedFact> resolved;
    private final Resolver resolver;
    private final Set<String> changed = new LinkedHashSet<>();

    /**
     * @param resolved the facts as they are, of which there may be fewer than are declared; nothing else is computed. They are changed
     */
    Overrides(FactGraph catalogue, QuantityReader reader, Map<String, ResolvedFact> resolved) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.resolved = resolved;
        this.resolver = new Resolver(catalogue, reader, resolved);
    }

    /** The ids of the facts that were given another value. */
    Set<String> changed() {
        return changed;
    }

    /** Gives a declared fact this value; a computed one that has it already stays as it is. */
    public void give(FactDeclaration fact, FactValue value) {
        boolean same = now(fact.id())
                .filter(present ->
                        !present.inputs().isEmpty() && present.value().equals(value))
                .isPresent();
        if (!same) {
            changed.add(fact.id());
            resolver.given(fact, value);
        }
    }

    /** Gives a declared fact the value that these words say; one that declares no unit takes it in the unit that it has. */
    public void give(FactDeclaration fact, String value) {
        Optional<Fact> present = now(fact.id());
        if (present.isEmpty() || !takesPresentUnit(present.get())) {
            changed.add(fact.id());
            resolver.typed(fact, given(fact, value));
            return;
        }
        present.map(Fact::value)
                .filter(FactValue.OfQuantity.class::isInstance)
                .map(FactValue.OfQuantity.class::cast)
                .flatMap(known -> new TypedValues(reader, new Diagnostics()).like(whatIf(value), known.quantity()))
                .ifPresentOrElse(read -> give(fact, read), () -> unread(fact, value));
    }

    /** Gives a series another value in one of its periods; a fact that is not a series, or has no such period, stays as it is. */
    public void give(FactDeclaration fact, Period period, String value) {
        if (!(fact.definition() instanceof Definition.Tabled table)
                || !(now(fact.id()).map(Fact::value).orElse(null) instanceof FactValue.OfSeries(Series present))) {
            return;
        }
        reread(fact, table.with(period, whatIf(value)))
                .flatMap(series -> series.at(period))
                .ifPresentOrElse(
                        point -> give(fact, new FactValue.OfSeries(present.with(point))), () -> unread(fact, value));
    }

    /**
     * Gives a typed fact, or a series, the values that it had on a day: those before the first revision after that day. A former value
     * that cannot be read leaves it with none.
     */
    void giveThatOf(LocalDate day, FactDeclaration fact) {
        if (fact.definition() instanceof Definition.Computed) {
            return;
        }
        var seen = new HashSet<Optional<Period>>();
        for (Revision revision : fact.maintenance().revisions().stream()
                .filter(each -> each.on().isAfter(day))
                .sorted(Comparator.comparing(Revision::on))
                .toList()) {
            if (seen.add(revision.period())) {
                String was = revision.was().text().strip();
                revision.period().ifPresentOrElse(period -> give(fact, period, was), () -> give(fact, was));
            }
        }
    }

    /** Computes what is computed from the changed facts, except those that are taken to be something whatever their formulas say. */
    void follow(Set<String> held) {
        for (String dependent : catalogue.dependentsOf(changed)) {
            if (resolved.containsKey(dependent) && !held.contains(dependent) && !changed.contains(dependent)) {
                resolver.computed(dependent);
            }
        }
    }

    private Optional<Fact> now(String id) {
        return Optional.ofNullable(resolved.get(id)).flatMap(ResolvedFact::fact);
    }

    private void unread(FactDeclaration fact, String value) {
        changed.add(fact.id());
        resolver.unread(fact, whatIf(value));
    }

    /** Whether nothing but the value that a fact has says what it counts. */
    private static boolean takesPresentUnit(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity
                && fact.declared().measurement().unit().isEmpty()
                && fact.declared().measurement().roundedTo().isEmpty();
    }

    /** A series of other rows; empty where a supposed one cannot be read. */
    private Optional<Series> reread(FactDeclaration fact, Definition.Tabled table) {
        var fresh = new HashMap<String, ResolvedFact>();
        new Resolver(catalogue, reader, fresh).tabled(fact, table);
        return Optional.ofNullable(fresh.get(fact.id()))
                .filter(read -> read.diagnostics().stream()
                        .noneMatch(fault -> fault.span().file().equals(Facts.WHAT_IF)))
                .flatMap(ResolvedFact::fact)
                .flatMap(read -> read.value() instanceof FactValue.OfSeries(Series series)
                        ? Optional.of(series)
                        : Optional.empty());
    }

    private static LocatedText whatIf(String value) {
        return LocatedText.slice(new SourceText(Facts.WHAT_IF, value), 0, value.length());
    }

    private static Definition.Given given(FactDeclaration fact, String value) {
        boolean asText = fact.definition() instanceof Definition.Given given && given.asText();
        return new Definition.Given(whatIf(value), asText);
    }
}
