package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.prose.model.PlaceClaim.Kind;
import dev.standfirst.quantity.Truth;
import java.util.List;
import java.util.Optional;

/**
 * Judges the place in an order that words give a figure, 'the lowest since 2006', against the series that its fact is a value of. A value
 * before it that is certainly beyond it contradicts.
 */
public final class PlaceJudge {
    private PlaceJudge() {}

    /** Whether a series can test the place that words give a fact. */
    public static boolean isTested(Fact fact, FactLookup facts) {
        return SeriesPlace.of(fact, facts).isPresent();
    }

    /** Judges a place; supported where the fact is not a value of a series. */
    public static Judgement judge(PlaceClaim claim, Fact fact, FactLookup facts) {
        return SeriesPlace.of(fact, facts).map(own -> judge(claim, own)).orElseGet(() -> Judgement.supported(""));
    }

    private static Judgement judge(PlaceClaim claim, SeriesPlace place) {
        return switch (claim.kind()) {
            case HIGHEST, LOWEST -> ranked(claim, place);
            case HIGH, LOW, UNCHANGED ->
                place.previous().stream()
                        .limit(1)
                        .map(other -> against(claim, place.own(), other))
                        .reduce(Judgement.supported(""), Judgement::worst);
            case RISES, FALLS -> run(claim, place);
            case RUN -> Judgement.supported("");
        };
    }

    /** Those before it that are certainly beyond it, against the number that the words allow. */
    private static Judgement ranked(PlaceClaim claim, SeriesPlace place) {
        boolean highest = claim.kind() == Kind.HIGHEST;
        List<Series.Point> others = claim.since()
                .map(place::earlier)
                .orElseGet(() -> claim.months() > 0 ? place.earlier(claim.months()) : place.earlier());
        List<Series.Point> beyond = others.stream()
                .filter(other -> highest ? order(place.own(), other) < 0 : order(place.own(), other) > 0)
                .toList();
        long level =
                others.stream().filter(other -> order(place.own(), other) == 0).count();
        if (beyond.size() >= claim.number()) {
            return contradicted(claim, beyond.getLast());
        }
        return beyond.size() + level < claim.number() - 1
                ? Judgement.contradicted("the words say “" + claim.words() + "”, but only " + beyond.size()
                        + " of the values before it " + (beyond.size() == 1 ? "is" : "are") + " beyond it")
                : Judgement.supported("");
    }

    /** So many steps up to a value, all the same way. */
    private static Judgement run(PlaceClaim claim, SeriesPlace place) {
        boolean up = claim.kind() == Kind.RISES;
        Optional<SeriesPlace> at = Optional.of(place);
        for (int step = 0; step < claim.number() && at.isPresent(); step++) {
            Optional<Series.Point> before = at.get().before();
            Series.Point own = at.get().own();
            if (before.isPresent() && (up ? order(own, before.get()) <= 0 : order(own, before.get()) >= 0)) {
                return contradicted(claim, before.get());
            }
            at = before.map(point -> new SeriesPlace(place.series(), point));
        }
        return Judgement.supported("");
    }

    private static Judgement against(PlaceClaim claim, Series.Point own, Series.Point other) {
        int order = order(own, other);
        boolean fails = switch (claim.kind()) {
            case HIGH -> order < 0;
            case LOW -> order > 0;
            default -> order != 0;
        };
        return fails ? contradicted(claim, other) : Judgement.supported("");
    }

    private static Judgement contradicted(PlaceClaim claim, Series.Point other) {
        return Judgement.contradicted("the words say “" + claim.words() + "”, but " + other.period() + " had "
                + ValueText.told(other.value()));
    }

    /** Below zero where the first is certainly lower, and above where it is higher. Published figures are ordered as they are written. */
    private static int order(Series.Point own, Series.Point other) {
        if (own.nominal().isPresent() && other.nominal().isPresent()) {
            return own.nominal().get().compareTo(other.nominal().get());
        }
        boolean below = own.quantity().range().isLessThan(other.quantity().range()) == Truth.TRUE;
        boolean above = other.quantity().range().isLessThan(own.quantity().range()) == Truth.TRUE;
        return below ? -1 : above ? 1 : 0;
    }
}
