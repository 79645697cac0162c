package dev.standfirst.fact;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities, the values of series among them, by the number that they go by. Indexed when first asked, and once for all who ask.
 * Safe on any thread.
 */
final class FactsByNumber {
    private final Collection<Fact> facts;
    private final Function<String, Optional<Fact>> find;
    private volatile @Nullable Map<Rational, Ids> found;

    /** The ids of facts, and those of values of series, that go by one number. */
    private record Ids(List<String> facts, List<String> points) {}

    /**
     * @param facts the facts, which do not change
     * @param find finds a fact, or a value of a series, by its id
     */
    FactsByNumber(Collection<Fact> facts, Function<String, Optional<Fact>> find) {
        this.facts = facts;
        this.find = find;
    }

    /** The quantities that go by {@code number}, in the order in which they were declared; the values of series after the others. */
    List<Fact> of(Rational number) {
        Map<Rational, Ids> known = found;
        if (known == null) {
            known = sorted();
            found = known;
        }
        Ids ids = known.get(number);
        return ids == null
                ? List.of()
                : Stream.concat(ids.facts().stream(), ids.points().stream())
                        .flatMap(id -> find.apply(id).stream())
                        .toList();
    }

    private Map<Rational, Ids> sorted() {
        var sorted = new HashMap<Rational, Ids>();
        for (Fact fact : facts) {
            switch (fact.value()) {
                case FactValue.OfQuantity quantity ->
                    quantity.nominal()
                            .ifPresent(number -> of(number, sorted).facts().add(fact.id()));
                case FactValue.OfSeries(Series series) -> {
                    for (Series.Point point : series.points()) {
                        point.nominal()
                                .ifPresent(number -> of(number, sorted).points().add(fact.id() + "@" + point.period()));
                    }
                }
                case FactValue.OfDate _, FactValue.OfText _, FactValue.OfBoolean _ -> {}
            }
        }
        return sorted;
    }

    private static Ids of(Rational number, Map<Rational, Ids> sorted) {
        return sorted.computeIfAbsent(number, _ -> new Ids(new ArrayList<>(), new ArrayList<>()));
    }
}
