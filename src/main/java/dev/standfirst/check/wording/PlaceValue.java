package dev.standfirst.check.wording;

import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;

/** How round a number is. */
public final class PlaceValue {
    private PlaceValue() {}

    /** The power of ten of the first significant digit of {@code x}: 10,000 for 12,658, 0.1 for 0.927; 1 for zero. */
    public static Rational magnitude(Rational x) {
        BigDecimal digits = x.abs().toDecimal(6);
        return digits.signum() == 0 ? Rational.ONE : Rational.powerOfTen(digits.precision() - digits.scale() - 1);
    }

    /** How far the next number as round is: the step, or five of it after other digits where the last one is a 5, 500 for 3,500. */
    public static Rational grain(Rational x) {
        Rational step = step(x);
        Rational digits = x.abs().dividedBy(step);
        boolean five = digits.isAbove(Rational.of(10))
                && digits.dividedBy(Rational.of(5)).isWhole();
        return five ? step.times(Rational.of(5)) : step;
    }

    /** One place value of the last significant digit: 10 for 90, 1,000 for 12,000. */
    public static Rational step(Rational x) {
        BigDecimal digits = x.abs().toDecimal(6).stripTrailingZeros();
        return digits.signum() == 0 ? Rational.ONE : Rational.powerOfTen(-digits.scale());
    }
}
