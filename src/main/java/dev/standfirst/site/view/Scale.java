package dev.standfirst.site.view;

import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.site.model.ProofLine;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** The room that values take on a chart, zero always in it: from {@code low} to {@code high}, counted in hundredths. */
record Scale(Rational low, Rational high) {
    private static final Rational HUNDRED = Rational.of(100);

    /** The scale of these values. */
    static Scale over(List<Rational> values) {
        return new Scale(
                values.stream().reduce(Rational.ZERO, Rational::min),
                values.stream().reduce(Rational.ZERO, Rational::max));
    }

    /**
     * The number that stands for what is known: the middle of a range that holds both its ends, such as that of 6.1 per cent; else its upper
     * end, or where that is open without limit its lower.
     */
    static Rational of(Interval range) {
        if (range.low() instanceof Bound.Closed(Rational low) && range.high() instanceof Bound.Closed(Rational high)) {
            return low.plus(high).dividedBy(Rational.of(2));
        }
        Bound end = range.high() instanceof Bound.Unbounded ? range.low() : range.high();
        return switch (end) {
            case Bound.Unbounded _ -> Rational.ZERO;
            case Bound.Closed(Rational value) -> value;
            case Bound.Open(Rational value) -> value;
        };
    }

    /** Where a value is. */
    Rational place(Rational value) {
        Rational room = high.minus(low);
        return room.signum() == 0
                ? Rational.ZERO
                : value.minus(low).times(HUNDRED).dividedBy(room);
    }

    /** Where the bar from zero to a value begins. */
    String from(Rational value) {
        return written(place(value.min(Rational.ZERO)));
    }

    /** How long the bar from zero to a value is. */
    String length(Rational value) {
        return written(place(value.abs().plus(low)));
    }

    /**
     * Round numbers within it with their places; none for values that are all zero.
     *
     * @param words how a number is written
     */
    List<ProofLine.Tick> ticks(Function<Rational, String> words) {
        return low.equals(high)
                ? List.of()
                : NumberLine.between(low, high).scale().stream()
                        .map(number -> new ProofLine.Tick(written(place(number)), words.apply(number)))
                        .toList();
    }

    /** A place with at most two decimals. */
    static String written(Rational place) {
        String digits = place.rounded(2, RoundingMode.HALF_EVEN).toPlainString();
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }
}
