package dev.standfirst.fact.reading;

import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/**
 * A quantity as somebody typed it.
 *
 * @param reading how the words read, with the sign
 * @param unit what it counts
 * @param signed whether it has a sign, and so is a change
 */
record TypedQuantity(Reading reading, Unit unit, boolean signed) {
    private static final Rational THOUSAND = Rational.of(1_000);
    private static final Rational HALF = Rational.of(1, 2);

    /** The number it goes by. */
    Optional<Rational> nominal() {
        return reading.written().map(written -> written.value());
    }

    /** Whether it is a number with no hedge. */
    boolean isBare() {
        return reading.hedge() == Hedge.BARE && reading.written().isPresent();
    }

    /**
     * What is known of it. Counts under 1,000 and whole durations are exact; all else is read as in prose, where a larger count that
     * ends in zeros was rounded.
     */
    Quantity known() {
        Optional<Rational> exact = isBare() ? nominal().filter(this::isExact) : Optional.empty();
        return new Quantity(
                exact.map(Interval::point).orElse(reading.range()), unit, signed ? Nature.SIGNED : Nature.LEVEL);
    }

    private boolean isExact(Rational value) {
        return value.isWhole()
                && switch (unit) {
                    case Unit.Count _ -> value.abs().isBelow(THOUSAND);
                    case Unit.Duration _ -> true;
                    default -> false;
                };
    }

    /** What is known of it when it was rounded to a multiple of {@code to}. */
    Quantity roundedTo(Rational to) {
        Rational half = to.abs().times(HALF);
        Interval range = nominal()
                .map(value -> Interval.closed(value.minus(half), value.plus(half)))
                .orElse(reading.range());
        return new Quantity(range, unit, signed ? Nature.SIGNED : Nature.LEVEL);
    }
}
