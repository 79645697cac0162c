package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every fact with its value, by id. Immutable; safe on any thread. A fact that could not be worked out is not here; a diagnostic says
 * why, once: nothing is said of the facts that rest on it.
 */
public final class Facts {
    private final Catalogue catalogue;
    private final QuantityReader reader;
    private final Map<String, Resolved> resolved;
    private final Map<String, Fact> byId;

    private Facts(Catalogue catalogue, QuantityReader reader, Map<String, Resolved> resolved) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.resolved = resolved;
        var facts = new LinkedHashMap<String, Fact>();
        for (String id : catalogue.declared().keySet()) {
            resolvedOf(id).flatMap(Resolved::fact).ifPresent(fact -> facts.put(id, fact));
        }
        this.byId = Collections.unmodifiableMap(facts);
    }

    /**
     * Works out every fact: reads typed values, makes series of tables, and computes formulas, each after the facts it rests on.
     *
     * @param declarations the facts as declared; of two with one id the first counts
     * @param reader reads typed quantities as prose
     */
    public static Facts resolve(List<FactDeclaration> declarations, QuantityReader reader) {
        Catalogue catalogue = Catalogue.of(declarations);
        var resolved = new HashMap<String, Resolved>();
        new Resolver(catalogue, reader, resolved).all();
        return new Facts(catalogue, reader, resolved);
    }

    /** The fact of this id, or the one that had it formerly. */
    public Optional<Fact> find(String id) {
        return catalogue.find(id).flatMap(current -> Optional.ofNullable(byId.get(current)));
    }

    /** Whether a fact of this id is declared, now or formerly, though it may have no value. */
    public boolean isDeclared(String id) {
        return catalogue.find(id).isPresent();
    }

    /** All facts, in the order in which they were declared. */
    public Collection<Fact> all() {
        return byId.values();
    }

    /** What was wrong with ids, sources, formulas, values and series, in the order in which the facts were declared. */
    public List<Diagnostic> diagnostics() {
        return catalogue.declared().keySet().stream()
                .flatMap(id -> Stream.concat(
                        catalogue.faults().getOrDefault(id, List.of()).stream(),
                        resolvedOf(id).stream().flatMap(fact -> fact.diagnostics().stream())))
                .toList();
    }

    /** The ids of all facts that are computed from this one, at whatever remove. */
    public List<String> dependents(String id) {
        return catalogue.find(id).map(catalogue::dependentsOf).orElse(List.of());
    }

    /**
     * The values of a series that a fact's {@code record} or {@code rank} was judged against, by their periods; none for other facts.
     */
    public List<Series.Point> heldAgainst(String id) {
        return catalogue
                .find(id)
                .flatMap(this::resolvedOf)
                .flatMap(Resolved::value)
                .map(value -> value.origin().held())
                .orElse(List.of());
    }

    /**
     * These facts if one of them were something else; whatever is computed from it follows. An id that no fact has changes nothing.
     *
     * @param id the fact; a computed one is held to be {@code value} whatever its formula says
     * @param value what it would be
     */
    public Facts with(String id, FactValue value) {
        return changed(id, (resolver, fact) -> resolver.given(fact, value));
    }

    /**
     * These facts if one of them had been given another value, written as an editor would write it. Where it cannot be read, a
     * diagnostic says so and the fact has no value; the file that the diagnostic names is {@code what-if}.
     */
    public Facts with(String id, String value) {
        var text = LocatedText.slice(new SourceText("what-if", value), 0, value.length());
        return changed(id, (resolver, fact) -> resolver.typed(fact, new Definition.Given(text, isText(fact))));
    }

    private static boolean isText(FactDeclaration fact) {
        return fact.definition() instanceof Definition.Given given && given.asText();
    }

    private interface Change {
        void make(Resolver resolver, FactDeclaration fact);
    }

    private Facts changed(String id, Change change) {
        Optional<String> current = catalogue.find(id);
        Optional<FactDeclaration> fact = current.flatMap(
                found -> Optional.ofNullable(catalogue.declared().get(found)));
        if (fact.isEmpty()) {
            return this;
        }
        var copy = new HashMap<>(resolved);
        var resolver = new Resolver(catalogue, reader, copy);
        change.make(resolver, fact.get());
        catalogue.dependentsOf(fact.get().id()).stream()
                .filter(dependent -> !dependent.equals(fact.get().id()))
                .forEach(resolver::computed);
        return new Facts(catalogue, reader, copy);
    }

    /**
     * The formula of a fact worked through with numbers; none for a fact that is not computed, has no value, or only takes over
     * another value as it is.
     */
    public Optional<Working> working(String id) {
        Optional<Fact> fact = find(id);
        Optional<ParsedFormula> formula =
                fact.flatMap(found -> Optional.ofNullable(catalogue.formulas().get(found.id())));
        var writer = new WorkingWriter(new Resolver(catalogue, reader, resolved));
        return fact.flatMap(found -> formula.map(parsed -> new Working(writer.parts(parsed.root()), found.value())))
                .filter(working -> working.parts().size() > 1);
    }

    /** What {@code formula} comes to over these facts. */
    public Evaluation evaluate(LocatedText formula) {
        return new Resolver(catalogue, reader, resolved).evaluate(formula);
    }

    private Optional<Resolved> resolvedOf(String id) {
        return Optional.ofNullable(resolved.get(id));
    }
}
