package dev.standfirst.fact;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What can be asked of facts while texts and claims are checked against them. */
public interface FactLookup {
    /** The fact of this id, or the one that had it formerly. */
    Optional<Fact> find(String id);

    /** The quantities that go by {@code number}, in the order in which they were declared; the values of series after the others. */
    List<Fact> goingBy(Rational number);

    /**
     * The values of a series that a fact's {@code record} or {@code rank} was judged against, by their periods; empty for other facts.
     */
    List<Series.Point> heldAgainst(String id);

    /** The value of {@code formula} over these facts. */
    Evaluation evaluate(LocatedText formula);

    /**
     * Some of these facts and all that they are computed from, and no others, as they were held on a day: where a typed fact or a value of
     * a series has been revised since, as it was before the first revision after that day. What is computed from them follows. A former
     * value that cannot be read leaves its fact with none.
     *
     * @param ids which facts, by their present or former ids
     */
    Facts on(LocalDate day, Collection<String> ids);

    /**
     * A fact and all that it is computed from, directly or indirectly, each once: a fact before its inputs, and these in their order. Those
     * that have no value are left out. Walks without recursion, so that a long chain of facts is safe.
     */
    default List<Fact> parts(Fact fact) {
        if (fact.inputs().isEmpty()) {
            return List.of(fact);
        }
        var parts = new LinkedHashMap<String, Fact>();
        var next = new ArrayDeque<Fact>();
        next.push(fact);
        while (!next.isEmpty()) {
            Fact part = next.pop();
            if (parts.putIfAbsent(part.id(), part) == null) {
                for (String input : part.inputs().reversed()) {
                    find(input).ifPresent(next::push);
                }
            }
        }
        return List.copyOf(parts.values());
    }
}
