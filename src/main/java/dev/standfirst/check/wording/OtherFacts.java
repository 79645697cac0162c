package dev.standfirst.check.wording;

import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.prose.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words that a fact does not support may have been meant for. Whether it supports them is for others to judge.
 *
 * @param facts the facts that may be meant
 * @param wordings finds facts by their numbers
 * @param fact the fact that does not support the words
 * @param words the words
 */
public record OtherFacts(FactLookup facts, Wordings wordings, Fact fact, Reading words) {
    /** How many earlier values of a series a change is tried from. */
    private static final int MOST_BASES = 12;

    /** A series by its id. */
    private record Named(String id, Series series) {}

    /**
     * For the period that the words name, the value of the fact's series and the changes to it; then, where their number is not the
     * fact's, the facts that go by it.
     */
    public List<Fact> saying() {
        Stream<Fact> holding = hasNumber() ? Stream.of() : wordings.holding(words).stream();
        return Stream.of(ofNamedPeriod().stream(), changes(), holding)
                .flatMap(found -> found)
                .filter(other -> !other.id().equals(fact.id()))
                .toList();
    }

    /** The value of the fact's series for the period that the words name; empty where the fact is not such a value. */
    public Optional<Fact> ofNamedPeriod() {
        return series().filter(_ -> fact.isCallOf(FormulaFunction.AT))
                .flatMap(named -> point(named).flatMap(point -> facts.find(named.id() + "@" + point.period())));
    }

    /** Whether the number of the words may be that of the fact, so that it is something else about them that is wrong. */
    private boolean hasNumber() {
        return fact.value() instanceof FactValue.OfQuantity value
                && (words.range().intersects(value.quantity().range())
                        || words.range().intersects(value.quantity().range().abs()));
    }

    /** The changes from earlier values to the one of the period that the words name, where the fact is such a change. */
    private Stream<Fact> changes() {
        Optional<FormulaFunction> function = fact.comparison().map(Comparison::function);
        Optional<Named> named = series();
        Optional<Series.Point> last = named.flatMap(this::point);
        if (function.isEmpty() || last.isEmpty()) {
            return Stream.empty();
        }
        String id = named.get().id();
        return named.get().series().points().reversed().stream()
                .filter(first ->
                        first.period().end().isBefore(last.get().period().end()))
                .limit(MOST_BASES)
                .map(first -> new SeriesLink(
                        id,
                        first.period().toString(),
                        last.map(point -> point.period().toString()),
                        function))
                .flatMap(link -> facts.find(link.id()).stream());
    }

    private Optional<Series.Point> point(Named named) {
        return words.period().flatMap(named.series()::named);
    }

    private Optional<Named> series() {
        return fact.inputs().size() == 1
                        && facts.find(fact.inputs().getFirst()).map(Fact::value).orElse(fact.value())
                                instanceof FactValue.OfSeries(Series series)
                ? Optional.of(new Named(fact.inputs().getFirst(), series))
                : Optional.empty();
    }
}
