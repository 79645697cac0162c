package dev.standfirst.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms. Facts and readings are rational numbers, so no rounding inside a calculation can decide a
 * verdict; rounding happens only when a number is shown.
 *
 * <p>Immutable; safe on any thread.
 */
public final class Rational implements Comparable<Rational> {
    /** Nought. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** The fraction {@code numerator / denominator}; throws {@link ArithmeticException} when the denominator is nought. */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The fraction {@code numerator / denominator}; throws {@link ArithmeticException} when the denominator is nought. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a denominator is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return divisor.equals(BigInteger.ONE)
                ? new Rational(numerator, denominator)
                : new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Exactly the decimal number {@code value}. */
    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Exactly the decimal number written in {@code digits}, for example {@code "0.05"}; throws {@link NumberFormatException}. */
    public static Rational of(String digits) {
        return of(new BigDecimal(digits));
    }

    /** Ten to the power of {@code exponent}, which may be negative. */
    public static Rational powerOfTen(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0 ? new Rational(BigInteger.ONE, power) : new Rational(power, BigInteger.ONE);
    }

    /** The numerator in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator in lowest terms, always above nought. */
    public BigInteger denominator() {
        return denominator;
    }

    public Rational plus(Rational other) {
        return denominator.equals(other.denominator)
                ? of(numerator.add(other.numerator), denominator)
                : of(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The exact quotient; throws {@link ArithmeticException} when {@code other} is nought. */
    public Rational dividedBy(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is strictly less than {@code other}. */
    public boolean isBelow(Rational other) {
        return compareTo(other) < 0;
    }

    /** Whether this is strictly greater than {@code other}. */
    public boolean isAbove(Rational other) {
        return compareTo(other) > 0;
    }

    /** This number rounded to {@code decimals} places after the point ({@code decimals} may be negative), for showing. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** This number as a decimal: exact where it ends within 34 digits, else to {@code digits} significant digits. For showing only. */
    public BigDecimal toDecimal(int digits) {
        BigDecimal top = new BigDecimal(numerator);
        BigDecimal bottom = new BigDecimal(denominator);
        BigDecimal wide = top.divide(bottom, MathContext.DECIMAL128);
        return wide.multiply(bottom).compareTo(top) == 0
                ? wide
                : top.divide(bottom, new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    @Override
    public int compareTo(Rational other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** A decimal when it ends within 34 digits, else a fraction such as {@code 1/3}. */
    @Override
    public String toString() {
        BigDecimal decimal = toDecimal(34);
        return new BigDecimal(numerator).compareTo(decimal.multiply(new BigDecimal(denominator))) == 0
                ? decimal.stripTrailingZeros().toPlainString()
                : numerator + "/" + denominator;
    }
}
