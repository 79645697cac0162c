package dev.standfirst.fact.reading;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the values that editors type: dates, truths, quantities in the words of prose, texts. What looks like a number or a date and is
 * none is a fault rather than a text, so that a slip of the finger does not turn a figure into a word.
 */
public final class TypedValues {
    private static final int MOST_DIGITS = 34;
    /** The booleans of YAML (Core Schema, 10.3.2). */
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");

    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final String AS_TEXT = "if it is a text, add “type: text”";

    private final QuantityReader reader;
    private final TypedQuantities quantities;
    private final Diagnostics diagnostics;

    public TypedValues(QuantityReader reader, Diagnostics diagnostics) {
        this.reader = reader;
        this.quantities = new TypedQuantities(reader);
        this.diagnostics = diagnostics;
    }

    /** The value that {@code fact} was given; empty where it has a fault, which is reported. */
    public Optional<FactValue> read(FactDeclaration fact, Definition.Given given) {
        LocatedText source = given.text();
        String text = source.text().strip();
        if (given.asText()) {
            return Optional.of(new FactValue.OfText(text));
        }
        if (fact.measurement().unit().isEmpty()) {
            if (TRUE.contains(text) || FALSE.contains(text)) {
                return Optional.of(new FactValue.OfBoolean(Truth.of(TRUE.contains(text))));
            }
            if (Scalars.isDateShaped(text)) {
                return isoDate(source, text);
            }
        }
        Optional<DeclaredUnit> unit = unit(fact);
        if (unit.isEmpty() || !isReadable(source, text)) {
            return Optional.empty();
        }
        Optional<TypedQuantity> quantity = quantities.read(text, unit.get());
        if (quantity.isPresent()) {
            return known(fact, quantity.get(), unit.get());
        }
        return quantities.conflicts(text, unit.get())
                ? conflict(source, text, fact.measurement().unit())
                : other(fact, source, text);
    }

    /** The quantity that {@code text} is, in a unit; nothing, and nothing reported, if it is not one. */
    public Optional<TypedQuantity> quantity(String text, DeclaredUnit unit) {
        return quantities.read(text, unit);
    }

    /** Whether {@code text} is a quantity, but of another unit. */
    public boolean isOther(String text, DeclaredUnit unit) {
        return quantities.conflicts(text, unit);
    }

    /** The quantity that a text is, in the unit of {@code present} and a change where that is one; empty if it is not one. */
    public Optional<FactValue> like(LocatedText source, Quantity present) {
        String text = source.text().strip();
        if (!isReadable(source, text)) {
            return Optional.empty();
        }
        DeclaredUnit unit = present.unit() instanceof Unit.Count(String noun)
                ? new DeclaredUnit(present.unit(), noun, Rational.ONE)
                : like(present.unit());
        return quantities
                .read(text, unit)
                .filter(typed -> typed.unit().equals(present.unit()))
                .map(typed -> new FactValue.OfQuantity(
                        present.withRange(typed.known().range()), typed.nominal(), Optional.of(typed.reading())));
    }

    /** The unit that {@code fact} declares; empty if it is not one, which is reported. */
    public Optional<DeclaredUnit> unit(FactDeclaration fact) {
        Optional<DeclaredUnit> unit =
                DeclaredUnit.read(fact.measurement().unit().text(), reader);
        return unit.isPresent()
                ? unit
                : fault(
                        DiagnosticCode.WRONG_TYPE,
                        fact.measurement().unit(),
                        "“%s” is not a unit".formatted(fact.measurement().unit().text()),
                        "write a noun such as “people”, a currency such as “GBP”, “%”, “percentage points” or a duration such as “days”");
    }

    private Optional<FactValue> known(FactDeclaration fact, TypedQuantity quantity, DeclaredUnit unit) {
        Optional<Quantity> known = fact.measurement().roundedTo().isEmpty()
                ? Optional.of(quantity.known())
                : step(fact, quantity, unit).map(quantity::roundedTo);
        return known.map(range -> new FactValue.OfQuantity(
                range.as(Natures.of(fact, range.unit(), quantity.signed())),
                quantity.nominal(),
                Optional.of(quantity.reading())));
    }

    private Optional<Rational> step(FactDeclaration fact, TypedQuantity quantity, DeclaredUnit unit) {
        if (!quantity.isBare()) {
            return fault(
                    DiagnosticCode.WRONG_TYPE,
                    fact.measurement().roundedTo(),
                    "“rounded-to” can only be used with a number without a hedge",
                    "delete it, or delete the words that hedge the value");
        }
        return roundedTo(fact, unit.unit().equals(Unit.NUMBER) ? like(quantity.unit()) : unit);
    }

