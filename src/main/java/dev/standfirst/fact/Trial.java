package dev.standfirst.fact;

import dev.standfirst.quantity.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact or a formula worked out again and again while one fact that it rests on is moved. Only what lies between the two is worked
 * out; the facts that it was made of stay as they are. For one thread at a time.
 */
public final class Trial {
    private final FactDeclaration moved;
    private final List<String> between;
    private final Resolver resolver;
    private final Function<Resolver, Outcome> outcome;

    /**
     * What a trial comes to.
     *
     * @param value the value; none where it cannot be worked out
     * @param comparisons for a formula, whether each of its comparisons holds, in order; empty for a fact
     */
    public record Outcome(Optional<FactValue> value, List<Truth> comparisons) {
        /** Keeps its own copy. */
        public Outcome {
            comparisons = List.copyOf(comparisons);
        }
    }

    private Trial(
            Catalogue catalogue,
            Map<String, Resolved> slice,
            QuantityReader reader,
            FactDeclaration moved,
            List<String> between,
            Function<Resolver, Outcome> outcome) {
        this.moved = moved;
        this.between = between;
        this.resolver = new Resolver(catalogue, reader, slice);
        this.outcome = outcome;
    }

    /** What the fact or the formula comes to when the moved fact is {@code value}. */
    public Outcome at(FactValue value) {
        resolver.given(moved, value);
        between.forEach(resolver::computed);
        return outcome.apply(resolver);
    }

    /** A trial of a fact. */
    static Trial of(
            String target,
            FactDeclaration moved,
            Catalogue catalogue,
            QuantityReader reader,
            Map<String, Resolved> all) {
        var path = new Path(catalogue, all, moved.id());
        path.rests(target);
        return new Trial(
                catalogue,
                path.slice,
                reader,
                moved,
                path.between,
                _ -> new Outcome(
                        Optional.ofNullable(path.slice.get(target))
                                .flatMap(Resolved::fact)
                                .map(Fact::value),
                        List.of()));
    }

    /** A trial of a formula that belongs to no fact. */
    static Trial of(
            ParsedFormula formula,
            FactDeclaration moved,
            Catalogue catalogue,
            QuantityReader reader,
            Map<String, Resolved> all) {
        var path = new Path(catalogue, all, moved.id());
        catalogue.inputs(formula).forEach(path::rests);
        List<Formula> comparisons = comparisons(formula.root());
        return new Trial(
                catalogue,
                path.slice,
                reader,
                moved,
                path.between,
                resolver -> new Outcome(
                        resolver.value(formula, formula.root()),
                        comparisons.stream()
                                .map(each -> truth(resolver.value(formula, each)))
                                .toList()));
    }

    private static Truth truth(Optional<FactValue> value) {
        return value.isPresent() && value.get() instanceof FactValue.OfTruth(Truth truth) ? truth : Truth.UNKNOWN;
    }

    private static List<Formula> comparisons(Formula node) {
        return switch (node) {
            case Formula.Operation operation ->
                operation.operator().compares()
                        ? List.of(operation)
                        : java.util.stream.Stream.of(operation.left(), operation.right())
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

    /** What lies between a moved fact and another: the slice of all facts that matters, and the order to work it out in. */
    private static final class Path {
        private final Catalogue catalogue;
        private final Map<String, Resolved> all;
        private final String moved;
        private final Map<String, Boolean> reached = new HashMap<>();
        private final Map<String, Resolved> slice = new HashMap<>();
        private final List<String> between = new ArrayList<>();

        Path(Catalogue catalogue, Map<String, Resolved> all, String moved) {
            this.catalogue = catalogue;
            this.all = all;
            this.moved = moved;
        }

        /** Whether a fact rests on the moved one. */
        boolean rests(String id) {
            if (id.equals(moved)) {
                return true;
            }
            Boolean known = reached.get(id);
            if (known != null) {
                return known;
            }
            reached.put(id, false);
            Resolved present = all.get(id);
            if (present != null) {
                slice.put(id, present);
            }
            boolean rests = false;
            ParsedFormula formula = catalogue.formulas().get(id);
            for (String input : formula == null ? List.<String>of() : catalogue.inputs(formula)) {
                rests |= rests(input);
            }
            if (rests) {
                between.add(id);
            }
            reached.put(id, rests);
            return rests;
        }
    }
}
