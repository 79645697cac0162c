package dev.standfirst.check.judge;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Truth;
import java.util.Comparator;
import java.util.List;

/**
 * Judges words that lead up or down to a level, 'fell to 29,437', where the level is one of a series: the step from the like period
 * before must go that way. Words that leave a level, 'fell from 45,774', say nothing of the step to it.
 */
public final class StepJudge {
    private StepJudge() {}

    /** Judges words; supported where they lead to no level or say from which one, or the fact has no step. */
    public static Judgement judge(Reading words, BoundPhrase phrase, Fact fact, FactLookup facts) {
        boolean compared = phrase.prose().comparisons().stream().anyMatch(each -> each.figure() == words.numberStart());
        if (compared
                || words.direction() == Direction.NONE
                || words.aspect() == Aspect.CHANGE
                || !words.statement().reached()) {
            return Judgement.supported("");
        }
        // Rates of change are compared with the period right before alone.
        boolean changes = isLevelOfChanges(words.says(), fact);
        return steps(fact, facts).stream()
                .limit(changes ? 1 : 2)
                .map(step -> judge(words.direction(), step))
                .min(Comparator.comparing(Judgement::verdict))
                .orElseGet(() -> Judgement.supported(""));
    }

    /** A value of a series and the one before it. */
    private record Step(Series.Point from, Series.Point to) {}

    private static Judgement judge(Direction named, Step step) {
        boolean up = named == Direction.UP;
        Truth rose = isBelow(step.from(), step.to());
        Truth fell = isBelow(step.to(), step.from());
        String says = up ? "the words describe a rise" : "the words describe a fall";
        String was = ", but " + step.from().period() + " had "
                + ValueText.told(step.from().value());
        return switch (up ? rose : fell) {
            case TRUE -> Judgement.supported("");
            case FALSE -> Judgement.contradicted(DiagnosticCode.WRONG_DIRECTION, says + was);
            case UNKNOWN -> Judgement.notEstablished(says + was);
        };
    }

    /** Whether one value is below another; where they may be either, what they are as they were written. */
    private static Truth isBelow(Series.Point one, Series.Point other) {
        Truth below = one.quantity().range().isLessThan(other.quantity().range());
        boolean written = one.nominal()
                .flatMap(x -> other.nominal().filter(y -> x.compareTo(y) < 0))
                .isPresent();
        return below == Truth.UNKNOWN && written ? Truth.TRUE : below;
    }

    /** The steps to a value of a series. None for other facts, and for the first of its kind. */
    private static List<Step> steps(Fact fact, FactLookup facts) {
        return SeriesPlace.of(fact, facts).stream()
                .flatMap(place -> place.previous().stream().map(from -> new Step(from, place.own())))
                .toList();
    }

    /** Whether words name a level of what is a change too: 'growth slowed to 0.1 per cent' goes by the steps, not by the sign. */
    public static boolean isLevelOfChanges(Meaning words, Fact fact) {
        return words.aspect() == Aspect.LEVEL
                && fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().change()
                && UnitJudge.isLevel(value.quantity());
    }
}
