package dev.standfirst.check.judge;

import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.ChangeNames;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;

/**
 * Turns a balance below zero, and a change of one, into the size of the deficit that words tell of: 'the deficit widened by £30m to £80m' of
 * a balance that fell by £30m to −£80m.
 */
public final class Deficits {
    private static final Interval BELOW = Interval.below(Rational.ZERO);

    private Deficits() {}

    /** The value that words are judged against: the fact's own where they tell of no deficit, or it is one by its name. */
    public static OfQuantity of(Reading words, Fact fact, OfQuantity value, FactLookup facts) {
        boolean told = words.statement().deficit() && !words.says().isNegative();
        if (!told) {
            return value;
        }
        Quantity known = value.quantity();
        if (isDifferenceOfDeficits(fact, facts) || isTypedChange(fact, known)) {
            return negated(value, known.nature());
        }
        boolean level = fact.comparison().isEmpty()
                && fact.declared().measurement().comparedWith().isEmpty()
                && known.nature() != Nature.FALL
                && BELOW.contains(known.range());
        return level ? negated(value, Nature.LEVEL) : value;
    }

    /** A level by its size, where words compare it as a deficit and it is below zero. */
    static OfQuantity asSize(Reading words, OfQuantity base) {
        return words.statement().deficit() && base.quantity().nature() != Nature.CHANGE && isBelowZero(base)
                ? negated(base, Nature.LEVEL)
                : base;
    }

    private static boolean isBelowZero(OfQuantity value) {
        return BELOW.contains(value.quantity().range());
    }

    private static boolean isDifferenceOfDeficits(Fact fact, FactLookup facts) {
        return fact.comparison()
                        .filter(comparison -> comparison.function() == FormulaFunction.DIFFERENCE)
                        .isPresent()
                && fact.inputs().stream()
                        .allMatch(id -> facts.find(id)
                                .map(Fact::value)
                                .filter(FactValue.OfQuantity.class::isInstance)
                                .map(FactValue.OfQuantity.class::cast)
                                .filter(Deficits::isBelowZero)
                                .isPresent());
    }

    /** Whether a fact is a change of a balance that was typed: one in per cent is of its size. */
    private static boolean isTypedChange(Fact fact, Quantity known) {
        return fact.declared().measurement().comparedWith().isPresent()
                && known.nature() == Nature.SIGNED
                && !(known.unit() instanceof Unit.Percent)
                && ChangeNames.isOfBalance(fact.label());
    }

    private static OfQuantity negated(OfQuantity value, Nature nature) {
        Quantity known = value.quantity();
        return new OfQuantity(
                new Quantity(known.range().negate(), known.unit(), nature),
                value.nominal().map(Rational::negate),
                value.written());
    }
}
