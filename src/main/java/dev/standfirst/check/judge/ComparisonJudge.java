package dev.standfirst.check.judge;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Judgement.Concern;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.MeaningInUnit;
import dev.standfirst.prose.model.LevelComparison;
import dev.standfirst.prose.model.LevelComparison.Basis;
import dev.standfirst.prose.model.LevelComparison.Relation;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Judges words that compare two levels, each bound to a fact: 'climbed to 13.7m from 14.1m' is false whatever the two are. */
public final class ComparisonJudge {
    private ComparisonJudge() {}

    /** Judges the comparison that a sentence makes with the level of a reading; supported where it makes none. */
    public static Judgement judge(
            Reading words, Fact fact, FactValue.OfQuantity value, BoundPhrase phrase, FactLookup facts) {
        return phrase.prose().comparisons().stream()
                .filter(each -> each.figure() == words.numberStart())
                .flatMap(each -> base(each, phrase, facts)
                        .filter(base -> each.basis() != Basis.IN_TIME || isEarlier(base, fact))
                        .flatMap(base -> quantity(base, value.quantity().unit()))
                        .map(base -> Deficits.asSize(words, base))
                        .filter(base -> areCompared(each, Deficits.asSize(words, value), base))
                        .map(base -> judge(each, Deficits.asSize(words, value), base))
                        .stream())
                .reduce(Judgement.supported(""), Judgement::worst);
    }

    private static Optional<Fact> base(LevelComparison comparison, BoundPhrase phrase, FactLookup facts) {
        return phrase.passage().slots().stream()
                .filter(slot -> slot.start() <= comparison.base() && comparison.base() < slot.end())
                .findFirst()
                .map(Slot::binding)
                .flatMap(binding ->
                        binding.target() instanceof Target.FactTarget(String id) ? facts.find(id) : Optional.empty());
    }

    private static boolean isEarlier(Fact base, Fact figure) {
        return base.period()
                .flatMap(before -> figure.period()
                        .map(own -> before.start().isBefore(own.start())
                                && before.end().isBefore(own.end())))
                .orElse(false);
    }

    /** The quantity of a fact, a duration in {@code unit}. */
    private static Optional<FactValue.OfQuantity> quantity(Fact fact, Unit unit) {
        if (!(fact.value() instanceof FactValue.OfQuantity own)) {
            return Optional.empty();
        }
        return Optional.of(MeaningInUnit.factor(own.quantity().unit(), unit)
                .map(factor -> new FactValue.OfQuantity(
                        new Quantity(
                                own.quantity().range().times(Interval.point(factor)),
                                unit,
                                own.quantity().nature()),
                        own.nominal().map(factor::times),
                        own.written()))
                .orElse(own));
    }

    private static boolean areCompared(LevelComparison said, FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        boolean sizes = said.basis() == Basis.SIZES;
        return (sizes && areChanges(figure, base))
                || ((!sizes || areOfOneSign(figure, base)) && areLevels(figure.quantity(), base.quantity()));
    }

    private static boolean areLevels(Quantity figure, Quantity base) {
        return figure.unit().equals(base.unit()) && figure.nature() != Nature.CHANGE && base.nature() != Nature.CHANGE;
    }

    /** Whether two figures are changes of one unit that go the same way. */
    private static boolean areChanges(FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        return figure.quantity().unit().equals(base.quantity().unit())
                && figure.quantity().change()
                && base.quantity().change()
                && areOfOneSign(figure, base);
    }

    private static boolean areOfOneSign(FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        return figure.nominal()
                .flatMap(one -> base.nominal().filter(other -> one.signum() == other.signum()))
                .isPresent();
    }

    private static Judgement judge(LevelComparison said, FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        Truth holds = holds(said, figure, base);
        if (holds == Truth.TRUE) {
            return Judgement.supported("");
        }
        String reason = "the words put the figure " + where(said.relation()) + " another, but it is "
                + ValueText.told(figure) + " and the other is " + ValueText.told(base);
        return holds == Truth.FALSE
                ? Judgement.contradicted(DiagnosticCode.WRONG_DIRECTION, reason).about(Concern.COMPARISON)
                : Judgement.notEstablished(reason).about(Concern.COMPARISON);
    }

    private static Truth holds(LevelComparison said, FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        Interval one = figure.quantity().range();
        Interval other = base.quantity().range();
        Optional<Integer> order = figure.nominal().flatMap(x -> base.nominal().map(x::compareTo));
        if (said.basis() == Basis.SIZES) {
            one = one.abs();
            other = other.abs();
            order = figure.nominal()
                    .flatMap(x -> base.nominal().map(y -> x.abs().compareTo(y.abs())));
        }
        Truth above =
                asWritten(other.isLessThan(one), order.filter(way -> way > 0).isPresent());
        return switch (said.relation()) {
            case ABOVE -> above;
            case BELOW ->
                asWritten(one.isLessThan(other), order.filter(way -> way < 0).isPresent());
            case AT_MOST -> asWritten(above.not(), order.filter(way -> way <= 0).isPresent());
            case AT_LEAST ->
                asWritten(
                        one.isLessThan(other).not(),
                        order.filter(way -> way >= 0).isPresent());
            case SAME -> order.map(way -> Truth.of(way == 0)).orElse(one.isEqualTo(other));
        };
    }

    /** What holds of two ranges; where they overlap, what the figures say as they are written. */
    private static Truth asWritten(Truth ranges, boolean written) {
        return ranges == Truth.UNKNOWN && written ? Truth.TRUE : ranges;
    }

    private static String where(Relation relation) {
        return switch (relation) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case AT_MOST -> "not above";
            case AT_LEAST -> "not below";
            case SAME -> "level with";
        };
    }
}
