package dev.standfirst.fact.evaluation;

import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value comes from: what travels with it through a calculation.
 *
 * @param fact the id of the fact or series it is; {@code ""} when it is an expression
 * @param period the period it is about
 * @param universe what it is out of; {@code ""} when not said
 * @param statuses how settled what it rests on is
 * @param comparison the two sides, when it compares two levels
 * @param held the values of a series that a record or a rank was judged against
 */
public record Provenance(
        String fact,
        Optional<Period> period,
        String universe,
        Set<Status> statuses,
        Optional<Comparison> comparison,
        List<Series.Point> held) {
    /** Of a number or a text that is in the formula itself. */
    public static final Provenance NONE =
            new Provenance("", Optional.empty(), "", Set.of(), Optional.empty(), List.of());

    /** Keeps its own copies. */
    public Provenance {
        statuses = Set.copyOf(statuses);
        held = List.copyOf(held);
    }

    /** The origin of an expression over others: what they have in common, and the statuses of all. */
    static Provenance of(List<Provenance> inputs) {
        List<Provenance> origins =
                inputs.stream().filter(origin -> !origin.equals(NONE)).toList();
        if (origins.isEmpty()) {
            return NONE;
        }
        Provenance first = origins.getFirst();
        boolean period = origins.stream().allMatch(origin -> origin.period.equals(first.period));
        boolean universe = origins.stream().allMatch(origin -> origin.universe.equals(first.universe));
        return new Provenance(
                "",
                period ? first.period : Optional.empty(),
                universe ? first.universe : "",
                statuses(origins),
                Optional.empty(),
                List.of());
    }

    /** Statuses add up, except that a result is official only where all that it rests on is. */
    private static Set<Status> statuses(List<Provenance> origins) {
        var all = EnumSet.noneOf(Status.class);
        origins.forEach(origin -> all.addAll(origin.statuses));
        if (!origins.stream().allMatch(origin -> origin.statuses.contains(Status.OFFICIAL))) {
            all.remove(Status.OFFICIAL);
        }
        return all;
    }

    /** All the time from the first of the periods of {@code origins} to the last; empty where one of them has no period. */
    private static Optional<Period> joined(List<Provenance> origins) {
        List<Period> periods = origins.stream()
                .filter(origin -> !origin.equals(NONE))
                .map(Provenance::period)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Period::start).thenComparing(Period::end))
                .toList();
        boolean all = origins.stream().allMatch(origin -> origin.equals(NONE) || origin.period.isPresent());
        if (!all || periods.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                periods.getFirst().start(),
                periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow()));
    }

    /** The same origin about a period. */
    Provenance about(Period other) {
        return new Provenance(fact, Optional.of(other), universe, statuses, comparison, held);
    }

    /** The same origin about the period that another is about, if any. */
    Provenance aboutPeriodOf(Provenance other) {
        return new Provenance(fact, other.period, universe, statuses, comparison, held);
    }

    /** The same origin about all the time from the first of the periods of {@code origins} to the last. */
    Provenance aboutJoined(List<Provenance> origins) {
        return new Provenance(fact, joined(origins), universe, statuses, comparison, held);
    }

    /** The same origin of a comparison. */
    Provenance comparing(Comparison sides) {
        return new Provenance(fact, period, universe, statuses, Optional.of(sides), held);
    }

    /** The same origin judged against these values of a series. */
    Provenance against(List<Series.Point> points) {
        return new Provenance(fact, period, universe, statuses, comparison, points);
    }

    /** This as one side of a comparison. */
    Comparison.Side side() {
        return new Comparison.Side(fact, period, universe);
    }
}
