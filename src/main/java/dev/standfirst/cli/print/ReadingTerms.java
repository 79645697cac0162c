package dev.standfirst.cli.print;

import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The unit and the numbers of a reading in the terms that people write: percentages as 90, not as 0.9. */
final class ReadingTerms {
    private static final Rational HUNDRED = Rational.of(100);
    private static final MathContext REPEATING = new MathContext(15, RoundingMode.HALF_EVEN);

    private ReadingTerms() {}

    /**
     * A unit: an ISO 4217 code for money, {@code %} for a percentage, a singular noun for a duration, {@code per 100000} for a
     * rate, the noun of a count, the ISO 8601 text of a date; empty where the words name none.
     */
    static Optional<String> unit(Reading reading) {
        return reading.date().map(PartialDate::iso).or(() -> unit(reading.unit()));
    }

    private static Optional<String> unit(Unit unit) {
        String name = switch (unit) {
            case Unit.Count(String noun) -> noun;
            case Unit.Money(String currency) -> currency;
            case Unit.Percent _ -> "%";
            case Unit.PercentagePoints _ -> "percentage points";
            case Unit.Duration(String noun) -> noun;
            case Unit.Rate(Unit _, String per) -> "per " + per;
            case Unit.Ratio _ -> "";
        };
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    /** The number in the words' own terms; a repeating decimal to 15 significant digits. */
    static BigDecimal number(Rational value, Reading reading) {
        Rational shown = isHundredths(reading) ? value.times(HUNDRED) : value;
        BigInteger rest = shown.denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        var numerator = new BigDecimal(shown.numerator());
        var denominator = new BigDecimal(shown.denominator());
        BigDecimal decimal = rest.equals(BigInteger.ONE)
                ? numerator.divide(denominator, Math.max(twos, fives), RoundingMode.UNNECESSARY)
                : numerator.divide(denominator, REPEATING);
        return decimal.signum() == 0 ? BigDecimal.ZERO : plain(decimal.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static boolean isHundredths(Reading reading) {
        return reading.unit().isHundredths() || reading.kind() == Kind.PERCENTAGE_POINTS;
    }
}
