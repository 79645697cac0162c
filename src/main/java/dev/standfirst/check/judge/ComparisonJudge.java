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
import dev.standfirst.narrative.Target;
import dev.standfirst.prose.model.LevelComparison;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Truth;
import java.util.Optional;

/** Judges words that compare two levels, each bound to a fact: 'climbed to 13.7m from 14.1m' is false whatever the two are. */
public final class ComparisonJudge {
    private ComparisonJudge() {}

    /** Judges the comparison that a sentence makes with the level of a reading; supported where it makes none. */
    public static Judgement judge(Reading words, FactValue.OfQuantity value, BoundPhrase phrase, FactLookup facts) {
        return phrase.prose().comparisons().stream()
                .filter(each -> each.figure() == words.numberStart())
                .flatMap(each -> base(each, phrase, facts)
                        .filter(base -> areLevels(value.quantity(), base.quantity()))
                        .map(base -> judge(each.direction(), value, base))
                        .stream())
                .reduce(Judgement.supported(""), Judgement::worst);
    }

    private static Optional<FactValue.OfQuantity> base(
            LevelComparison comparison, BoundPhrase phrase, FactLookup facts) {
        return phrase.passage().slots().stream()
                .filter(slot -> slot.start() <= comparison.base() && comparison.base() < slot.end())
                .findFirst()
                .map(Slot::binding)
                .flatMap(binding -> binding.target() instanceof Target.FactTarget(String id)
                        ? facts.find(id).map(Fact::value)
                        : Optional.empty())
                .flatMap(base ->
                        base instanceof FactValue.OfQuantity quantity ? Optional.of(quantity) : Optional.empty());
    }

    private static boolean areLevels(Quantity figure, Quantity base) {
        return figure.unit().equals(base.unit()) && figure.nature() != Nature.CHANGE && base.nature() != Nature.CHANGE;
    }

    private static Judgement judge(Direction named, FactValue.OfQuantity figure, FactValue.OfQuantity base) {
        Quantity one = figure.quantity();
        Quantity other = base.quantity();
        boolean up = named == Direction.UP;
        Truth said = up ? other.range().isLessThan(one.range()) : one.range().isLessThan(other.range());
        boolean asWritten = said == Truth.UNKNOWN
                && figure.nominal()
                        .flatMap(x -> base.nominal().map(y -> up ? y.isBelow(x) : x.isBelow(y)))
                        .orElse(false);
        if (said == Truth.TRUE || asWritten) {
            return Judgement.supported("");
        }
        String reason = "the words put the figure " + (up ? "above" : "below") + " another, but it is "
                + ValueText.told(figure) + " and the other is " + ValueText.told(base);
        return said == Truth.FALSE
                ? Judgement.contradicted(DiagnosticCode.WRONG_DIRECTION, reason).about(Concern.COMPARISON)
                : Judgement.notEstablished(reason).about(Concern.COMPARISON);
    }
}
