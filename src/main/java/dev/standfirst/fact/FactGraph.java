package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.formula.DependencyOrder;
import dev.standfirst.fact.formula.FormulaParser;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All facts as declared, with their formulas read and put in order: what does not change when a value does.
 *
 * @param declared every fact by its id, in the order in which they were declared; the first of those that share an id
 * @param current the present id of every id, old ones included
 * @param formulas the formulas by fact
 * @param order the ids of computed facts, each after those it is computed from
 * @param places where each of them is in that order
 * @param dependents the ids of the facts whose formulas name a fact
 * @param faults what is wrong with the declarations themselves, by fact
 */
record FactGraph(
        Map<String, FactDeclaration> declared,
        Map<String, String> current,
        Map<String, ParsedFormula> formulas,
        List<String> order,
        Map<String, Integer> places,
        Map<String, Set<String>> dependents,
        Map<String, List<Diagnostic>> faults) {

    /** Indexes {@code declarations}. */
    static FactGraph of(List<FactDeclaration> declarations) {
        return new Maker().make(declarations);
    }

    /** The present id of {@code id}, which may be an old one. */
    Optional<String> find(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** The ids of the facts that {@code formula} names, each once, in order. */
    List<String> inputs(ParsedFormula formula) {
        return formula.references().stream()
                .flatMap(reference -> find(reference.id()).stream())
                .distinct()
                .toList();
    }

    /** The ids of all facts that are computed from one of these, directly or indirectly, in an order in which they can be computed. */
    List<String> dependentsOf(Collection<String> ids) {
        var reached = reached(ids, id -> dependents.getOrDefault(id, Set.of()));
        return reached.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    /** These facts and all that they are computed from, directly or indirectly, by their present ids. */
    Set<String> partsOf(Collection<String> ids) {
        List<String> present = ids.stream().flatMap(id -> find(id).stream()).toList();
        var parts = new LinkedHashSet<>(present);
        parts.addAll(reached(present, id -> {
            ParsedFormula formula = formulas.get(id);
            return formula == null ? List.of() : inputs(formula);
        }));
        return parts;
    }

    /** What can be reached from {@code ids}, step by step. */
    private static Set<String> reached(Collection<String> ids, Function<String, Collection<String>> steps) {
        var reached = new LinkedHashSet<String>();
        var next = new ArrayList<>(ids);
        while (!next.isEmpty()) {
            for (String step : steps.apply(next.removeLast())) {
                if (reached.add(step)) {
                    next.add(step);
                }
            }
        }
        return reached;
    }

    private static final class Maker {
        private final Map<String, FactDeclaration> declared = new LinkedHashMap<>();
        private final Map<String, String> current = new LinkedHashMap<>();
        private final Map<String, ParsedFormula> formulas = new LinkedHashMap<>();
        private final Map<String, Diagnostics> faults = new HashMap<>();

        FactGraph make(List<FactDeclaration> declarations) {
            declarations.forEach(this::declare);
            declared.keySet().forEach(id -> current.put(id, id));
            declared.values().forEach(this::oldIds);
            declared.values().forEach(this::sources);
            for (FactDeclaration fact : declared.values()) {
                if (fact.definition() instanceof Definition.Computed computed) {
                    formulas.put(fact.id(), FormulaParser.parse(computed.formula()));
                }
            }
            DependencyOrder order = DependencyOrder.of(formulas, current);
            order.cycles().forEach((id, cycles) -> faults(id).addAll(cycles));
            return new FactGraph(
                    Collections.unmodifiableMap(declared),
                    Collections.unmodifiableMap(current),
                    Collections.unmodifiableMap(formulas),
                    order.order(),
                    places(order.order()),
                    dependents(),
                    faults.entrySet().stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, entry -> entry.getValue().toList())));
        }

        private Diagnostics faults(String id) {
            return faults.computeIfAbsent(id, _ -> new Diagnostics());
        }

        private void declare(FactDeclaration fact) {
            FactDeclaration first = declared.putIfAbsent(fact.id(), fact);
            if (first != null) {
                faults(fact.id())
                        .add(Diagnostic.of(
                                        DiagnosticCode.DUPLICATE_ID,
                                        fact.span(),
                                        "duplicate fact “%s”".formatted(fact.id()))
                                .related(first.span(), "first defined here")
                                .help("rename one of them"));
            }
        }

        private void oldIds(FactDeclaration fact) {
            for (String old : fact.maintenance().formerly()) {
                String holder = current.putIfAbsent(old, fact.id());
                FactDeclaration other = holder == null ? null : declared.get(holder);
                if (other != null) {
                    faults(fact.id())
                            .add(Diagnostic.of(
                                            DiagnosticCode.DUPLICATE_ID,
                                            fact.span(),
                                            "“%s” was formerly “%s”, but so was another fact".formatted(fact.id(), old))
                                    .related(other.span(), "the other fact")
                                    .help("remove it from one “formerly”: an old id can lead to only one fact"));
                }
            }
        }

        private void sources(FactDeclaration fact) {
            boolean typed =
                    fact.definition() instanceof Definition.Given || fact.definition() instanceof Definition.Tabled;
            if (typed && fact.attribution().sources().isEmpty()) {
                faults(fact.id())
                        .add(Diagnostic.of(
                                        DiagnosticCode.NO_SOURCE,
                                        fact.span(),
                                        "“%s” has no source".formatted(fact.id()))
                                .help("add “source:” with the id of a source"));
            }
        }

        private static Map<String, Integer> places(List<String> order) {
            var places = HashMap.<String, Integer>newHashMap(order.size());
            order.forEach(id -> places.put(id, places.size()));
            return Collections.unmodifiableMap(places);
        }

        private Map<String, Set<String>> dependents() {
            var dependents = new HashMap<String, Set<String>>();
            formulas.forEach((id, formula) -> formula.references().forEach(reference -> {
                String input = current.get(reference.id());
                if (input != null) {
                    dependents
                            .computeIfAbsent(input, _ -> new LinkedHashSet<>())
                            .add(id);
                }
            }));
            return Collections.unmodifiableMap(dependents);
        }
    }
}