    /** The number that the values of {@code fact} were rounded to, in its unit's terms; empty where it has a fault. */
    Optional<Rational> roundedTo(FactDeclaration fact, DeclaredUnit unit) {
        LocatedText source = fact.measurement().roundedTo();
        return quantities
                .read(source.text().strip(), unit)
                .flatMap(TypedQuantity::nominal)
                .filter(step -> step.signum() > 0)
                .or(() -> fault(
                        DiagnosticCode.BAD_QUANTITY,
                        source,
                        "“%s” cannot be rounded to".formatted(source.text()),
                        "write a number in the unit of the value, such as “100”"));
    }

    private static DeclaredUnit like(Unit unit) {
        Rational hundredth = Rational.of(1, 100);
        return switch (unit) {
            case Unit.Percent _ -> new DeclaredUnit(unit, "%", hundredth);
            case Unit.PercentagePoints _ -> new DeclaredUnit(unit, "percentage points", hundredth);
            case Unit.Money(String currency) -> new DeclaredUnit(unit, currency, Rational.ONE);
            case Unit.Duration(String noun) -> new DeclaredUnit(unit, Nouns.plural(noun), Rational.ONE);
            case Unit.Rate(Unit of, String per)
            when of.isHundredths() -> new DeclaredUnit(unit, like(of).words() + " per " + per, hundredth);
            default -> new DeclaredUnit(unit, "", Rational.ONE);
        };
    }

    private Optional<FactValue> conflict(LocatedText source, String text, LocatedText unit) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE, source.span(), "“%s” does not count %s".formatted(text, unit.text()))
                .related(unit.span(), "the unit")
                .help("give the unit only once"));
        return Optional.empty();
    }

    private Optional<FactValue> other(FactDeclaration fact, LocatedText source, String text) {
        if (!fact.measurement().unit().isEmpty() || Scalars.startsLikeNumber(text)) {
            return fault(
                    DiagnosticCode.BAD_QUANTITY, source, "“%s” is not a quantity".formatted(text), help(fact, text));
        }
        return Optional.of(new FactValue.OfText(text));
    }

    private String help(FactDeclaration fact, String text) {
        String digits =
                text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        if (!digits.equals(text)
                && Scalars.startsLikeNumber(text)
                && reader.readWhole(digits).isPresent()) {
            return "it has a letter where a digit should be: “%s”?".formatted(digits);
        }
        if (text.matches("0+[1-9][0-9]*")) {
            return "write it without the zeros at the start: “%s”".formatted(text.replaceFirst("^0+", ""));
        }
        if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "four digits alone could be a year: write “%s,%s”".formatted(text.charAt(0), text.substring(1));
        }
        return fact.measurement().unit().isEmpty()
                ? "write it as in a sentence, such as “12,658”, “£4 billion”, “nearly 6,000” or “93 %”, or a date as “2024-05-22”; "
                        + AS_TEXT
                : "write a number, such as “12,658” or “nearly 6,000”: the fact has a unit";
    }

    private Optional<FactValue> isoDate(LocatedText source, String text) {
        try {
            return Optional.of(new FactValue.OfDate(LocalDate.parse(text)));
        } catch (DateTimeException _) {
            return fault(DiagnosticCode.BAD_DATE, source, "there is no day %s".formatted(text), AS_TEXT);
        }
    }

    /** Whether a scalar may be read at all: not too many digits, and none of the numbers that only programs write. */
    public boolean isReadable(LocatedText source, String text) {
        if (text.codePoints().anyMatch(PrintableText::isHidden)) {
            return false;
        }
        if (text.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS) {
            fault(DiagnosticCode.LIMIT, source, "a value cannot have more than 34 digits", "");
            return false;
        }
        if (Scalars.isProgrammersNumber(text)) {
            fault(
                    DiagnosticCode.BAD_QUANTITY,
                    source,
                    "“%s” is not a quantity that readers know".formatted(text),
                    "write the number as in a sentence; " + AS_TEXT);
            return false;
        }
        return true;
    }

    private <T> Optional<T> fault(DiagnosticCode code, LocatedText source, String message, String help) {
        diagnostics.add(Diagnostic.of(code, source.span(), message).help(help));
        return Optional.empty();
    }
}
