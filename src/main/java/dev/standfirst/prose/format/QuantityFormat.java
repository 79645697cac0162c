package dev.standfirst.prose.format;

import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes quantities: {@link #words} as they are in prose ('92.7 per cent', 'up to £4 billion'), {@link #compact} as reports show them
 * ({@code -92.7 %}, {@code (0, £4 billion]}). What is written in words reads back as an interval that holds the quantity.
 */
public final class QuantityFormat {
    private static final Rational HUNDRED = Rational.of(100);

    private static final int MOST_DECIMALS = 12;

    private QuantityFormat() {}

    /**
     * A quantity that goes by a number, as words: as it was written where it is known to its last digit, '14.98' for 14.975 to 14.985; else by
     * the most digits on which its ends agree, and where there are none by its ends.
     *
     * @param nominal the number that it goes by, in its unit's terms
     */
    public static String words(Quantity quantity, Rational nominal) {
        Unit unit = quantity.unit();
        return KnownDigits.of(quantity.range(), nominal, unit)
                .map(known -> Numerals.asWritten(known, unit) + after(unit, known.value()))
                .orElseGet(() -> words(quantity));
    }

    /** What {@link #words(Quantity, Rational)} gives, in the short form of reports: {@code 14.98}, {@code -92.7 %}. */
    public static String compact(Quantity quantity, Rational nominal) {
        Unit unit = quantity.unit();
        return KnownDigits.of(quantity.range(), nominal, unit)
                .map(known -> brief(known, unit) + suffix(unit, known.value()))
                .orElseGet(() -> compact(quantity.range(), unit));
    }

    /**
     * What is known of a quantity that goes by a number, in the words of a report: {@code 14.98, give or take 0.005}; by its ends where the
     * number is not in the middle.
     */
    public static String told(Quantity quantity, Rational nominal) {
        Interval range = quantity.range();
        Unit unit = quantity.unit();
        Optional<Rational> high = value(range.high());
        boolean central = high.isPresent()
                && range.asPoint().isEmpty()
                && range.low().isClosed()
                && range.high().isClosed()
                && range.low()
                        .end()
                        .equals(Optional.of(nominal.times(Rational.of(2)).minus(high.get())))
                && Numerals.isShort(inUnit(nominal, unit));
        if (!central) {
            return told(range, unit);
        }
        String number = KnownDigits.of(range, nominal, unit)
                .filter(known -> known.value().equals(nominal))
                .map(known -> brief(known, unit))
                .orElseGet(() -> end(nominal, unit));
        Rational half = high.get().minus(nominal);
        Unit step = unit instanceof Unit.Percent ? Unit.PERCENTAGE_POINTS : unit;
        return number + suffix(unit, nominal) + ", give or take " + high(half, step) + suffix(step, half);
    }

    private static String brief(WrittenNumber number, Unit unit) {
        return Numerals.asWritten(number, unit).replace('−', '-');
    }

    /** A quantity as words: a point as a number, a percentage known to one of its digits too, any other range by its ends, each rounded outwards. */
    public static String words(Quantity quantity) {
        Interval range = quantity.range();
        Unit unit = quantity.unit();
        Optional<Rational> point = range.asPoint();
        if (point.isPresent()) {
            return words(Hedge.BARE, point.get(), unit);
        }
        Optional<Rational> low = value(range.low());
        Optional<Rational> high = value(range.high());
        if (low.isEmpty() || (low.get().signum() == 0 && !range.low().isClosed() && high.isPresent())) {
            Hedge hedge = range.high().isClosed() ? Hedge.AT_MOST : Hedge.UNDER;
            return high.map(end -> before(hedge) + ended(Numerals.up(end, unit), unit))
                    .orElse("any number");
        }
        if (high.isEmpty()) {
            return before(range.low().isClosed() ? Hedge.AT_LEAST : Hedge.OVER)
                    + ended(Numerals.down(low.get(), unit), unit);
        }
        Optional<String> read = readToLastDigit(range, low.get(), high.get(), unit);
        if (read.isPresent()) {
            return read.get();
        }
        Rational from = Numerals.down(low.get(), unit);
        Rational to = Numerals.up(high.get(), unit);
        String first = unit instanceof Unit.Money ? ended(from, unit) : plainEnd(from, unit);
        boolean lends = Numerals.isScaled(to.abs(), unit) && !Numerals.isScaled(from.abs(), unit);
        return "between " + first + " and " + (lends ? inFull(to, unit) : ended(to, unit));
    }

    /**
     * A percentage that is known to one of its digits, as anybody would write it: from 6.05 to 6.15 is '6.1 per cent', from 2.95 to 3.05
     * '3.0 per cent'. A bare percentage is read to its last written digit, so it says neither more nor less than the two ends.
     */
    private static Optional<String> readToLastDigit(Interval range, Rational low, Rational high, Unit unit) {
        if (!unit.isHundredths() || !range.low().isClosed() || !range.high().isClosed()) {
            return Optional.empty();
        }
        Rational place = inUnit(high.minus(low), unit);
        Rational middle = inUnit(low.plus(high), unit).dividedBy(Rational.of(2));
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            if (place.equals(Rational.powerOfTen(-decimals))) {
                return middle.dividedBy(place).isWhole()
                        ? Optional.of((middle.signum() < 0 ? "−" : "")
                                + Numerals.toPlace(middle.abs(), decimals)
                                + after(unit, middle))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A quantity as somebody wrote it: its hedge, its number to the same digit, its unit; a count without its noun. */
    public static String words(Reading reading) {
        return reading.written()
                .map(written -> before(reading.hedge() == Hedge.EXACTLY ? Hedge.BARE : reading.hedge())
                        + Numerals.asWritten(written, reading.unit())
                        + after(reading.unit(), written.value()))
                .orElseGet(() -> words(Quantity.within(reading.range(), reading.unit())));
    }

    /** A number under a hedge: 'over 90 per cent', 'nearly 6,000'. */
    public static String words(Hedge hedge, Rational number, Unit unit) {
        return before(hedge) + number(number, unit);
    }

    private static String number(Rational number, Unit unit) {
        return plain(number, unit) + after(unit, number);
    }

    /** A number whose scale word would be taken for that of the number before it too. */
    private static String inFull(Rational number, Unit unit) {
        return (number.signum() < 0 ? "−" : "")
                + Numerals.sign(unit)
                + Numerals.inFull(number.abs())
                + after(unit, number);
    }

    /** The number with its currency sign, without the words after it. */
    private static String plain(Rational number, Unit unit) {
        Rational shown = inUnit(number, unit);
        return (shown.signum() < 0 ? "−" : "") + Numerals.sign(unit) + Numerals.of(shown.abs(), unit);
    }

    private static String ended(Rational end, Unit unit) {
        return plainEnd(end, unit) + after(unit, end);
    }

    /** An end of a range with all the digits that it has been rounded to. */
    private static String plainEnd(Rational end, Unit unit) {
        return (end.signum() < 0 ? "−" : "")
                + Numerals.sign(unit)
                + Numerals.end(inUnit(end, unit).abs(), unit);
    }

    /** The number as readers see it in this unit: percentages in hundredths. */
    static Rational inUnit(Rational number, Unit unit) {
        return unit.isHundredths() ? number.times(HUNDRED) : number;
    }

    private static String before(Hedge hedge) {
        return switch (hedge) {
            case BARE, BETWEEN, VAGUE -> "";
            case EXACTLY -> "exactly ";
            case OVER -> "over ";
            case AT_LEAST -> "at least ";
            case UNDER -> "under ";
            case AT_MOST -> "up to ";
            case NEARLY -> "nearly ";
            case JUST_UNDER -> "just under ";
            case JUST_OVER -> "just over ";
            case ABOUT -> "about ";
        };
    }

    private static String after(Unit unit, Rational number) {
        return switch (unit) {
            case Unit.Percent _ -> " per cent";
            case Unit.PercentagePoints _ -> " percentage points";
            case Unit.Duration(String noun) -> " " + Nouns.of(noun, number);
            case Unit.Money(String currency) ->
                Numerals.sign(unit).isEmpty() && !currency.isEmpty() ? " " + currency : "";
            case Unit.Rate(Unit of, String per) -> rate(of, per, number);
            case Unit.Count _, Unit.Ratio _ -> "";
        };
    }

    private static String rate(Unit of, String per, Rational number) {
        String each = Numerals.isExchange(per) ? " to the " + Numerals.currency(per) : " per " + grouped(per);
        return of instanceof Unit.Money(String currency) && Numerals.isExchange(per)
                ? " " + Numerals.currency(currency) + "s" + each
                : after(of, number) + each;
    }

    /** What a rate is per: a number in groups of three digits, {@code 100,000}; words as they are. */
    public static String grouped(String per) {
        return per.matches("\\d{1,18}") ? String.format(Locale.UK, "%,d", Long.parseLong(per)) : per;
    }

    /** An interval as reports show it, with the same ends as in words. */
    public static String compact(Interval range, Unit unit) {
        Optional<Rational> point = range.asPoint();
        if (point.isPresent()) {
            return brief(point.get(), unit) + suffix(unit, point.get());
        }
        Optional<Rational> low = value(range.low());
        Optional<Rational> high = value(range.high());
        if (low.isEmpty() && high.isEmpty()) {
            return "any number";
        }
        if (high.isEmpty()) {
            return (range.low().isClosed() ? "≥ " : "> ")
                    + low.map(end -> low(end, unit) + suffix(unit, end)).orElse("");
        }
        if (low.isEmpty()) {
            return (range.high().isClosed() ? "≤ " : "< ") + high(high.get(), unit) + suffix(unit, high.get());
        }
        return (range.low().isClosed() ? "[" : "(") + low(low.get(), unit) + ", " + high(high.get(), unit)
                + (range.high().isClosed() ? "]" : ")") + suffix(unit);
    }

    /**
     * A quantity as reports show it beside what it is compared with: a point that would look like an end of {@code beside} and is not
     * that number has as many decimals as tell the two apart, 89.998 % and not 90 %.
     */
    public static String compact(Interval range, Unit unit, Interval beside) {
        String plain = compact(range, unit);
        Optional<Rational> point = range.asPoint();
        if (point.isEmpty() || !looksLikeAnEnd(point.get(), unit, beside)) {
            return plain;
        }
        Rational size = inUnit(point.get(), unit).abs();
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            if (!Numerals.shown(size, unit, decimals).equals(Numerals.shown(size, unit))) {
                return signed(point.get(), unit, Numerals.of(size, unit, decimals)) + suffix(unit, point.get());
            }
        }
        return plain;
    }

    /** An interval by its ends, whether they belong to it or not: '5.245 to 5.255 %'; one that goes on for ever in the words of a report. */
    public static String ends(Interval range, Unit unit) {
        Optional<Rational> low = value(range.low());
        Optional<Rational> high = value(range.high());
        return range.asPoint().isPresent() || low.isEmpty() || high.isEmpty()
                ? told(range, unit)
                : low(low.get(), unit) + " to " + high(high.get(), unit) + suffix(unit);
    }

    /** An interval in the words of a report: 'more than 90 %', 'between 25,500 and 26,500', 'at least 5,700 and less than 6,000'. */
    public static String told(Interval range, Unit unit) {
        Optional<Rational> low = value(range.low());
        Optional<Rational> high = value(range.high());
        if (range.asPoint().isPresent() || (low.isEmpty() && high.isEmpty())) {
            return compact(range, unit);
        }
        if (low.isPresent()
                && high.isPresent()
                && range.low().isClosed()
                && range.high().isClosed()) {
            boolean once = unit instanceof Unit.Duration || unit instanceof Unit.Rate;
            String suffix = suffix(unit);
            return "between " + low(low.get(), unit) + (once ? "" : suffix) + " and " + high(high.get(), unit) + suffix;
        }
        String from = low.map(value ->
                        (range.low().isClosed() ? "at least " : "more than ") + low(value, unit) + suffix(unit, value))
                .orElse("");
        String to = high.map(value ->
                        (range.high().isClosed() ? "at most " : "less than ") + high(value, unit) + suffix(unit, value))
                .orElse("");
        return from + (low.isPresent() && high.isPresent() ? " and " : "") + to;
    }

    /** What follows several numbers of a unit. */
    private static String suffix(Unit unit) {
        return switch (unit) {
            case Unit.Percent _ -> " %";
            case Unit.PercentagePoints _ -> " pp";
            case Unit.Rate(Unit of, String per) ->
                suffix(of) + (Numerals.isExchange(per) ? "" : " per " + grouped(per));
            case Unit.Duration(String noun) -> " " + Nouns.plural(noun);
            case Unit.Count _, Unit.Ratio _, Unit.Money _ -> "";
        };
    }

    /** What follows a number of a unit where reports show it: {@code " %"}, {@code " weeks"}; empty for what is counted or for money. */
    public static String suffix(Unit unit, Rational number) {
        return unit instanceof Unit.Duration ? after(unit, number) : suffix(unit);
    }

    private static boolean looksLikeAnEnd(Rational point, Unit unit, Interval beside) {
        return Stream.of(beside.low(), beside.high())
                .flatMap(bound -> value(bound).stream())
                .anyMatch(end -> !end.equals(point)
                        && end.signum() == point.signum()
                        && Numerals.shown(inUnit(end, unit).abs(), unit)
                                .equals(Numerals.shown(inUnit(point, unit).abs(), unit)));
    }

    private static String brief(Rational number, Unit unit) {
        return signed(number, unit, Numerals.of(inUnit(number, unit).abs(), unit));
    }

    /** The low end of a range; one of too many digits is rounded down, so that what is shown holds the range. */
    private static String low(Rational number, Unit unit) {
        return end(Numerals.down(number, unit), unit);
    }

    /** The high end of a range; one of too many digits is rounded up. */
    private static String high(Rational number, Unit unit) {
        return end(Numerals.up(number, unit), unit);
    }

    private static String end(Rational number, Unit unit) {
        return signed(number, unit, Numerals.end(inUnit(number, unit).abs(), unit));
    }

    private static String signed(Rational number, Unit unit, String digits) {
        return (number.signum() < 0 ? "-" : "") + Numerals.sign(unit) + digits;
    }

    private static Optional<Rational> value(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational value) -> Optional.of(value);
            case Bound.Open(Rational value) -> Optional.of(value);
        };
    }
}
