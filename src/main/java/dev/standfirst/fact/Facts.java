package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact with its value, by id. Immutable. A fact that could not be worked out is not here; a diagnostic says why. */
public final class Facts {
    private final Map<String, Fact> byId;
    private final List<Diagnostic> diagnostics;

    Facts(Map<String, Fact> byId, List<Diagnostic> diagnostics) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The fact of this id. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All facts, in the order in which they were declared. */
    public Collection<Fact> all() {
        return byId.values();
    }

    /** What was wrong with formulas, values and series. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
