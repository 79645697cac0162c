package dev.standfirst.prose.number;

import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Tolerances;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;

/** The intervals of the table of words: what P is for a hedge and a number. */
public final class HedgeRanges {
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational ONE_PER_CENT = Rational.of(1, 100);
    private static final Rational LOOSE = Rational.of(3, 2);

    private final Tolerances tolerances;

    public HedgeRanges(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /** The words are true of these. */
    public Interval inner(Hedge hedge, WrittenNumber x, Unit unit, Form form) {
        return range(hedge, x, unit, form, Rational.ONE);
    }

    /** The words are false outside these: vague words with one and a half times the tolerance. */
    public Interval loose(Hedge hedge, WrittenNumber x, Unit unit, Form form) {
        return range(hedge, x, unit, form, LOOSE);
    }

    private Interval range(Hedge hedge, WrittenNumber written, Unit unit, Form form, Rational stretch) {
        Rational x = written.value();
        if (form == Form.MULTIPLE && x.isBelow(Rational.ONE)) {
            return falls(hedge, x, unit, stretch);
        }
        Rational h = rounding(written, unit);
        Rational t = isVague(hedge, form) ? vague(written, unit, form).times(stretch) : Rational.ZERO;
        return switch (hedge) {
            case BARE -> form == Form.NUMBER ? around(x, h) : around(x, t);
            case EXACTLY -> Interval.point(x);
            case OVER -> Interval.above(x);
            case AT_LEAST -> Interval.atLeast(x);
            case UNDER -> Interval.below(x);
            case AT_MOST -> atMost(x, unit);
            case NEARLY -> Interval.closedOpen(x.minus(atLeastSome(t, x)), x);
            case JUST_UNDER -> Interval.closedOpen(x.minus(atLeastSome(t, x).times(HALF)), x);
            case JUST_OVER ->
                new Interval(
                        dev.standfirst.quantity.Bound.at(x, false),
                        dev.standfirst.quantity.Bound.at(
                                x.plus(atLeastSome(t, x).times(HALF)), true));
            case ABOUT -> around(x, t.max(h));
            case BETWEEN, VAGUE -> throw new IllegalArgumentException("these have no single number: " + hedge);
        };
    }

    /** Whether the words leave open by how much a number is off. */
    private static boolean isVague(Hedge hedge, Form form) {
        return switch (hedge) {
            case NEARLY, JUST_UNDER, JUST_OVER, ABOUT -> true;
            case BARE -> form != Form.NUMBER;
            case EXACTLY, OVER, AT_LEAST, UNDER, AT_MOST, BETWEEN, VAGUE -> false;
        };
    }

    /** 'More than halved' is a fall of more than half: the hedge is of the fall, the interval of the level that is left. */
    private Interval falls(Hedge hedge, Rational left, Unit unit, Rational stretch) {
        Rational fall = Rational.ONE.minus(left);
        return range(hedge, new WrittenNumber(fall, fall, false), unit, Form.PROPORTION, stretch)
                .negate()
                .plus(Rational.ONE);
    }

    /** Nothing is nearly zero; a tolerance of zero would make an empty interval. */
    private static Rational atLeastSome(Rational t, Rational x) {
        return t.signum() > 0 ? t : x.signum() == 0 ? Rational.ONE : t;
    }

    private static Interval around(Rational x, Rational tolerance) {
        return Interval.closed(x.minus(tolerance), x.plus(tolerance));
    }

    private static Interval atMost(Rational x, Unit unit) {
        boolean positive = unit instanceof Unit.Count || unit instanceof Unit.Money;
        return positive && x.signum() > 0 ? Interval.openClosed(Rational.ZERO, x) : Interval.atMost(x);
    }

    /**
     * h: half the place value of the last significant digit, or of the last written digit for percentages, which have no other limit
     * ('90 per cent' is known to half a per cent); zero for whole counts.
     */
    private Rational rounding(WrittenNumber x, Unit unit) {
        boolean percent = unit.isHundredths();
        if (x.whole() && !percent) {
            return Rational.ZERO;
        }
        Rational h = x.place().times(HALF);
        return percent ? h.min(ONE_PER_CENT.times(HALF)) : h.min(x.value().abs().times(tolerances.rounding()));
    }

    /** t: 5 per cent of the number, at most its grain; at least 1 for a whole count under 100. */
    private Rational vague(WrittenNumber x, Unit unit, Form form) {
        Rational share = x.value().abs().times(tolerances.vague());
        if (form != Form.NUMBER) {
            return share;
        }
        Rational t = share.min(grain(x.value()));
        boolean smallCount = unit instanceof Unit.Count
                && x.value().isWhole()
                && x.value().abs().isBelow(Rational.of(100));
        return smallCount ? t.max(Rational.ONE) : t;
    }

    /** g: one place value of the last significant digit, or five where that digit is a 5. */
    private static Rational grain(Rational value) {
        BigDecimal digits = value.abs().toDecimal(34).stripTrailingZeros();
        if (digits.signum() == 0) {
            return Rational.ONE;
        }
        Rational place = Rational.powerOfTen(-digits.scale());
        boolean five = digits.unscaledValue().mod(java.math.BigInteger.TEN).intValue() == 5;
        return five ? place.times(Rational.of(5)) : place;
    }
}
