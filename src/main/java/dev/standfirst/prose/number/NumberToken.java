package dev.standfirst.prose.number;

import dev.standfirst.prose.lexicon.Measures;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;

/**
 * A number with its scale, its unit not yet read.
 *
 * @param from its first token
 * @param to past its last token
 * @param value its value
 * @param place the place value of its last significant digit as written
 * @param whole whether it is a whole number with no trailing zeros
 * @param form how it is put
 * @param digits whether it was written in digits
 * @param scaled whether it has a scale word or suffix
 */
public record NumberToken(
        int from, int to, Rational value, Rational place, boolean whole, Form form, boolean digits, boolean scaled) {
    private static final Rational TEN = Rational.of(10);
    private static final Rational HUNDRED = Rational.of(100);

    NumberToken times(int exponent, int past) {
        Rational factor = Rational.powerOfTen(exponent);
        return new NumberToken(from, past, value.times(factor), place.times(factor), false, form, digits, true);
    }

    /** The same number, with the words up to {@code past} taken in. */
    NumberToken upTo(int past) {
        return new NumberToken(from, past, value, place, whole, form, digits, scaled);
    }

    /** The same number, known to its last place: 69 cents are as exact as $0.69. */
    NumberToken rounded() {
        return new NumberToken(from, to, value, place, false, form, digits, scaled);
    }

    /** The place of a part of a percentage: half a point is known as 0.5 of one is, a quarter as 0.25, other parts to a tenth. */
    public Rational placeOfPart() {
        Rational quarters = value.times(Rational.of(4));
        boolean odd = quarters.isWhole() && !value.times(Rational.of(2)).isWhole();
        return Rational.of(1, odd ? 100 : 10);
    }

    NumberToken proportion(int first, int past, Rational part) {
        return new NumberToken(first, past, part, part, false, Form.PROPORTION, digits, false);
    }

    public NumberToken negated(int first) {
        return new NumberToken(first, to, value.negate(), place, whole, form, digits, scaled);
    }

    /** Whether this number with its unit, in this form and under this hedge, must be bound. */
    public BindingRule duty(Unit unit, Form form, Hedge hedge) {
        if (form != Form.NUMBER) {
            return BindingRule.SHOULD_BIND;
        }
        if (digits || scaled || isMeasured(unit)) {
            return BindingRule.MUST_BIND;
        }
        boolean small = value.compareTo(TEN) <= 0;
        boolean bareAndSmallish = hedge == Hedge.BARE && value.isBelow(HUNDRED);
        return small || bareAndSmallish ? BindingRule.FREE : BindingRule.MUST_BIND;
    }

    /** Things and times may be few in words without being a figure; money, shares, rates and measures may not. */
    private static boolean isMeasured(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> Measures.isMeasure(noun);
            case Unit.Duration _ -> false;
            default -> true;
        };
    }
}
