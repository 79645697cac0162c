package dev.standfirst.fact;

import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.quantity.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A fact or a formula computed again and again while one fact that it rests on is moved. Only what lies between the two is worked
 * out; the facts that it was made of stay as they are. For one thread at a time.
 */
public final class WhatIfEvaluation {
    private final FactDeclaration moved;
    private final List<String> between;
    private final Resolver resolver;
    private final Function<Resolver, Outcome> outcome;

    /**
     * The result of a trial.
     *
     * @param value the value; empty where it cannot be computed
     * @param comparisons for a formula, whether each of its comparisons holds, in order; empty for a fact
     */
    public record Outcome(Optional<FactValue> value, List<Truth> comparisons) {
        /** Keeps its own copy. */
        public Outcome {
            comparisons = List.copyOf(comparisons);
        }
    }

    private WhatIfEvaluation(
            FactGraph catalogue,
            Map<String, ResolvedFact> slice,
            QuantityReader reader,
            FactDeclaration moved,
            List<String> between,
            Function<Resolver, Outcome> outcome) {
        this.moved = moved;
        this.between = between;
        this.resolver = new Resolver(catalogue, reader, slice);
        this.outcome = outcome;
    }

    /** The value of the fact or the formula when the moved fact is {@code value}. */
    public Outcome at(FactValue value) {
        resolver.given(moved, value);
        between.forEach(resolver::computed);
        return outcome.apply(resolver);
    }

    /** A trial of a fact. */
    static WhatIfEvaluation of(
            String target,
            FactDeclaration moved,
            FactGraph catalogue,
            QuantityReader reader,
            Map<String, ResolvedFact> all) {
        var path = new Path(catalogue, all, moved.id());
        path.to(target);
        return new WhatIfEvaluation(
                catalogue,
                path.slice,
                reader,
                moved,
                path.between,
                _ -> new Outcome(
                        Optional.ofNullable(path.slice.get(target))
                                .flatMap(ResolvedFact::fact)
                                .map(Fact::value),
                        List.of()));
    }

    /** A trial of a formula that belongs to no fact. */
    static WhatIfEvaluation of(
            ParsedFormula formula,
            FactDeclaration moved,
            FactGraph catalogue,
            QuantityReader reader,
            Map<String, ResolvedFact> all) {
        var path = new Path(catalogue, all, moved.id());
        catalogue.inputs(formula).forEach(path::to);
        List<Formula> comparisons = comparisons(formula.root());
        return new WhatIfEvaluation(
                catalogue,
                path.slice,
                reader,
                moved,
                path.between,
                resolver -> new Outcome(
                        resolver.value(formula, formula.root()),
                        comparisons.stream()
                                .map(each -> resolver.value(formula, each)
                                        .map(WhatIfEvaluation::truth)
                                        .orElse(Truth.UNKNOWN))
                                .toList()));
    }

    private static Truth truth(FactValue value) {
        return value instanceof FactValue.OfBoolean(Truth truth) ? truth : Truth.UNKNOWN;
    }

    private static List<Formula> comparisons(Formula node) {
        return switch (node) {
            case Formula.Operation operation ->
                operation.operator().compares()
                        ? List.of(operation)
                        : Stream.of(operation.left(), operation.right())
                                .flatMap(side -> comparisons(side).stream())
                                .toList();
            case Formula.Not not -> comparisons(not.of());
            case Formula.Grouped grouped -> comparisons(grouped.inner());
            case Formula.Negative _,
                    Formula.Call _,
                    Formula.Reference _,
                    Formula.Literal _,
                    Formula.Numeral _,
                    Formula.Quoted _,
                    Formula.Broken _ -> List.of();
        };
    }

    /**
     * What lies between a moved fact and others: the slice of all facts that matters, and the order to compute it in. Walks without
     * recursion, so that a long chain of facts is safe.
     */
    private static final class Path {
        private final FactGraph catalogue;
        private final Map<String, ResolvedFact> all;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> resting = new HashSet<>();
        private final Map<String, ResolvedFact> slice = new HashMap<>();
        private final List<String> between = new ArrayList<>();
        private final Deque<Step> open = new ArrayDeque<>();

        /** A fact on the way, with those of its inputs that are still to be followed. */
        private record Step(String id, List<String> inputs, Iterator<String> rest) {}

        Path(FactGraph catalogue, Map<String, ResolvedFact> all, String moved) {
            this.catalogue = catalogue;
            this.all = all;
            resting.add(moved);
            seen.add(moved);
        }

        /** Adds what lies between the moved fact and this one. */
        void to(String target) {
            enter(target);
            while (!open.isEmpty()) {
                Step step = open.getLast();
                if (step.rest().hasNext()) {
                    enter(step.rest().next());
                    continue;
                }
                open.removeLast();
                if (step.inputs().stream().anyMatch(resting::contains)) {
                    resting.add(step.id());
                    between.add(step.id());
                }
            }
        }

        private void enter(String id) {
            if (seen.add(id)) {
                Optional.ofNullable(all.get(id)).ifPresent(present -> slice.put(id, present));
                ParsedFormula formula = catalogue.formulas().get(id);
                List<String> inputs = formula == null ? List.of() : catalogue.inputs(formula);
                open.addLast(new Step(id, inputs, inputs.iterator()));
            }
        }
    }
}
