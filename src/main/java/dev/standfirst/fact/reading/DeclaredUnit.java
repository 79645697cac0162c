package dev.standfirst.fact.reading;

import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int MOST_SIGNS = 5;

    private static final Map<String, Rational> SCALES = Map.of(
            "thousand", Rational.powerOfTen(3),
            "million", Rational.powerOfTen(6),
            "billion", Rational.powerOfTen(9),
            "trillion", Rational.powerOfTen(12));

    /** Reads the field {@code unit}; empty where it is not a unit. */
    static Optional<DeclaredUnit> read(String field, QuantityReader reader) {
        String words = field.strip();
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "", "number" -> Optional.of(NONE);
            case "ratio" -> Optional.of(new DeclaredUnit(Unit.RATIO, "", Rational.ONE));
            default ->
                money(words)
                        .or(() -> exchange(words))
                        .or(() -> scaled(words, reader))
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

    /** Thousands or millions of something: {@code £m}, {@code US$ billion}, {@code £'000}, {@code thousand tonnes}. */
    private static Optional<DeclaredUnit> scaled(String words, QuantityReader reader) {
        String named =
                words.replaceFirst("(?:['’]000|000s?)(?= |$)", " thousand").strip();
        for (Map.Entry<String, Rational> scale : SCALES.entrySet()) {
            String word = scale.getKey();
            if (named.equals(word) || named.equals(word + "s")) {
                return Optional.of(new DeclaredUnit(Unit.NUMBER, word, scale.getValue()));
            }
            for (String start : List.of(word + "s of ", word + "s ", word + " ")) {
                if (named.startsWith(start)) {
                    return read(named.substring(start.length()), reader)
                            .map(unit -> unit.inScale(word, scale.getValue()));
                }
            }
            if (named.endsWith(" " + word + "s")) {
                named = named.substring(0, named.length() - 1);
            }
        }
        int end = currencyEnd(named);
        Optional<Reading> two =
                end == 0 ? Optional.empty() : reader.readWhole(named.substring(0, end) + "2" + named.substring(end));
        return two.flatMap(reading -> reading.unit() instanceof Unit.Money money
                ? reading.written()
                        .flatMap(written -> inScale(money, written.value().dividedBy(TWO)))
                : Optional.empty());
    }

    private static Optional<DeclaredUnit> inScale(Unit.Money money, Rational factor) {
        return SCALES.entrySet().stream()
                .filter(scale -> scale.getValue().equals(factor))
                .map(scale -> new DeclaredUnit(money, money.currency(), Rational.ONE).inScale(scale.getKey(), factor))
                .findFirst();
    }

    /** Where the sign or the code of a currency ends that words begin with; 0 where they begin with none. */
    private static int currencyEnd(String words) {
        for (int i = 0; i < Math.min(words.length(), MOST_SIGNS); i++) {
            if (Character.getType(words.charAt(i)) == Character.CURRENCY_SYMBOL) {
                return i + 1;
            }
        }
        boolean code = words.length() > 3
                && isCurrency(words.substring(0, 3))
                && !Character.isUpperCase(words.charAt(3))
                && words.charAt(3) != '/';
        return code ? 3 : 0;
    }

    /** This unit in thousands or millions. */
    DeclaredUnit inScale(String word, Rational scale) {
        return new DeclaredUnit(unit, (word + " " + words).strip(), factor.times(scale));
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
