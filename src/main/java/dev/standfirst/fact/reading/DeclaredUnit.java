package dev.standfirst.fact.reading;

import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * The unit that a fact declares.
 *
 * @param unit the unit
 * @param words how it is written after a number
 * @param factor what a bare number is multiplied by to be in the unit's own terms: a hundredth for per cent
 */
public record DeclaredUnit(Unit unit, String words, Rational factor) {
    /** No unit. */
    static final DeclaredUnit NONE = new DeclaredUnit(Unit.NUMBER, "", Rational.ONE);

    private static final Rational TWO = Rational.of(2);

    /** Reads the field {@code unit}; empty where it is not a unit. */
    static Optional<DeclaredUnit> read(String field, QuantityReader reader) {
        String words = field.strip();
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "", "number" -> Optional.of(NONE);
            case "ratio" -> Optional.of(new DeclaredUnit(Unit.RATIO, "", Rational.ONE));
            default ->
                money(words)
                        .or(() -> exchange(words))
                        .or(() -> asRead(words, "2 " + words, reader))
                        .or(() -> asRead(words, words + "2", reader))
                        .or(() -> noun(words));
        };
    }

    private static Optional<DeclaredUnit> money(String words) {
        return isCurrency(words)
                ? Optional.of(new DeclaredUnit(new Unit.Money(words), words, Rational.ONE))
                : Optional.empty();
    }

    private static Optional<DeclaredUnit> exchange(String words) {
        if (words.length() != 7
                || words.charAt(3) != '/'
                || !isCurrency(words.substring(0, 3))
                || !isCurrency(words.substring(4))) {
            return Optional.empty();
        }
        var rate = new Unit.Rate(new Unit.Money(words.substring(0, 3)), words.substring(4));
        return Optional.of(new DeclaredUnit(rate, words, Rational.ONE));
    }

    private static boolean isCurrency(String code) {
        return code.length() == 3
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private static Optional<DeclaredUnit> asRead(String words, String sample, QuantityReader reader) {
        Optional<Reading> reading = reader.readWhole(sample);
        Optional<WrittenNumber> written = reading.flatMap(Reading::written);
        if (reading.isEmpty() || written.isEmpty() || reading.get().unit() instanceof Unit.Count) {
            return Optional.empty();
        }
        return Optional.of(new DeclaredUnit(
                reading.get().unit(), words, written.get().value().dividedBy(TWO)));
    }

    private static Optional<DeclaredUnit> noun(String words) {
        boolean plain = words.length() <= 60
                && Character.isLetter(words.charAt(0))
                && words.chars().allMatch(c -> Character.isLetter(c) || " -'’".indexOf(c) >= 0);
        return plain
                ? Optional.of(new DeclaredUnit(new Unit.Count(words.toLowerCase(Locale.ROOT)), words, Rational.ONE))
                : Optional.empty();
    }
}
