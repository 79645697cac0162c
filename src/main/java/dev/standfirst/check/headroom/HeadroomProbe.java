package dev.standfirst.check.headroom;

import dev.standfirst.check.headroom.VerdictBoundarySearch.Probe;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.check.wording.PlaceValue;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A quantity that moves up and down from where it is, as a number known exactly: upwards from the highest that it may be, downwards
 * from the lowest.
 *
 * @param now what it is
 * @param test what a verdict says when it is something else
 */
record HeadroomProbe(OfQuantity now, Function<FactValue, Probe> test) {
    private static final Rational FARTHEST = Rational.powerOfTen(6);
    private static final Rational FOURTH_DIGIT = Rational.powerOfTen(-3);

    /** How far it may move; empty where the verdict is not {@code present} at its ends, so that its width decides and not its place. */
    Optional<Headroom> headroom(String id, Verdict present) {
        Rational step = step();
        Optional<Rational> low = start(now.quantity().range().low(), step, RoundingMode.CEILING);
        Optional<Rational> high = start(now.quantity().range().high(), step.negate(), RoundingMode.FLOOR);
        List<Rational> ends = Stream.concat(low.stream(), high.stream()).toList();
        boolean stands =
                !ends.isEmpty() && ends.stream().allMatch(end -> probe(end).verdict() == present);
        return stands
                ? Optional.of(new Headroom(
                        id,
                        now,
                        present,
                        low.flatMap(value -> down(value, step)),
                        high.flatMap(value ->
                                new VerdictBoundarySearch(this::probe, step).from(value, farthest(value, step)))))
                : Optional.empty();
    }

    /** A level that is not below zero never will be. */
    private Optional<Headroom.Limit> down(Rational value, Rational step) {
        boolean floor = !now.quantity().change() && value.signum() >= 0;
        return new VerdictBoundarySearch(this::probe, step.negate())
                .from(value, floor ? steps(value, step) : farthest(value, step));
    }

    private Probe probe(Rational value) {
        Quantity moved = now.quantity().withRange(Interval.point(value));
        return test.apply(new OfQuantity(moved, Optional.of(value), Optional.empty()));
    }

    private static Rational farthest(Rational value, Rational step) {
        return steps(value.abs().max(step).times(FARTHEST), step);
    }

    private static Rational steps(Rational way, Rational step) {
        return Rational.of(way.dividedBy(step).rounded(0, RoundingMode.FLOOR));
    }

    /** The first number with few digits that the quantity may be at one of its ends; empty where it has no end. */
    private static Optional<Rational> start(Bound end, Rational inwards, RoundingMode mode) {
        return switch (end) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational value) -> Optional.of(onGrid(value, inwards.abs(), mode));
            case Bound.Open(Rational value) -> {
                Rational near = onGrid(value, inwards.abs(), mode);
                yield Optional.of(near.equals(value) ? near.plus(inwards) : near);
            }
        };
    }

    private static Rational onGrid(Rational value, Rational step, RoundingMode mode) {
        return Rational.of(value.dividedBy(step).rounded(0, mode)).times(step);
    }

    private boolean isCounted() {
        boolean counts =
                now.quantity().unit() instanceof Unit.Count || now.quantity().unit() instanceof Unit.Duration;
        return counts && size().isWhole();
    }

    private Rational size() {
        return now.nominal().or(() -> now.quantity().range().high().end()).orElse(Rational.ONE);
    }

    /** One of what is counted whole; else one of the last digit that the number is given with, and of its fourth at most. */
    private Rational step() {
        if (isCounted()) {
            return Rational.ONE;
        }
        Rational place = now.written()
                .flatMap(reading -> reading.written())
                .map(written -> written.place())
                .orElseGet(() -> PlaceValue.step(size()));
        return place.min(PlaceValue.magnitude(size()).times(FOURTH_DIGIT));
    }
}
