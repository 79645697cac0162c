package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {
    @Test
    void isKeptInLowestTermsWithTheSignInTheNumerator() {
        Rational third = Rational.of(-2, -6);

        assertThat(third.numerator()).isEqualTo(BigInteger.ONE);
        assertThat(third.denominator()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Rational.of(2, -6).numerator()).isEqualTo(BigInteger.valueOf(-1));
        assertThat(Rational.of(0, -6)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(0, -6).denominator()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void hasNoZeroDenominator() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"1.60, 8, 5", "0.05, 1, 20", "-2.5, -5, 2", "4E+9, 4000000000, 1", "12658, 12658, 1", "0.0, 0, 1"})
    void holdsADecimalExactly(BigDecimal decimal, long numerator, long denominator) {
        assertThat(Rational.of(decimal)).isEqualTo(Rational.of(numerator, denominator));
        assertThat(Rational.of(decimal.toString())).isEqualTo(Rational.of(numerator, denominator));
    }

    @Test
    void knowsPowersOfTenOnBothSidesOfOne() {
        assertThat(Rational.powerOfTen(3)).isEqualTo(Rational.of(1000));
        assertThat(Rational.powerOfTen(0)).isEqualTo(Rational.ONE);
        assertThat(Rational.powerOfTen(-3)).isEqualTo(Rational.of(1, 1000));
    }

    @Test
    void addsSubtractsMultipliesAndDividesExactly() {
        Rational third = Rational.of(1, 3);

        assertThat(third.plus(Rational.of(1, 6))).isEqualTo(Rational.of(1, 2));
        assertThat(third.plus(third)).isEqualTo(Rational.of(2, 3));
        assertThat(third.minus(Rational.of(1, 2))).isEqualTo(Rational.of(-1, 6));
        assertThat(third.times(Rational.of(3, 4))).isEqualTo(Rational.of(1, 4));
        assertThat(third.dividedBy(Rational.of(-2, 3))).isEqualTo(Rational.of(-1, 2));
        assertThat(third.negate().abs()).isEqualTo(third);
    }

    @Test
    void comparesByValue() {
        List<Rational> ascending = List.of(
                Rational.of(-4),
                Rational.of(-1, 2),
                Rational.ZERO,
                Rational.of(1, 3),
                Rational.of(1, 2),
                Rational.of(2, 3),
                Rational.ONE);

        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                Rational one = ascending.get(i);
                Rational other = ascending.get(j);
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.compare(i, j));
                assertThat(one.isBelow(other)).isEqualTo(i < j);
                assertThat(one.isAbove(other)).isEqualTo(i > j);
                assertThat(one.min(other)).isEqualTo(ascending.get(Math.min(i, j)));
                assertThat(one.max(other)).isEqualTo(ascending.get(Math.max(i, j)));
                assertThat(one.equals(other)).isEqualTo(i == j);
            }
        }
        assertThat(new HashSet<>(ascending)).hasSameSizeAs(ascending);
        assertThat(Rational.of(2, 4)).hasSameHashCodeAs(Rational.of(1, 2));
        assertThat((Object) Rational.of(1, 2)).isNotEqualTo("1/2");
    }

    @Test
    void differentNumbersSpreadOverHashes() {
        var hashes = new HashSet<Integer>();
        for (int top = 1; top <= 20; top++) {
            for (int bottom = 1; bottom <= 20; bottom++) {
                hashes.add(Rational.of(top, bottom).hashCode());
            }
        }

        assertThat(hashes).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 0.125", "1, 3, 0.33333", "-2, 3, -0.66667", "5, 1, 5", "1, 7, 0.14286"})
    void isShownAsAnExactDecimalIfThatTerminatesElseRounded(long numerator, long denominator, BigDecimal shown) {
        assertThat(Rational.of(numerator, denominator).toDecimal(5)).isEqualByComparingTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 0.125", "1, 3, 1/3", "-7, 2, -3.5", "4000000000, 1, 4000000000", "22, 7, 22/7"})
    void isWrittenAsADecimalIfThatTerminatesElseAsAFraction(long numerator, long denominator, String text) {
        assertThat(Rational.of(numerator, denominator)).hasToString(text);
    }

    @Test
    void isRoundedForDisplay() {
        assertThat(Rational.of(2, 3).rounded(2, RoundingMode.HALF_EVEN)).isEqualTo("0.67");
        assertThat(Rational.of(12_658).rounded(-3, RoundingMode.HALF_EVEN)).isEqualByComparingTo("13000");
        assertThat(Rational.of(1, 3).rounded(1, RoundingMode.CEILING)).isEqualTo("0.4");
        assertThat(Rational.of(1, 2).isWhole()).isFalse();
        assertThat(Rational.of(4, 2).isWhole()).isTrue();
        assertThat(Rational.of(-3).signum()).isNegative();
    }

    /** Numbers on both sides of what fits two longs. */
    private static final List<Rational> EDGES = List.of(
            Rational.ZERO,
            Rational.ONE,
            Rational.of(-1),
            Rational.of(1, 3),
            Rational.of(-2, 7),
            Rational.of(Long.MAX_VALUE),
            Rational.of(Long.MAX_VALUE - 1),
            Rational.of(Long.MIN_VALUE + 1),
            Rational.of(Long.MIN_VALUE),
            Rational.of(1, Long.MAX_VALUE),
            Rational.of(-1, Long.MAX_VALUE),
            Rational.of(1, Long.MIN_VALUE),
            Rational.of(Long.MAX_VALUE, 2),
            Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1),
            Rational.of(3_037_000_500L),
            Rational.of(1, 3_037_000_500L),
            Rational.powerOfTen(18),
            Rational.powerOfTen(19),
            Rational.powerOfTen(-18),
            Rational.powerOfTen(-19),
            Rational.of(BigInteger.TWO.pow(100), BigInteger.valueOf(3)),
            Rational.of(BigInteger.TWO.pow(100).negate(), BigInteger.ONE));

    private static void assertIs(Rational found, BigInteger top, BigInteger bottom) {
        BigInteger divisor = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
        assertThat(found.numerator()).isEqualTo(top.divide(divisor));
        assertThat(found.denominator()).isEqualTo(bottom.divide(divisor));
        assertThat(found).isEqualTo(Rational.of(top, bottom)).hasSameHashCodeAs(Rational.of(top, bottom));
    }

    @Test
    void isExactWhereLongsAreTooShort() {
        for (Rational a : EDGES) {
            assertIs(a.negate(), a.numerator().negate(), a.denominator());
            assertIs(a.abs(), a.numerator().abs(), a.denominator());
            for (Rational b : EDGES) {
                BigInteger left = a.numerator().multiply(b.denominator());
                BigInteger right = b.numerator().multiply(a.denominator());
                BigInteger bottom = a.denominator().multiply(b.denominator());
                assertIs(a.plus(b), left.add(right), bottom);
                assertIs(a.minus(b), left.subtract(right), bottom);
                assertIs(a.times(b), a.numerator().multiply(b.numerator()), bottom);
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
                assertThat(a.min(b)).isEqualTo(left.compareTo(right) <= 0 ? a : b);
                assertThat(a.max(b)).isEqualTo(left.compareTo(right) >= 0 ? a : b);
                if (b.signum() != 0) {
                    assertIs(a.dividedBy(b), left, right);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 0.125",
        "-1, 8, -0.125",
        "7, 1, 7",
        "1, 3, 0.3333",
        "-2, 3, -0.6667",
        "1, 1024, 0.0009765625",
        "9223372036854775807, 2, 4611686018427387903.5",
        "9223372036854775807, 1000000000000000000, 9.223372036854775807",
        "1, 9007199254740992, 1.110E-16",
        "100, 7, 14.29",
        "0, 5, 0"
    })
    void isShownAsAnExactDecimalIfItIsShort(long top, long bottom, BigDecimal shown) {
        assertThat(Rational.of(top, bottom).toDecimal(4)).isEqualByComparingTo(shown);
    }

    @Test
    void knowsPowersOfTenBeyondLongs() {
        for (int exponent : new int[] {-40, -19, -18, -17, 17, 18, 19, 40}) {
            BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
            assertIs(
                    Rational.powerOfTen(exponent),
                    exponent < 0 ? BigInteger.ONE : power,
                    exponent < 0 ? power : BigInteger.ONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.000000000000000001",
        "0.0000000000000000001",
        "123456789012345678",
        "12345678901234567890.12345678901234567890",
        "9223372036854775807",
        "-9223372036854775808",
        "1E+30",
        "-1.5E-30",
        "999999999999999999",
        "0.999999999999999999"
    })
    void holdsALongDecimalExactly(BigDecimal decimal) {
        assertIs(Rational.of(decimal), decimal.scaleByPowerOfTen(40).toBigIntegerExact(), BigInteger.TEN.pow(40));
    }
}
