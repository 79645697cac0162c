package dev.standfirst.cli.print;

import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** Says to a person how a text was read. */
public final class ReadingPrinter {
    private ReadingPrinter() {}

    /** The text, then a line for each quantity in it: the words, what they are, the numbers of which they are true, and what is said of them. */
    public static List<String> lines(ProseText text) {
        List<String> lines = new ArrayList<>();
        lines.add("“" + PrintableText.of(text.text()) + "”");
        for (Reading reading : text.readings()) {
            lines.add("  " + PrintableText.of(text.text().substring(reading.start(), reading.end())) + ": "
                    + account(reading));
        }
        if (text.readings().isEmpty()) {
            lines.add("  no quantity found");
        }
        return lines;
    }

    private static String account(Reading reading) {
        if (reading.duty() == BindingRule.UNREADABLE) {
            return "cannot be read with certainty";
        }
        String kind = reading.kind().label().replace('-', ' ');
        String unit = ReadingTerms.unit(reading)
                .filter(name -> reading.kind() != Kind.PERCENT && reading.kind() != Kind.PERCENTAGE_POINTS)
                .map(name -> " (" + PrintableText.of(name) + ")")
                .orElse("");
        String direction = switch (reading.direction()) {
            case UP -> ", a rise";
            case DOWN -> ", a fall";
            case NONE -> "";
        };
        String range = reading.kind() == Kind.DATE ? "" : ", true of " + range(reading);
        return kind + unit + direction + range + statement(reading);
    }

    /** Whether the sentence denies the quantity, and the periods that it gives it. */
    private static String statement(Reading reading) {
        return (reading.statement().isDenial() ? ", denied" : "")
                + reading.period().map(period -> ", period " + period).orElse("")
                + reading.comparedWith()
                        .map(period -> ", compared with " + period)
                        .orElse("");
    }

    private static String range(Reading reading) {
        if (reading.range().asPoint().isPresent()) {
            return "exactly " + number(reading.range().asPoint().get(), reading);
        }
        return low(reading) + ", " + high(reading);
    }

    private static String low(Reading reading) {
        return switch (reading.range().low()) {
            case Bound.Unbounded _ -> "(−∞";
            case Bound.Closed(Rational value) -> "[" + number(value, reading);
            case Bound.Open(Rational value) -> "(" + number(value, reading);
        };
    }

    private static String high(Reading reading) {
        return switch (reading.range().high()) {
            case Bound.Unbounded _ -> "∞)";
            case Bound.Closed(Rational value) -> number(value, reading) + "]";
            case Bound.Open(Rational value) -> number(value, reading) + ")";
        };
    }

    private static String number(Rational value, Reading reading) {
        return ReadingTerms.number(value, reading).toPlainString();
    }
}
