package dev.standfirst.fact.reading;

import dev.standfirst.fact.evaluation.Units;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.util.Optional;

/** Reads typed quantities as prose, with their signs and the units that their facts declare. */
final class TypedQuantities {
    /** How many words there may be after the number that a rate is per. */
    private static final int LONGEST_NOUN = 3;

    private final QuantityReader reader;

    TypedQuantities(QuantityReader reader) {
        this.reader = reader;
    }

    /** A quantity in a unit; nothing, and nothing reported, where the text is none. */
    Optional<TypedQuantity> read(String text, DeclaredUnit unit) {
        int sign = Scalars.sign(text);
        String size = sign == 0 ? text : text.substring(1).stripLeading();
        return inUnit(size, unit)
                .map(typed -> sign == 0
                        ? typed
                        : new TypedQuantity(
                                sign < 0
                                        ? typed.reading()
                                                .saying(typed.reading().says().negated())
                                        : typed.reading(),
                                typed.unit(),
                                true));
    }

    private Optional<TypedQuantity> inUnit(String written, DeclaredUnit unit) {
        String text = withoutNoun(written, unit);
        Optional<Reading> read = reader.readWhole(text)
                .or(() -> perSoMany(text))
                .filter(found -> found.says().isQuantity());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = read.get();
        if (!reading.unit().equals(Unit.NUMBER)) {
            boolean same = unit.unit().equals(Unit.NUMBER)
                    || Units.common(unit.unit(), reading.unit()).isPresent();
            Unit taken = unit.unit().equals(Unit.NUMBER) ? reading.unit() : unit.unit();
            return same ? Optional.of(new TypedQuantity(reading, taken, false)) : Optional.empty();
        }
        if (unit.factor().equals(Rational.ONE) || unit.words().isEmpty()) {
            return attached(text, reading, unit).or(() -> Optional.of(new TypedQuantity(reading, unit.unit(), false)));
        }
        return attached(text, reading, unit);
    }

    /** A rate of which the last words are what so many are of: '12 per 1,000 people', '4 per 1,000 live births'. */
    private Optional<Reading> perSoMany(String text) {
        int noun = text.length();
        for (int words = 0; words < LONGEST_NOUN; words++) {
            int end = noun;
            noun = text.lastIndexOf(' ', end - 1);
            if (noun <= 0 || !text.substring(noun + 1, end).chars().allMatch(Character::isLetter)) {
                return Optional.empty();
            }
            Optional<Reading> rate = reader.readWhole(text.substring(0, noun)).filter(TypedQuantities::isPerSoMany);
            if (rate.isPresent()) {
                return rate;
            }
        }
        return Optional.empty();
    }

    private static boolean isPerSoMany(Reading reading) {
        return reading.unit() instanceof Unit.Rate(Unit _, String per) && Character.isDigit(per.charAt(0));
    }

    /** The number alone where the noun that the fact declares follows it, since prose knows few nouns of more than one word. */
    private static String withoutNoun(String text, DeclaredUnit unit) {
        String noun = " " + unit.words();
        int start = text.length() - noun.length();
        return unit.unit() instanceof Unit.Count
                        && noun.length() > 1
                        && text.regionMatches(true, start, noun, 0, noun.length())
                ? text.substring(0, start)
                : text;
    }

    /** Reads the number once more with its unit behind it, since a unit may change how finely a number is read. */
    private Optional<TypedQuantity> attached(String text, Reading reading, DeclaredUnit unit) {
        if (unit.words().isEmpty() || unit.unit() instanceof Unit.Count) {
            return Optional.empty();
        }
        String whole =
                text.substring(0, reading.numberEnd()) + " " + unit.words() + text.substring(reading.numberEnd());
        return reader.readWhole(whole)
                .filter(again -> again.unit().equals(unit.unit()))
                .map(again -> new TypedQuantity(again, unit.unit(), false));
    }

    /** Whether a text is a quantity of another unit. */
    boolean conflicts(String text, DeclaredUnit unit) {
        String size = Scalars.sign(text) == 0 ? text : text.substring(1).stripLeading();
        return !unit.unit().equals(Unit.NUMBER)
                && reader.readWhole(size)
                        .filter(reading -> reading.says().isQuantity())
                        .isPresent();
    }
}
