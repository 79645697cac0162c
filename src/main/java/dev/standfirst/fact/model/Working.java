package dev.standfirst.fact.model;

import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A formula worked through for readers: its numbers in the place of its names, its functions spelled out. The change from 12,658 to 922
 * is {@code 922 / 12,658 − 1 = −92.7 %}.
 *
 * @param parts the formula, piece by piece
 * @param result what it comes to
 */
public record Working(List<Part> parts, FactValue result) {
    /** Keeps its own copy. */
    public Working {
        parts = List.copyOf(parts);
    }

    /** A piece of a formula. */
    public sealed interface Part {
        /** Signs and words between figures, with the spaces around them. */
        record Sign(String text) implements Part {}

        /**
         * A figure.
         *
         * @param fact the id of its fact or series; {@code ""} for a number that is in the formula itself
         * @param period the period, where it is one value of a series
         * @param value the figure
         */
        record Figure(String fact, Optional<Period> period, FactValue value) implements Part {}
    }

    /** The formula with its figures as {@code show} writes them: {@code 922 / 12,658 − 1}. A range that nobody wrote is in brackets. */
    public String formula(Function<FactValue, String> show) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Sign(String text) -> text;
                    case Part.Figure figure when isRange(figure.value()) -> "(" + show.apply(figure.value()) + ")";
                    case Part.Figure figure -> show.apply(figure.value());
                })
                .collect(Collectors.joining());
    }

    private static boolean isRange(FactValue value) {
        return value instanceof FactValue.OfQuantity quantity
                && quantity.written().isEmpty()
                && quantity.quantity().range().asPoint().isEmpty();
    }

    /** The formula and what it comes to. What is true or false, or known only to lie in a range, has no sign of equality before it. */
    public String text(Function<FactValue, String> show) {
        String sign = switch (result) {
            case FactValue.OfBoolean _ -> ": ";
            case FactValue.OfQuantity quantity when quantity.nominal().isEmpty() -> ": ";
            default -> " = ";
        };
        return formula(show) + sign + show.apply(result);
    }
}
