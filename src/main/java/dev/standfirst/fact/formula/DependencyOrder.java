package dev.standfirst.fact.formula;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.formula.Formula.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Orders facts so that each comes after those it is computed from. Walks without recursion, so that a long chain of facts is no
 * danger.
 *
 * @param order the ids of all computed facts; those of a cycle are in it too, somewhere
 * @param cycles diagnostics of cycles, by the ids of the facts that they are reported at: each fact of a cycle is named in one. Of
 *     the many cycles among facts that all name each other, those that name no further fact are left out.
 */
public record DependencyOrder(List<String> order, Map<String, List<Diagnostic>> cycles) {
    /** Keeps its own copies. */
    public DependencyOrder {
        order = List.copyOf(order);
        cycles = Map.copyOf(cycles);
    }

    /** The order for these formulas by id; references in them are ids as they are there, resolved by {@code current}. */
    public static DependencyOrder of(Map<String, ParsedFormula> formulas, Map<String, String> current) {
        var walk = new Walk(formulas, current);
        formulas.keySet().forEach(walk::from);
        return new DependencyOrder(walk.order, walk.cycles);
    }

    private static final class Walk {
        /** How many facts of a cycle are shown. */
        private static final int SHOWN = 8;

        private final Map<String, ParsedFormula> formulas;
        private final Map<String, String> current;
        private final List<String> order = new ArrayList<>();
        private final Map<String, List<Diagnostic>> cycles = new HashMap<>();
        private final Set<String> reported = new HashSet<>();
        private final Set<String> done = new HashSet<>();
        private final Set<String> open = new HashSet<>();
        private final Deque<Step> path = new ArrayDeque<>();

        /** A fact on the path, with the references that are still to be followed. */
        private record Step(String id, ParsedFormula formula, Iterator<Reference> rest) {}

        Walk(Map<String, ParsedFormula> formulas, Map<String, String> current) {
            this.formulas = formulas;
            this.current = current;
        }

        void from(String start) {
            enter(start);
            while (!path.isEmpty()) {
                Step step = path.getLast();
                if (step.rest().hasNext()) {
                    follow(current.getOrDefault(step.rest().next().id(), ""));
                } else {
                    path.removeLast();
                    open.remove(step.id());
                    done.add(step.id());
                    order.add(step.id());
                }
            }
        }

        private void follow(String id) {
            if (open.contains(id)) {
                report(id);
            } else {
                enter(id);
            }
        }

        private void enter(String id) {
            ParsedFormula formula = formulas.get(id);
            if (formula != null && !done.contains(id) && open.add(id)) {
                var references = formula.references().stream()
                        .collect(Collectors.toMap(
                                Reference::id, reference -> reference, (first, _) -> first, LinkedHashMap::new))
                        .values();
                path.addLast(new Step(id, formula, List.copyOf(references).iterator()));
            }
        }

        private void report(String start) {
            List<Step> cycle =
                    path.stream().dropWhile(step -> !step.id().equals(start)).toList();
            List<String> ids = cycle.stream().map(Step::id).toList();
            if (!reported.addAll(ids)) {
                return;
            }
            String names = ids.stream().limit(SHOWN).collect(Collectors.joining(" → "))
                    + (ids.size() > SHOWN ? " → …" : "") + " → " + start;
            Diagnostic diagnostic = Diagnostic.of(
                            DiagnosticCode.FORMULA_CYCLE,
                            mention(
                                    cycle.getFirst(),
                                    cycle.get(1 % cycle.size()).id()),
                            "“%s” is computed from itself: %s".formatted(start, names))
                    .help("give one of these facts a value, or a formula that does not depend on itself");
            for (int i = 1; i < Math.min(cycle.size(), SHOWN); i++) {
                String next = cycle.get((i + 1) % cycle.size()).id();
                diagnostic = diagnostic.related(mention(cycle.get(i), next), "computed from “%s”".formatted(next));
            }
            cycles.computeIfAbsent(start, _ -> new ArrayList<>()).add(diagnostic);
        }

        private SourceSpan mention(Step step, String id) {
            return step.formula().references().stream()
                    .filter(reference -> id.equals(current.get(reference.id())))
                    .findFirst()
                    .map(step.formula()::span)
                    .orElseGet(() -> step.formula().text().span());
        }
    }
}
