package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.formula.FormulaParser;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Working;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Every fact with its value, by id. Immutable; safe on any thread. A fact that could not be computed is not here; a diagnostic says
 * why, once: nothing is said of the facts that rest on it.
 */
public final class Facts implements FactLookup {
    /** The file that diagnostics name when a supposed value cannot be read. */
    static final String WHAT_IF = "what-if";

    /** No facts. */
    public static final Facts NONE =
            new Facts(FactGraph.of(List.of()), _ -> Optional.empty(), Map.of(), Set.of(), List.of());

    private final FactGraph catalogue;
    private final QuantityReader reader;
    private final Map<String, ResolvedFact> resolved;
    private final Set<String> supposed;
    private final Map<String, Fact> byId;
    private final FactsByNumber byNumber;
    private final LinkedValues links;

    /** The same facts except those that are not in {@code byId}. */
    private Facts(Facts same, Map<String, Fact> byId) {
        this.catalogue = same.catalogue;
        this.reader = same.reader;
        this.resolved = same.resolved;
        this.supposed = same.supposed;
        this.byId = Collections.unmodifiableMap(byId);
        this.byNumber = new FactsByNumber(byId.values(), this::find);
        this.links = new LinkedValues(this::declared, resolver());
    }

    /** Those of {@code ids} that have a value, in this order. */
    private Facts(
            FactGraph catalogue,
            QuantityReader reader,
            Map<String, ResolvedFact> resolved,
            Set<String> supposed,
            Collection<String> ids) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.resolved = resolved;
        this.supposed = Set.copyOf(supposed);
        var facts = new LinkedHashMap<String, Fact>();
        for (String id : ids) {
            resolvedOf(id).flatMap(ResolvedFact::fact).ifPresent(fact -> facts.put(id, fact));
        }
        this.byId = Collections.unmodifiableMap(facts);
        this.byNumber = new FactsByNumber(byId.values(), this::find);
        this.links = new LinkedValues(this::declared, resolver());
    }

    private Resolver resolver() {
        return new Resolver(catalogue, reader, resolved);
    }

    /**
     * Computes every fact: reads typed values, makes series of tables, and computes formulas, each after the facts it rests on.
     *
     * @param declarations the facts as declared; of two with one id the first counts
     * @param reader reads typed quantities as prose
     */
    public static Facts resolve(List<FactDeclaration> declarations, QuantityReader reader) {
        return resolve(declarations, reader, NONE);
    }

    /**
     * Does the same, but reuses the result in {@code previous} of each fact whose declaration and inputs are identical ({@code ==}).
     *
     * @param previous the facts as an equivalent reader read them; returned itself where nothing has changed
     */
    public static Facts resolve(List<FactDeclaration> declarations, QuantityReader reader, Facts previous) {
        var known = new PreviousFacts(previous.catalogue, previous.resolved);
        if (known.areOf(declarations)) {
            return previous;
        }
        FactGraph catalogue = FactGraph.of(declarations);
        var resolved = new HashMap<String, ResolvedFact>();
        new Resolver(catalogue, reader, resolved).all(known);
        return new Facts(
                catalogue, reader, resolved, Set.of(), catalogue.declared().keySet());
    }

    @Override
    public Optional<Fact> find(String id) {
        Optional<Fact> declared = declared(id);
        return declared.isPresent() ? declared : links.find(id).map(LinkedValues.Linked::fact);
    }

    private Optional<Fact> declared(String id) {
        Fact current = byId.get(id);
        return current != null ? Optional.of(current) : catalogue.find(id).map(byId::get);
    }

    /** Whether a fact of this id is declared, now or formerly, though it may have no value. */
    public boolean isDeclared(String id) {
        return catalogue.find(id).isPresent();
    }

    /** The present id of a fact that has this id, or had it formerly; empty where none is declared. */
    public Optional<String> currentId(String id) {
        return catalogue.find(id);
    }

    /** All facts, in the order in which they were declared. */
    public Collection<Fact> all() {
        return byId.values();
    }

    @Override
    public List<Fact> goingBy(Rational number) {
        return byNumber.of(number);
    }

    /** These facts except some, which are neither found nor listed any more; the values of the others stay. */
    public Facts without(Set<String> ids) {
        var kept = new LinkedHashMap<>(byId);
        kept.keySet().removeAll(ids);
        return new Facts(this, kept);
    }

    /** What was wrong with ids, sources, formulas, values and series, in the order in which the facts were declared. */
    public List<Diagnostic> diagnostics() {
        return catalogue.declared().keySet().stream()
                .flatMap(id -> Stream.concat(
                        catalogue.faults().getOrDefault(id, List.of()).stream(),
                        resolvedOf(id).stream().flatMap(fact -> fact.diagnostics().stream())))
                .toList();
    }

    /** The ids of all facts that are computed from this one, directly or indirectly. */
    public List<String> dependents(String id) {
        return catalogue.dependentsOf(catalogue.find(id).stream().toList());
    }

    @Override
    public List<Series.Point> heldAgainst(String id) {
        return catalogue
                .find(id)
                .flatMap(this::resolvedOf)
                .flatMap(ResolvedFact::value)
                .map(value -> value.origin().held())
                .orElse(List.of());
    }

    /**
     * These facts if one of them were something else; whatever is computed from it follows, except what was supposed before. An id that
     * no fact has changes nothing, and neither does the value that a computed fact has already.
     *
     * @param id the fact; a computed one is taken to be {@code value} whatever its formula says
     * @param value what it would be
     */
    public Facts with(String id, FactValue value) {
        return with(id, (changes, fact) -> changes.give(fact, value));
    }

    /**
     * These facts if one of them had been given another value, written as an editor would write it; one that declares no unit takes it in
     * the unit that it has. Where it cannot be read, a diagnostic says so, {@link #isMisread} is true, and the fact has no
     * value.
     */
    public Facts with(String id, String value) {
        return with(id, (changes, fact) -> changes.give(fact, value));
    }

    /**
     * These facts if a series had another value in one of its periods, written as an editor would write it. A fact that is not a series, or
     * has no such period, changes nothing; where the value cannot be read, a diagnostic says so and the series has no
     * value.
     */
    public Facts with(String id, Period period, String value) {
        return with(id, (changes, fact) -> changes.give(fact, period, value));
    }

    /** Whether a supposed value could not be read. */
    public boolean isMisread() {
        return diagnostics().stream().anyMatch(each -> each.span().file().equals(WHAT_IF));
    }

    private Facts with(String id, BiConsumer<Overrides, FactDeclaration> change) {
        Optional<FactDeclaration> fact = catalogue.find(id).map(catalogue.declared()::get);
        if (fact.isEmpty()) {
            return this;
        }
        var copy = new HashMap<>(resolved);
        var changes = new Overrides(catalogue, reader, copy);
        change.accept(changes, fact.get());
        return changes.changed().isEmpty()
                ? this
                : after(changes, copy, catalogue.declared().keySet());
    }

    @Override
    public Facts on(LocalDate day, Collection<String> ids) {
        Set<String> parts =
                catalogue.partsOf(ids.stream().map(SeriesLink::seriesOf).toList());
        var some = new HashMap<String, ResolvedFact>();
        parts.forEach(id -> resolvedOf(id).ifPresent(fact -> some.put(id, fact)));
        var changes = new Overrides(catalogue, reader, some);
        parts.stream()
                .flatMap(id -> Optional.ofNullable(catalogue.declared().get(id)).stream())
                .forEach(fact -> changes.giveThatOf(day, fact));
        return after(changes, some, parts);
    }

    private Facts after(Overrides changes, Map<String, ResolvedFact> changed, Collection<String> ids) {
        changes.follow(supposed);
        var held = new HashSet<>(supposed);
        held.addAll(changes.changed());
        return new Facts(catalogue, reader, changed, held, ids);
    }

    /**
     * The formula of a fact worked through with numbers; empty for a fact that is not computed, has no value, or only takes over
     * another value as it is.
     */
    public Optional<Working> working(String id) {
        Optional<Fact> fact = find(id);
        Optional<ParsedFormula> formula =
                fact.flatMap(found -> Optional.ofNullable(catalogue.formulas().get(found.id()))
                        .or(() -> links.find(id).map(LinkedValues.Linked::formula)));
        var writer = new WorkingWriter(resolver());
        return fact.flatMap(found -> formula.map(parsed -> new Working(writer.parts(parsed.root()), found.value())))
                .filter(working -> working.parts().size() > 1);
    }

    /** A formula that belongs to no fact worked through with numbers; empty where it has no value. */
    public Optional<Working> working(LocatedText formula) {
        Resolver resolver = resolver();
        return resolver.evaluate(formula)
                .value()
                .map(value -> new Working(
                        new WorkingWriter(resolver)
                                .parts(FormulaParser.parse(formula).root()),
                        value));
    }

    @Override
    public Evaluation evaluate(LocatedText formula) {
        return resolver().evaluate(formula);
    }

    /**
     * A trial of one fact while another that it rests on is moved.
     *
     * @throws IllegalArgumentException when one of them is not declared
     */
    public WhatIfEvaluation trial(String id, String moved) {
        Optional<LinkedValues.Linked> link = id.equals(moved) ? Optional.empty() : links.find(id);
        if (link.isPresent()) {
            return WhatIfEvaluation.of(link.get().formula(), declaration(moved), catalogue, reader, resolved);
        }
        return WhatIfEvaluation.of(declaration(id).id(), declaration(moved), catalogue, reader, resolved);
    }

    /**
     * A trial of a formula that belongs to no fact while a fact that it rests on is moved.
     *
     * @throws IllegalArgumentException when there is no such fact
     */
    public WhatIfEvaluation trial(LocatedText formula, String moved) {
        return WhatIfEvaluation.of(FormulaParser.parse(formula), declaration(moved), catalogue, reader, resolved);
    }

    private FactDeclaration declaration(String id) {
        return catalogue
                .find(id)
                .flatMap(current -> Optional.ofNullable(catalogue.declared().get(current)))
                .or(() -> links.find(id).map(link -> link.fact().declared()))
                .orElseThrow(() -> new IllegalArgumentException("there is no fact " + id));
    }

    private Optional<ResolvedFact> resolvedOf(String id) {
        return Optional.ofNullable(resolved.get(id));
    }
}
