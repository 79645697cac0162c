package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.quantity.Truth;
import java.util.List;

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
        List<Series.Point> others = switch (claim.kind()) {
            case HIGHEST, LOWEST -> claim.since().map(place::earlier).orElseGet(place::earlier);
            case HIGH, LOW, UNCHANGED -> place.previous().stream().limit(1).toList();
        };
        Judgement worst = Judgement.supported("");
        for (Series.Point other : others) {
            worst = worst.worst(against(claim, place.own(), other));
        }
        return worst;
    }

    private static Judgement against(PlaceClaim claim, Series.Point own, Series.Point other) {
        int order = order(own, other);
        boolean fails = switch (claim.kind()) {
            case HIGHEST, HIGH -> order < 0;
            case LOWEST, LOW -> order > 0;
            case UNCHANGED -> order != 0;
        };
        return fails
                ? Judgement.contradicted("the words say “" + claim.words() + "”, but " + other.period() + " had "
                        + ValueText.told(other.value()))
                : Judgement.supported("");
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
