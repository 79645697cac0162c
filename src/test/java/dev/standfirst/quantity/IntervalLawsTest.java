package dev.standfirst.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every operation on intervals contains the result of the same operation on any points in them. */
class IntervalLawsTest {
    /** An interval and a number in it. */
    record Sample(Interval interval, Rational point) {}

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<Rational> numbers = Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 4))
                .as((top, bottom) -> Rational.of(top, bottom));
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 2);
        return Combinators.combine(numbers, numbers, numbers, ends, ends).as((a, b, c, low, high) -> {
            Rational least = a.min(b).min(c);
            Rational most = a.max(b).max(c);
            Rational point = a.plus(b).plus(c).minus(least).minus(most);
            return new Sample(new Interval(end(least, low, point), end(most, high, point)), point);
        });
    }

    /** A bound of some kind; one at the point itself is closed, so that it includes the point. */
    private static Bound end(Rational value, int kind, Rational point) {
        return kind == 0 ? Bound.NONE : Bound.at(value, kind == 1 || value.equals(point));
    }

    @Property
    void aSampleIsInItsInterval(@ForAll("samples") Sample a) {
        assertThat(a.interval().contains(a.point())).isTrue();
    }

    @Property
    void sumsDifferencesAndProductsContainThoseOfPoints(@ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        assertThat(a.interval().plus(b.interval()).contains(a.point().plus(b.point())))
                .isTrue();
        assertThat(a.interval().minus(b.interval()).contains(a.point().minus(b.point())))
                .isTrue();
        assertThat(a.interval().times(b.interval()).contains(a.point().times(b.point())))
                .isTrue();
        assertThat(a.interval().times(b.point()).contains(a.point().times(b.point())))
                .isTrue();
        assertThat(a.interval().abs().contains(a.point().abs())).isTrue();
        assertThat(a.interval().hull(b.interval()).contains(b.interval())).isTrue();
    }

    @Property
    void aQuotientContainsThatOfPointsAndIsRefusedIfTheDivisorMayBeZero(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        Optional<Interval> quotient = a.interval().dividedBy(b.interval());

        assertThat(quotient.isEmpty()).isEqualTo(b.interval().contains(Rational.ZERO));
        quotient.ifPresent(range ->
                assertThat(range.contains(a.point().dividedBy(b.point()))).isTrue());
    }

    @Property
    void intervalsThatShareAPointIntersectAndOthersAreOrdered(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        if (b.interval().contains(a.point())) {
            assertThat(a.interval().intersects(b.interval())).isTrue();
            assertThat(a.interval().intersection(b.interval()).orElseThrow().contains(a.point()))
                    .isTrue();
        }
        switch (a.interval().isLessThan(b.interval())) {
            case TRUE -> assertThat(a.point().isBelow(b.point())).isTrue();
            case FALSE -> assertThat(a.point().isBelow(b.point())).isFalse();
            case UNKNOWN ->
                assertThat(a.interval().asPoint().isPresent()
                                && b.interval().asPoint().isPresent())
                        .isFalse();
        }
    }

    @Property
    void negatingTwiceChangesNothing(@ForAll("samples") Sample a) {
        assertThat(a.interval().negate().negate()).isEqualTo(a.interval());
    }
}
