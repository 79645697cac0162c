package dev.standfirst.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms. Facts and readings are rational numbers, so no rounding inside a calculation can decide a
 * verdict; rounding happens only when a number is shown.
 *
 * <p>Nearly every fraction fits two longs and is computed in them; one that does not is held in big integers, with the same result.
 *
 * <p>Immutable; safe on any thread.
 */
public final class Rational implements Comparable<Rational> {
    /** Zero. */
    public static final Rational ZERO = new Rational(0, 1);

    /** One. */
    public static final Rational ONE = new Rational(1, 1);

    private static final int LONGEST_POWER = 18;
    private static final long[] POWERS = new long[LONGEST_POWER + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= LONGEST_POWER; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private final long top;

    /** The denominator; 0 where the fraction does not fit two longs, and {@link #large} holds it. */
    private final long bottom;

    private final @Nullable Large large;

    /** A fraction in lowest terms that does not fit two longs. */
    private record Large(BigInteger top, BigInteger bottom) {}

    private Rational(long top, long bottom) {
        this.top = top;
        this.bottom = bottom;
        this.large = null;
    }

    private Rational(Large large) {
        this.top = 0;
        this.bottom = 0;
        this.large = large;
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Rational(value, 1);
    }

    /** The fraction {@code numerator / denominator}; throws {@link ArithmeticException} when the denominator is zero. */
    public static Rational of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw new ArithmeticException("a denominator is 0");
        }
        long divisor = denominator == 1 ? 1 : gcd(Math.abs(numerator), Math.abs(denominator));
        long signed = denominator < 0 ? -divisor : divisor;
        return new Rational(numerator / signed, denominator / signed);
    }

    private static long gcd(long a, long b) {
        long larger = a;
        long smaller = b;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    /** The fraction {@code numerator / denominator}; throws {@link ArithmeticException} when the denominator is zero. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a denominator is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return isLong(top) && isLong(bottom)
                ? new Rational(top.longValueExact(), bottom.longValueExact())
                : new Rational(new Large(top, bottom));
    }

    /** Whether a number is a long whose negative is one too. */
    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE && !number.equals(BigInteger.valueOf(Long.MIN_VALUE));
    }

    /** Exactly the decimal number {@code value}. */
    public static Rational of(BigDecimal value) {
        if (value.precision() <= LONGEST_POWER && value.scale() >= 0 && value.scale() <= LONGEST_POWER) {
            return of(value.unscaledValue().longValueExact(), POWERS[value.scale()]);
        }
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** Exactly the decimal number written in {@code digits}, for example {@code "0.05"}; throws {@link NumberFormatException}. */
    public static Rational of(String digits) {
        return of(new BigDecimal(digits));
    }

    /** Ten to the power of {@code exponent}, which may be negative. */
    public static Rational powerOfTen(int exponent) {
        if (Math.abs(exponent) <= LONGEST_POWER) {
            long power = POWERS[Math.abs(exponent)];
            return exponent < 0 ? new Rational(1, power) : new Rational(power, 1);
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0 ? of(BigInteger.ONE, power) : of(power, BigInteger.ONE);
    }

    /** The numerator in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(top) : large.top();
    }

    /** The denominator in lowest terms, always above zero. */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(bottom) : large.bottom();
    }

    public Rational plus(Rational other) {
        if (large == null && other.large == null) {
            if (bottom == other.bottom) {
                long sum = top + other.top;
                if (((top ^ sum) & (other.top ^ sum)) >= 0) {
                    return of(sum, bottom);
                }
            } else if (fits(top, other.bottom) && fits(other.top, bottom) && fits(bottom, other.bottom)) {
                long left = top * other.bottom;
                long right = other.top * bottom;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return of(sum, bottom * other.bottom);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** Whether the product of two longs is a long. */
    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        boolean small = large == null && other.large == null && fits(top, other.top) && fits(bottom, other.bottom);
        return small
                ? of(top * other.top, bottom * other.bottom)
                : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** The exact quotient; throws {@link ArithmeticException} when {@code other} is zero. */
    public Rational dividedBy(Rational other) {
        boolean small = large == null && other.large == null && fits(top, other.bottom) && fits(bottom, other.top);
        return small
                ? of(top * other.bottom, bottom * other.top)
                : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Rational negate() {
        return large == null ? new Rational(-top, bottom) : of(numerator().negate(), denominator());
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return large == null ? Long.signum(top) : large.top().signum();
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return large == null ? bottom == 1 : large.bottom().equals(BigInteger.ONE);
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
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
    }

    /** This number as a decimal: exact where it ends within 34 digits, else to {@code digits} significant digits. For showing only. */
    public BigDecimal toDecimal(int digits) {
        for (int scale = 0; large == null && scale <= LONGEST_POWER; scale++) {
            long factor = POWERS[scale] / bottom;
            if (factor * bottom == POWERS[scale] && fits(top, factor)) {
                return BigDecimal.valueOf(top * factor, scale);
            }
        }
        var above = new BigDecimal(numerator());
        var below = new BigDecimal(denominator());
        BigDecimal wide = above.divide(below, MathContext.DECIMAL128);
        return wide.multiply(below).compareTo(above) == 0
                ? wide
                : above.divide(below, new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    @Override
    public int compareTo(Rational other) {
        if (large == null && other.large == null) {
            if (bottom == other.bottom) {
                return Long.compare(top, other.top);
            }
            if (fits(top, other.bottom) && fits(other.top, bottom)) {
                return Long.compare(top * other.bottom, other.top * bottom);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && top == that.top
                && bottom == that.bottom
                && Objects.equals(large, that.large);
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(top) + Long.hashCode(bottom) : large.hashCode();
    }

    /** A decimal when it ends within 34 digits, else a fraction such as {@code 1/3}. */
    @Override
    public String toString() {
        BigDecimal decimal = toDecimal(34);
        return new BigDecimal(numerator()).compareTo(decimal.multiply(new BigDecimal(denominator()))) == 0
                ? decimal.stripTrailingZeros().toPlainString()
                : numerator() + "/" + denominator();
    }
}
