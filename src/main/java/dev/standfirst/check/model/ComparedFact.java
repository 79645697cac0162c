package dev.standfirst.check.model;

import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;

/**
 * A quantity in the terms of the words it is compared with.
 *
 * @param basis in which terms
 * @param range the numbers it may be in those terms
 * @param unit the unit that those numbers are shown in
 */
public record ComparedFact(Basis basis, Interval range, Unit unit) {
    /** What of a quantity is compared with words. */
    public enum Basis {
        /** The quantity as it is. */
        VALUE,
        /** The size of a change, where the words name no sign. */
        SIZE,
        /** The later level over the earlier, where the words name a multiple: a rise of 1,453 per cent is 15.5. */
        MULTIPLE
    }

    /** A quantity in the terms of these words. */
    public static ComparedFact of(Meaning words, Quantity known) {
        Unit shown = shown(words, known.unit());
        if (!known.change()) {
            return new ComparedFact(Basis.VALUE, known.range(), shown);
        }
        if (words.form() == Form.MULTIPLE) {
            boolean percent = words.unit() instanceof Unit.Ratio && shown instanceof Unit.Percent;
            return new ComparedFact(Basis.MULTIPLE, known.range().plus(Rational.ONE), percent ? Unit.RATIO : shown);
        }
        return ValueText.isBySize(words, known)
                ? new ComparedFact(Basis.SIZE, known.range().abs(), shown)
                : new ComparedFact(Basis.VALUE, known.range(), shown);
    }

    /** The unit that a fact is shown in beside words: a ratio in per cent, where they are a percentage. */
    public static Unit shown(Meaning words, Unit unit) {
        return unit instanceof Unit.Ratio && words.unit() instanceof Unit.Percent ? words.unit() : unit;
    }
}
