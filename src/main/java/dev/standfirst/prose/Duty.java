package dev.standfirst.prose;

import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;

/** Whether a quantity in prose must stand on a fact. */
public enum Duty {
    /** A figure: it is bound, or exempted with a reason. */
    MUST_BIND,
    /** A fraction, a multiple or a vague magnitude: it should be bound. */
    SHOULD_BIND,
    /** Not a figure: a bare 'one' to 'ten', a date, an ordinal, a list number. */
    FREE;

    private static final Rational TEN = Rational.of(10);
    private static final Rational HUNDRED = Rational.of(100);

    /** The duty of a number with its unit, put in one form under a hedge. */
    static Duty of(Core core, Unit unit, Form form, Hedge hedge) {
        if (form != Form.NUMBER) {
            return SHOULD_BIND;
        }
        if (core.digits() || core.scaled() || isMeasured(unit)) {
            return MUST_BIND;
        }
        boolean small = core.value().compareTo(TEN) <= 0;
        boolean bareAndSmallish = hedge == Hedge.BARE && core.value().isBelow(HUNDRED);
        return small || bareAndSmallish ? FREE : MUST_BIND;
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
