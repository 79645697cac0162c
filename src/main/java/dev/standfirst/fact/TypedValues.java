package dev.standfirst.fact;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.prose.Kind;
import dev.standfirst.prose.PartialDate;
import dev.standfirst.prose.Reading;
import dev.standfirst.prose.Written;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the values that editors type: dates, truths, quantities in the words of prose, texts. What looks like a number or a date and is
 * none is a fault rather than a text, so that a slip of the finger does not turn a figure into a word.
 */
final class TypedValues {
    private static final int MOST_DIGITS = 34;
    private static final String AS_TEXT = "If it is meant as a text, add `type: text`.";

    private final QuantityReader reader;
    private final Diagnostics diagnostics;

    TypedValues(QuantityReader reader, Diagnostics diagnostics) {
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** The value that {@code fact} was given; nothing where it has a fault, which is reported. */
    Optional<FactValue> read(FactDeclaration fact, Definition.Given given) {
        LocatedText source = given.text();
        String text = source.text().strip();
        if (given.asText()) {
            return Optional.of(new FactValue.OfText(text));
        }
        if (fact.unit().isEmpty()) {
            if (text.equals("true") || text.equals("false")) {
                return Optional.of(new FactValue.OfTruth(Truth.of(text.equals("true"))));
            }
            if (hasShapeOfDate(text)) {
                return isoDate(source, text);
            }
        }
        Optional<DeclaredUnit> unit = unit(fact);
        if (unit.isEmpty() || !isReadable(source, text)) {
            return Optional.empty();
        }
        Optional<TypedQuantity> quantity = quantity(source, text, unit.get());
        if (quantity.isPresent()) {
            return known(fact, quantity.get(), unit.get());
        }
        return conflicts(text, unit.get()) ? conflict(source, text, fact.unit()) : other(fact, source, text);
    }

    /** The unit that {@code fact} declares; nothing where it is none, which is reported. */
    Optional<DeclaredUnit> unit(FactDeclaration fact) {
        Optional<DeclaredUnit> unit = DeclaredUnit.read(fact.unit().text(), reader);
        return unit.isPresent()
                ? unit
                : fault(
                        Code.WRONG_TYPE,
                        fact.unit(),
                        "`%s` is no unit".formatted(fact.unit().text()),
                        "Write a noun such as `people`, a currency such as `GBP`, `%`, `percentage points` or a duration such as `days`.");
    }

    private Optional<FactValue> known(FactDeclaration fact, TypedQuantity quantity, DeclaredUnit unit) {
        Optional<Quantity> known = fact.roundedTo().isEmpty()
                ? Optional.of(quantity.known())
                : step(fact, quantity, unit).map(quantity::roundedTo);
        return known.map(range -> new FactValue.OfQuantity(range, quantity.nominal(), Optional.of(quantity.reading())));
    }

    private Optional<Rational> step(FactDeclaration fact, TypedQuantity quantity, DeclaredUnit unit) {
        if (!quantity.isBare()) {
            return fault(
                    Code.WRONG_TYPE,
                    fact.roundedTo(),
                    "`rounded-to` goes with a bare number",
                    "Leave it out, or leave out the words that hedge the value.");
        }
        return roundedTo(fact, unit.unit().equals(Unit.NUMBER) ? like(quantity.unit()) : unit);
    }

    /** The number that the values of {@code fact} were rounded to, in its unit's terms; nothing where it has a fault. */
    Optional<Rational> roundedTo(FactDeclaration fact, DeclaredUnit unit) {
        LocatedText source = fact.roundedTo();
        return quantity(source, source.text().strip(), unit)
                .flatMap(TypedQuantity::nominal)
                .filter(step -> step.signum() > 0)
                .or(() -> fault(
                        Code.BAD_QUANTITY,
                        source,
                        "`%s` is nothing to round to".formatted(source.text()),
                        "Write a number in the unit of the value, such as `100`."));
    }

    private static DeclaredUnit like(Unit unit) {
        Rational hundredth = Rational.of(1, 100);
        return switch (unit) {
            case Unit.Percent _ -> new DeclaredUnit(unit, "%", hundredth);
            case Unit.PercentagePoints _ -> new DeclaredUnit(unit, "percentage points", hundredth);
            case Unit.Money(String currency) -> new DeclaredUnit(unit, currency, Rational.ONE);
            case Unit.Duration(String noun) -> new DeclaredUnit(unit, noun + "s", Rational.ONE);
            default -> new DeclaredUnit(unit, "", Rational.ONE);
        };
    }

    /** A quantity in a unit; nothing, and nothing reported, where the text is none. */
    Optional<TypedQuantity> quantity(LocatedText source, String text, DeclaredUnit unit) {
        int sign = sign(text);
        String size = sign == 0 ? text : text.substring(1).stripLeading();
        return inUnit(size, unit)
                .map(typed -> sign == 0
                        ? typed
                        : new TypedQuantity(sign < 0 ? negated(typed.reading()) : typed.reading(), typed.unit(), true));
    }

    private Optional<TypedQuantity> inUnit(String text, DeclaredUnit unit) {
        Optional<Reading> read = reader.readWhole(text).filter(TypedValues::isQuantity);
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

    private static boolean isQuantity(Reading reading) {
        return reading.kind() != Kind.DATE && reading.kind() != Kind.ORDINAL;
    }

    private static Reading negated(Reading reading) {
        Optional<Written> written =
                reading.written().map(number -> new Written(number.value().negate(), number.place(), number.whole()));
        return new Reading(
                reading.start(),
                reading.end(),
                reading.numberStart(),
                reading.numberEnd(),
                reading.clause(),
                reading.kind(),
                reading.unit(),
                reading.form(),
                reading.hedge(),
                reading.aspect(),
                reading.direction(),
                reading.range().negate(),
                reading.loose().negate(),
                written,
                reading.date(),
                reading.duty());
    }

    private boolean conflicts(String text, DeclaredUnit unit) {
        String size = sign(text) == 0 ? text : text.substring(1).stripLeading();
        return !unit.unit().equals(Unit.NUMBER)
                && reader.readWhole(size).filter(TypedValues::isQuantity).isPresent();
    }

    private Optional<FactValue> conflict(LocatedText source, String text, LocatedText unit) {
        diagnostics.add(
                Diagnostic.of(Code.WRONG_TYPE, source.span(), "`%s` does not count %s".formatted(text, unit.text()))
                        .related(unit.span(), "the unit")
                        .help("Leave the unit to one of the two."));
        return Optional.empty();
    }

    private Optional<FactValue> other(FactDeclaration fact, LocatedText source, String text) {
        Optional<PartialDate> date = reader.readWhole(text).flatMap(Reading::date);
        if (date.isPresent() && fact.unit().isEmpty() && date.get().day().isPresent()) {
            return wordedDate(source, text, date.get());
        }
        if (!fact.unit().isEmpty() || startsLikeNumber(text)) {
            return fault(Code.BAD_QUANTITY, source, "`%s` is no quantity".formatted(text), help(fact, text));
        }
        return Optional.of(new FactValue.OfText(text));
    }

    private String help(FactDeclaration fact, String text) {
        String digits =
                text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        if (!digits.equals(text)
                && startsLikeNumber(text)
                && reader.readWhole(digits).isPresent()) {
            return "It has a letter where a digit should be: `%s`?".formatted(digits);
        }
        return fact.unit().isEmpty()
                ? "Write it as in a sentence: `12,658`, `£4 billion`, `nearly 6,000`, `93 %`. " + AS_TEXT
                : "A fact with a unit is a number: `12,658`, `nearly 6,000`.";
    }

    private Optional<FactValue> isoDate(LocatedText source, String text) {
        try {
            return Optional.of(new FactValue.OfDate(LocalDate.parse(text)));
        } catch (DateTimeException _) {
            return fault(Code.BAD_DATE, source, "There is no day %s".formatted(text), AS_TEXT);
        }
    }

    private Optional<FactValue> wordedDate(LocatedText source, String text, PartialDate date) {
        Optional<Month> month = date.month();
        if (date.year().isEmpty() || month.isEmpty()) {
            return fault(
                    Code.BAD_DATE,
                    source,
                    "`%s` names no whole date".formatted(text),
                    "Write `2024-05-22`. " + AS_TEXT);
        }
        try {
            LocalDate day =
                    LocalDate.of(date.year().get(), month.get(), date.day().orElseThrow());
            return date.agreesWith(day)
                    ? Optional.of(new FactValue.OfDate(day))
                    : fault(Code.BAD_DATE, source, "`%s` names the wrong weekday".formatted(text), AS_TEXT);
        } catch (DateTimeException _) {
            return fault(Code.BAD_DATE, source, "There is no day `%s`".formatted(text), AS_TEXT);
        }
    }

    /** Whether a scalar may be read at all: not too many digits, and none of the numbers that only programs write. */
    boolean isReadable(LocatedText source, String text) {
        if (text.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS) {
            fault(Code.LIMIT, source, "A value has more than 34 digits", "");
            return false;
        }
        if (isProgrammersNumber(text)) {
            fault(
                    Code.BAD_QUANTITY,
                    source,
                    "`%s` is no quantity that readers know".formatted(text),
                    "Write the number out, as in a sentence. " + AS_TEXT);
            return false;
        }
        return true;
    }

    private static boolean isProgrammersNumber(String text) {
        String size = (sign(text) == 0 ? text : text.substring(1)).toLowerCase(Locale.ROOT);
        if (size.equals(".inf") || size.equals(".nan") || size.startsWith("0x") || size.startsWith("0o")) {
            return true;
        }
        int e = size.indexOf('e');
        return e > 0 && isDigits(size.substring(0, e).replace(".", "")) && isDigits(exponent(size, e));
    }

    private static String exponent(String size, int e) {
        boolean signed = e + 1 < size.length() && (size.charAt(e + 1) == '-' || size.charAt(e + 1) == '+');
        return size.substring(signed ? e + 2 : e + 1);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasShapeOfDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text.substring(0, 4) + text.substring(5, 7) + text.substring(8));
    }

    private static boolean startsLikeNumber(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int first = text.codePointAt(0);
        int start = first == '.' && text.length() > 1 ? text.codePointAt(1) : first;
        return sign(text) != 0 || isNumberStart(start);
    }

    /** −1 or 1 for a minus or plus sign before a number, else 0. */
    static int sign(String text) {
        if (text.length() < 2) {
            return 0;
        }
        int next = text.substring(1).stripLeading().codePoints().findFirst().orElse(' ');
        boolean number = next == '.' || isNumberStart(next);
        return switch (text.charAt(0)) {
            case '+' -> number ? 1 : 0;
            case '-', '−' -> number ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean isNumberStart(int c) {
        return (c >= '0' && c <= '9') || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private <T> Optional<T> fault(Code code, LocatedText source, String message, String help) {
        diagnostics.add(Diagnostic.of(code, source.span(), message).help(help));
        return Optional.empty();
    }
}
