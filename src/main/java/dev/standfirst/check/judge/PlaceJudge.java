package dev.standfirst.check.judge;

import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.prose.model.LinkedPhrase;
import dev.standfirst.prose.model.PlaceClaim;
import dev.standfirst.prose.model.PlaceClaim.Kind;
import dev.standfirst.quantity.LikePeriods;
import dev.standfirst.quantity.Period;
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
    public static boolean isTested(PlaceClaim claim, Fact fact, FactLookup facts) {
        return claim.kind() != Kind.RUN && place(claim, fact, facts).isPresent();
    }

    /** Judges a place; supported where the fact is not a value of a series. */
    public static Judgement judge(PlaceClaim claim, Fact fact, FactLookup facts) {
        return place(claim, fact, facts).map(own -> judge(claim, own)).orElseGet(() -> Judgement.supported(""));
    }

    /** Judges the place that the words of a link claim without a figure. Empty where the fact is not a value of a series, or they claim none. */
    public static Optional<Judgement> judge(LinkedPhrase phrase, Fact fact, FactLookup facts) {
        return phrase.place().filter(claim -> isTested(claim, fact, facts)).map(claim -> {
            Judgement stated = judge(claim, fact, facts);
            if (claim.denied()) {
                return Denial.of(stated);
            }
            return stated.verdict() == Verdict.SUPPORTED
                    ? Judgement.supported("the series has it as “" + claim.words() + "”")
                    : stated;
        });
    }

    /** What words say of steps is said of the change, or of the value that it leads to. */
    private static Optional<SeriesPlace> place(PlaceClaim claim, Fact fact, FactLookup facts) {
        boolean step = switch (claim.kind()) {
            case RISES, FALLS, FIRST_RISE, FIRST_FALL -> true;
            default -> false;
        };
        return SeriesPlace.of(fact, facts).or(() -> step ? SeriesPlace.ofLater(fact, facts) : Optional.empty());
    }

    private static Judgement judge(PlaceClaim claim, SeriesPlace place) {
        return switch (claim.kind()) {
            case HIGHEST, LOWEST -> ranked(claim, place);
            case HIGH, LOW, UNCHANGED ->
                place.previous().stream()
                        .limit(1)
                        .map(other -> against(claim, place.own(), other))
                        .reduce(Judgement.supported(""), Judgement::worst);
            case RISES, FALLS -> run(claim, place.chain());
            case FIRST_RISE, FIRST_FALL -> first(claim, place);
            case RUN -> Judgement.supported("");
        };
    }

    /**
     * Those before it that are certainly beyond it, against the number that the words allow. 'The second-highest since 2019' may be said with
     * the value of 2019 or without it.
     */
    private static Judgement ranked(PlaceClaim claim, SeriesPlace place) {
        if (claim.whole()) {
            return ranked(claim, place.own(), place.others());
        }
        Optional<Period> since = since(claim, place);
        if (since.isEmpty()) {
            return ranked(claim, place.own(), claim.months() > 0 ? place.earlier(claim.months()) : place.earlier());
        }
        Judgement after = ranked(claim, place.own(), place.earlier(since.get()));
        return claim.number() > 1 && after.verdict() == Verdict.CONTRADICTED
                ? ranked(claim, place.own(), place.from(since.get()))
                : after;
    }

    private static Optional<Period> since(PlaceClaim claim, SeriesPlace place) {
        return claim.since()
                .or(() -> claim.sinceMonth()
                        .map(month -> LikePeriods.lastBefore(month, place.own().period())));
    }

    private static Judgement ranked(PlaceClaim claim, Series.Point own, List<Series.Point> others) {
        boolean highest = claim.kind() == Kind.HIGHEST;
        List<Series.Point> beyond = others.stream()
                .filter(other -> highest ? order(own, other) < 0 : order(own, other) > 0)
                .toList();
        long level = others.stream().filter(other -> order(own, other) == 0).count();
        if (beyond.size() >= claim.number()) {
            return contradicted(claim, beyond.getLast());
        }
        return beyond.size() + level < claim.number() - 1
                ? Judgement.contradicted("the words say “" + claim.words() + "”, but only " + beyond.size()
                        + " of the values before it " + (beyond.size() == 1 ? "is" : "are") + " beyond it")
                : Judgement.supported("");
    }

    /** 'The third rise in a row': the last three steps go that way, and the one before them does not. */
    private static Judgement run(PlaceClaim claim, List<Series.Point> chain) {
        boolean up = claim.kind() == Kind.RISES;
        for (int i = 0; i < Math.min(claim.number(), chain.size() - 1); i++) {
            if (!goes(up, chain.get(i), chain.get(i + 1))) {
                return contradicted(claim, chain.get(i + 1));
            }
        }
        int before = claim.number();
        if (chain.size() <= before) {
            return Judgement.notEstablished("the words say “" + claim.words()
                    + "”, but the series does not go back so far: it begins with "
                    + chain.getLast().period());
        }
        return chain.size() > before + 1 && goes(up, chain.get(before), chain.get(before + 1))
                ? contradicted(claim, chain.get(before + 1))
                : Judgement.supported("");
    }

    /** 'The first rise since 2019': the last step goes that way, none since then does, and that of 2019 did. */
    private static Judgement first(PlaceClaim claim, SeriesPlace place) {
        boolean up = claim.kind() == Kind.FIRST_RISE;
        List<Series.Point> chain = place.chain();
        Optional<Period> since = since(claim, place);
        List<Series.Point> within = since.map(place::earlier).orElseGet(() -> place.earlier(claim.months()));
        for (int i = 0; i + 1 < chain.size(); i++) {
            Series.Point to = chain.get(i);
            boolean named = since.filter(to.period()::overlaps).isPresent();
            boolean asked = i == 0 || named || within.contains(to);
            if (asked && (i == 0 || named) != goes(up, to, chain.get(i + 1))) {
                return contradicted(claim, to, chain.get(i + 1));
            }
        }
        return Judgement.supported("");
    }

    private static boolean goes(boolean up, Series.Point to, Series.Point from) {
        return up ? order(to, from) > 0 : order(to, from) < 0;
    }

    private static Judgement contradicted(PlaceClaim claim, Series.Point to, Series.Point from) {
        return Judgement.contradicted("the words say “" + claim.words() + "”, but " + to.period() + " had "
                + ValueText.told(to.value()) + " after " + ValueText.told(from.value()));
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
