package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fractions that fit two longs and those that do not follow the same arithmetic, also where a result crosses that limit. */
class RationalProperties {
    private static final BigInteger PRIME = BigInteger.TWO.pow(89).subtract(BigInteger.ONE);

    @Provide
    Arbitrary<Rational> numbers() {
        Arbitrary<Long> any = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-20, 20),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, 1L << 31, 1L << 32, 1L << 62));
        return Combinators.combine(any, any.filter(below -> below != 0)).as(Rational::of);
    }

    @Property
    void sumsAndProductsAreThoseOfBigIntegers(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        BigInteger above =
                a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator()));

        assertThat(a.plus(b)).isEqualTo(Rational.of(above, a.denominator().multiply(b.denominator())));
        assertThat(a.times(b))
                .isEqualTo(Rational.of(
                        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator())));
        assertThat(a.minus(b).plus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
    }

    @Property
    void multiplyingAndDividingGivesTheSameNumber(@ForAll("numbers") Rational a) {
        Rational large = a.times(Rational.of(PRIME, BigInteger.ONE));

        assertThat(large.dividedBy(Rational.of(PRIME, BigInteger.ONE)))
                .isEqualTo(a)
                .hasSameHashCodeAs(a);
        assertThat(a.negate().negate()).isEqualTo(a);
    }

    @Property
    void aTerminatingDecimalIsExact(@ForAll("numbers") Rational a) {
        Rational tenths = a.times(Rational.of(a.denominator(), BigInteger.TEN));

        assertThat(Rational.of(tenths.toDecimal(34))).isEqualTo(tenths);
    }
}
