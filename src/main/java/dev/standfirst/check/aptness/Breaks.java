package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfSeries;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the break, marked on a fact or on a row of a series, that a comparison or a rank reaches across. */
final class Breaks {
    private static final String APART = " is marked as a break: it is not comparable with earlier values";

    private final CheckContext project;

    Breaks(CheckContext project) {
        this.project = project;
    }

    /** What a comparison reaches across: its later side, or a row between the two of a series that both are taken from. */
    Optional<String> between(Comparison comparison) {
        Optional<LocalDate> one = comparison.first().period().map(Period::start);
        Optional<LocalDate> other = comparison.second().period().map(Period::start);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        boolean inOrder = one.get().isBefore(other.get());
        Comparison.Side earlier = inOrder ? comparison.first() : comparison.second();
        Comparison.Side later = inOrder ? comparison.second() : comparison.first();
        LocalDate from = inOrder ? one.get() : other.get();
        LocalDate to = inOrder ? other.get() : one.get();
        List<Fact> held = series(earlier.fact());
        return project.facts()
                .find(later.fact())
                .filter(fact -> fact.statuses().contains(Status.BREAK))
                .map(fact -> "“" + fact.id() + "”" + APART)
                .or(() -> series(later.fact()).stream()
                        .filter(held::contains)
                        .flatMap(fact -> points(fact).flatMap(point -> row(fact, point, from, to).stream()))
                        .findFirst());
    }

    /** What a rank reaches across: a row after the first of those that are ranked. */
    Optional<String> amongHeld(Fact fact) {
        List<Series.Point> held = project.facts().heldAgainst(fact.id());
        if (held.isEmpty() || !fact.statuses().contains(Status.BREAK)) {
            return Optional.empty();
        }
        List<LocalDate> starts = Stream.concat(held.stream().map(Series.Point::period), fact.period().stream())
                .map(Period::start)
                .sorted()
                .toList();
        return series(fact.id()).stream()
                .flatMap(each ->
                        points(each).flatMap(point -> row(each, point, starts.getFirst(), starts.getLast()).stream()))
                .findFirst();
    }

    private static Optional<String> row(Fact fact, Series.Point point, LocalDate from, LocalDate to) {
        LocalDate start = point.period().start();
        boolean across = point.statuses().contains(Status.BREAK) && start.isAfter(from) && !start.isAfter(to);
        return across ? Optional.of(point.period() + " of “" + fact.id() + "”" + APART) : Optional.empty();
    }

    private List<Fact> series(String id) {
        return project.facts().find(id).stream()
                .flatMap(fact -> project.facts().parts(fact).stream())
                .filter(part -> part.value() instanceof OfSeries)
                .toList();
    }

    private static Stream<Series.Point> points(Fact fact) {
        return fact.value() instanceof OfSeries(Series series) ? series.points().stream() : Stream.empty();
    }
}
