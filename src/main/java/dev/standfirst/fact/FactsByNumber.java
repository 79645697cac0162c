package dev.standfirst.fact;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds quantities by the number that they go by. Indexed when first asked, and once for all who ask. Safe on any thread. */
final class FactsByNumber {
    private final Collection<Fact> facts;
    private volatile @Nullable Map<Rational, List<Fact>> found;

    /** {@code facts} do not change. */
    FactsByNumber(Collection<Fact> facts) {
        this.facts = facts;
    }

    /** The quantities that go by {@code number}, in the order in which they were declared. */
    List<Fact> of(Rational number) {
        Map<Rational, List<Fact>> known = found;
        if (known == null) {
            known = sorted();
            found = known;
        }
        return known.getOrDefault(number, List.of());
    }

    private Map<Rational, List<Fact>> sorted() {
        var sorted = new HashMap<Rational, List<Fact>>();
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.OfQuantity quantity) {
                quantity.nominal()
                        .ifPresent(number -> sorted.computeIfAbsent(number, _ -> new ArrayList<>())
                                .add(fact));
            }
        }
        sorted.replaceAll((_, same) -> List.copyOf(same));
        return sorted;
    }
}
