package dev.standfirst.check.wording;

import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;

/** The step of a round number: one place value of its last significant digit, 10 for 90, 1,000 for 12,000. */
public final class PlaceValue {
    private PlaceValue() {}

    /** The power of ten of the first significant digit of {@code x}: 10,000 for 12,658, 0.1 for 0.927; 1 for zero. */
    public static Rational magnitude(Rational x) {
        BigDecimal digits = x.abs().toDecimal(6);
        return digits.signum() == 0 ? Rational.ONE : Rational.powerOfTen(digits.precision() - digits.scale() - 1);
    }

    public static Rational step(Rational x) {
        BigDecimal digits = x.abs().toDecimal(6).stripTrailingZeros();
        return digits.signum() == 0 ? Rational.ONE : Rational.powerOfTen(-digits.scale());
    }
}
