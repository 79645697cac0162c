package dev.standfirst.prose.format;

import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The digits that are known of a number. From 14.975 to 14.985 it is 14.98, as it was written; of a computed range they are the most digits
 * on which both ends agree, 26 for 25.6 to 25.8.
 */
final class KnownDigits {
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 40;
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational TWENTIETH = Rational.of(1, 20);

    private KnownDigits() {}

    /**
     * The number that a range is written as; none where it has an open end or where its ends agree on no digit. A place above that of the
     * units counts only where the ends lie within 5 per cent, as it does for readers.
     *
     * @param range the range, in the terms of its unit
     * @param nominal the number that it goes by
     */
    static Optional<WrittenNumber> of(Interval range, Rational nominal, Unit unit) {
        Optional<Rational> low = range.low().end().filter(_ -> range.low().isClosed());
        Optional<Rational> high = range.high().end().filter(_ -> range.high().isClosed());
        if (low.isEmpty() || high.isEmpty() || low.equals(high)) {
            return Optional.empty();
        }
        Rational from = QuantityFormat.inUnit(low.get(), unit);
        Rational to = QuantityFormat.inUnit(high.get(), unit);
        Rational by = QuantityFormat.inUnit(nominal, unit);
        return asWritten(from, to, by)
                .or(() -> agreed(from, to, by, unit))
                .map(found -> unit.isHundredths() ? found.times(Rational.of(1, 100)) : found);
    }

    /** A number that was rounded to one of a digit, or to five, and is given as a multiple of that. */
    private static Optional<WrittenNumber> asWritten(Rational from, Rational to, Rational by) {
        Rational width = to.minus(from);
        if (!from.plus(to).times(HALF).equals(by) || !by.dividedBy(width).isWhole()) {
            return Optional.empty();
        }
        Rational place = place(width);
        boolean five = width.times(Rational.of(2)).equals(place);
        return place.equals(width) || five ? Optional.of(new WrittenNumber(by, place, false)) : Optional.empty();
    }

    private static Optional<WrittenNumber> agreed(Rational from, Rational to, Rational by, Unit unit) {
        Rational largest = from.abs().max(to.abs());
        Rational place = place(to.minus(from));
        for (int i = 0; i < MOST_DIGITS && !largest.isBelow(place.times(HALF)); i++) {
            Rational number = Rational.of(by.dividedBy(place).rounded(0, RoundingMode.HALF_EVEN))
                    .times(place);
            Rational away =
                    Stream.of(from, to).map(end -> end.minus(number).abs()).reduce(Rational.ZERO, Rational::max);
            boolean fine = !Rational.ONE.isBelow(place);
            boolean near = fine || !number.abs().times(TWENTIETH).isBelow(away);
            if (number.signum() != 0 && near && !place.times(HALF).isBelow(away)) {
                return Optional.of(new WrittenNumber(number, place, false));
            }
            if (!fine && unit.isHundredths()) {
                return Optional.empty();
            }
            place = place.times(Rational.of(10));
        }
        return Optional.empty();
    }

    /** The least power of ten that is no less than a width. */
    private static Rational place(Rational width) {
        Rational place = Rational.powerOfTen(-MOST_DECIMALS);
        while (place.isBelow(width)) {
            place = place.times(Rational.of(10));
        }
        return place;
    }
}
