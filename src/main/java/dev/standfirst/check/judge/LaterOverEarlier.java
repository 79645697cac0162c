package dev.standfirst.check.judge;

import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.util.Optional;

/**
 * Turns the ratio of an earlier level to a later one into that of the later to the earlier, which is what 'doubled' says of them in whatever
 * order their formula names them.
 */
public final class LaterOverEarlier {
    private static final Interval MORE = Interval.above(Rational.ONE);
    private static final Interval LESS = Interval.below(Rational.ONE);

    private LaterOverEarlier() {}

    /** The value that words are judged against: the fact's own, or where it is such a ratio and they say a multiple, the other, if it is that they say something of. */
    public static OfQuantity of(Reading words, Fact fact, OfQuantity value) {
        boolean said = words.form() == Form.MULTIPLE && isEarlierFirst(fact);
        return said && isBeyond(words.range(), value.quantity().range())
                ? value.quantity()
                        .range()
                        .reciprocal()
                        .map(range -> new OfQuantity(
                                value.quantity().withRange(range),
                                value.nominal().map(Rational.ONE::dividedBy),
                                value.written()))
                        .orElse(value)
                : value;
    }

    /** Whether words say that there is more and the ratio that there is less, or the other way round. */
    private static boolean isBeyond(Interval said, Interval known) {
        return (MORE.contains(said) && LESS.contains(known)) || (LESS.contains(said) && MORE.contains(known));
    }

    private static boolean isEarlierFirst(Fact fact) {
        return fact.inputs().size() == 2
                && fact.comparison()
                        .filter(comparison -> comparison.function() == FormulaFunction.RATIO)
                        .filter(comparison ->
                                comparison.first().fact().equals(fact.inputs().getFirst()))
                        .filter(LaterOverEarlier::isInOrder)
                        .isPresent();
    }

    private static boolean isInOrder(Comparison comparison) {
        Optional<Period> first = comparison.first().period();
        Optional<Period> second = comparison.second().period();
        return first.isPresent()
                && second.isPresent()
                && first.get().end().isBefore(second.get().end());
    }
}
