package dev.standfirst.check.model;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;

/** The words in which a fact's value appears on a page. */
public final class Inserts {
    private Inserts() {}

    /** The words for a fact, with the sign of a change; empty for a series or a boolean, which have no one value to put in. */
    public static Optional<String> words(Fact fact) {
        return words(fact.value());
    }

    /** The words for the value of a fact, with the sign of a change; empty for a series or a boolean. */
    public static Optional<String> words(FactValue value) {
        return words(value, false);
    }

    /** The words for a fact after a word of direction: a change by its size, 'fell by 92.7 per cent'. */
    public static Optional<String> size(Fact fact) {
        return words(fact.value(), true);
    }

    /** The words for a fact in a text that a reader reads: American dollars are named where the text's dollars are others. */
    public static Optional<String> in(ProseReader reader, Fact fact, boolean size) {
        Optional<String> words = words(fact.value(), size);
        return fact.value() instanceof FactValue.OfQuantity ? words.map(reader::figure) : words;
    }

    private static Optional<String> words(FactValue value, boolean size) {
        return switch (value) {
            case FactValue.OfQuantity quantity -> Optional.of(quantity(quantity, size));
            case FactValue.OfDate(LocalDate date) -> Optional.of(DateWords.of(date));
            case FactValue.OfText(String text) -> Optional.of(text);
            case FactValue.OfBoolean _, FactValue.OfSeries _ -> Optional.empty();
        };
    }

    private static String quantity(FactValue.OfQuantity value, boolean size) {
        Optional<Rational> typed =
                value.written().filter(own -> own.hedge() == Hedge.BARE).flatMap(_ -> value.nominal());
        if (size
                && value.quantity().change()
                && typed.filter(number -> number.signum() < 0).isPresent()) {
            return QuantityFormat.words(
                    Hedge.BARE, typed.get().abs(), value.quantity().unit());
        }
        if (value.written().isPresent()) {
            return QuantityFormat.words(value.written().get());
        }
        FactValue.OfQuantity shown = size ? ValueText.size(value) : value;
        return shown.nominal()
                .map(number -> QuantityFormat.words(shown.quantity(), number))
                .orElseGet(() -> QuantityFormat.words(shown.quantity()));
    }
}
