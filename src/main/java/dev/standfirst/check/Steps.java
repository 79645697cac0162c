package dev.standfirst.check;

import dev.standfirst.quantity.Rational;
import java.math.BigDecimal;

/** The step of a round number: one place value of its last significant digit, 10 for 90, 1,000 for 12,000. */
final class Steps {
    private Steps() {}

    static Rational step(Rational x) {
        BigDecimal digits = x.abs().toDecimal(6).stripTrailingZeros();
        return digits.signum() == 0 ? Rational.ONE : Rational.powerOfTen(-digits.scale());
    }
}
