package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.LikePeriods;
import dev.standfirst.fact.Series;
import dev.standfirst.prose.Aspect;
import dev.standfirst.prose.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Truth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Judges words that lead up or down to a level, 'fell to 29,437', where the level is one of a series: the step from the like period
 * before must go that way. Words that leave a level, 'fell from 45,774', say nothing of the step to it.
 */
final class StepJudge {
    /** Words that may stand between 'to' and the level that it leads to. */
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "the",
            "its",
            "their",
            "record",
            "new",
            "high",
            "low",
            "peak",
            "total",
            "of",
            "reach",
            "just",
            "only",
            "all-time",
            "highest",
            "lowest",
            "level");

    private StepJudge() {}

    /** Judges words of {@code text}; supported where they lead to no level, or the fact has no step. */
    static Judgement judge(Reading words, String text, Fact fact, Facts facts) {
        if (words.direction() == Direction.NONE || words.aspect() == Aspect.CHANGE || !leadsTo(text, words.start())) {
            return Judgement.supported("");
        }
        return step(fact, facts).map(step -> judge(words.direction(), step)).orElseGet(() -> Judgement.supported(""));
    }

    /** A value of a series and the one before it. */
    private record Step(Series.Point from, Series.Point to) {}

    private static Judgement judge(Direction named, Step step) {
        boolean up = named == Direction.UP;
        Truth rose =
                step.from().quantity().range().isLessThan(step.to().quantity().range());
        Truth fell =
                step.to().quantity().range().isLessThan(step.from().quantity().range());
        String says = up ? "the words say a rise" : "the words say a fall";
        String was = ", and " + step.from().period() + " had "
                + Values.compact(new FactValue.OfQuantity(
                        step.from().quantity(), step.from().nominal(), Optional.empty()));
        return switch (up ? rose : fell) {
            case TRUE -> Judgement.supported("");
            case FALSE -> Judgement.contradicted(Code.WRONG_DIRECTION, says + was);
            case UNKNOWN -> Judgement.notEstablished(says + was);
        };
    }

    /** The step to a value that a formula takes out of a series; none for other facts, and for the first of its kind. */
    private static Optional<Step> step(Fact fact, Facts facts) {
        boolean taken = fact.function().equals("at") && fact.inputs().size() == 1;
        if (!taken
                || fact.period().isEmpty()
                || !(facts.find(fact.inputs().getFirst()).map(Fact::value).orElse(fact.value())
                        instanceof FactValue.OfSeries(Series series))) {
            return Optional.empty();
        }
        Period own = fact.period().get();
        return series.at(own)
                .flatMap(to -> series.points().stream()
                        .filter(point -> point.period().start().isBefore(own.start())
                                && LikePeriods.areAlike(point.period(), own))
                        .max(Comparator.comparing(point -> point.period().start()))
                        .map(from -> new Step(from, to)));
    }

    private static boolean leadsTo(String text, int start) {
        WordBefore before = WordBefore.at(text, start);
        while (BETWEEN.contains(before.word())) {
            before = WordBefore.at(text, before.start());
        }
        return before.word().equals("to");
    }
}
