package dev.standfirst.check.model;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.prose.format.QuantityFormat;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import java.util.Locale;
import java.util.Optional;

/** The short forms of facts in reports. */
public final class ValueText {
    private ValueText() {}

    /** What a fact holds, in the short form of reports: {@code 12,658}, {@code -92.7 %}, {@code 2024-05-22}, {@code true}. */
    public static String compact(Fact fact) {
        return compact(fact.value());
    }

    /** A value in the short form of reports. */
    public static String compact(FactValue value) {
        return switch (value) {
            case FactValue.OfQuantity quantity -> compact(quantity);
            case FactValue.OfDate(var date) -> date.toString();
            case FactValue.OfText(String text) -> text;
            case FactValue.OfBoolean(Truth truth) -> truth.name().toLowerCase(Locale.ROOT);
            case FactValue.OfSeries(var series) -> series.points().size() + " values";
        };
    }

    /** A quantity in the short form of reports, with the sign of a change. */
    public static String compact(FactValue.OfQuantity value) {
        return number(value)
                .map(number -> QuantityFormat.compact(value.quantity(), number))
                .orElseGet(() -> QuantityFormat.compact(
                        value.quantity().range(), value.quantity().unit()));
    }

    /** A quantity in the short form of reports, a change by its size. */
    public static String compactSize(FactValue.OfQuantity value) {
        return compact(size(value));
    }

    /** What is known of a quantity, in the words of a report: {@code 14.98, give or take 0.005}, {@code between 8 % and 8.1 %}. */
    public static String told(FactValue.OfQuantity value) {
        return number(value)
                .map(number -> QuantityFormat.told(value.quantity(), number))
                .orElseGet(() -> QuantityFormat.told(
                        value.quantity().range(), value.quantity().unit()));
    }

    /** A change without its sign; anything else as it is. */
    static FactValue.OfQuantity size(FactValue.OfQuantity value) {
        var known = value.quantity();
        return known.change()
                ? new FactValue.OfQuantity(
                        known.withRange(known.range().abs()), value.nominal().map(Rational::abs), value.written())
                : value;
    }

    /** The number that a quantity is shown by; none where it was written with a hedge, or is a range. */
    static Optional<Rational> number(FactValue.OfQuantity value) {
        return value.nominal()
                .filter(_ ->
                        value.written().filter(own -> own.hedge() != Hedge.BARE).isEmpty());
    }

    /** A quantity as the amount that it goes by: in a claim, money said to equal other money is tested on that. */
    public static FactValue.OfQuantity nominal(FactValue.OfQuantity value) {
        return value.nominal()
                .map(amount -> new FactValue.OfQuantity(
                        value.quantity().withRange(Interval.point(amount)), value.nominal(), value.written()))
                .orElse(value);
    }

    /** Whether words give a change by its size; what may be a level has its sign, unless they say that it changed. */
    public static boolean isBySize(Meaning words, Quantity known) {
        boolean change = known.nature() == Nature.CHANGE || words.isChange();
        return known.change() && change && !words.isNegative();
    }

    /** Whether a fact is money turned into another currency. */
    public static boolean isConversion(Fact fact) {
        return fact.isCallOf(FormulaFunction.CONVERT);
    }
}
