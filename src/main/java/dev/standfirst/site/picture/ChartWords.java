package dev.standfirst.site.picture;

import dev.standfirst.site.model.GroupModels.Stack;
import dev.standfirst.site.model.Models.Bar;
import java.util.function.UnaryOperator;

/**
 * What a picture of a chart says itself, in the language of its site.
 *
 * @param provisional of a value that may be revised
 * @param part of a value for part of its period
 * @param incomplete of a total that lacks a part
 * @param source who published the figures, given their names
 */
public record ChartWords(String provisional, String part, String incomplete, UnaryOperator<String> source) {
    /** What is said of a value after its period: {@code  (provisional)}, or {@code ""}. */
    String of(Bar bar) {
        if (!bar.provisional() && !bar.part()) {
            return "";
        }
        String both = bar.provisional() && bar.part() ? ", " : "";
        return " (" + (bar.provisional() ? provisional : "") + both + (bar.part() ? part : "") + ")";
    }

    /** What is said of a total: {@code  (incomplete)}, or {@code ""}. */
    String of(Stack stack) {
        return stack.missing() ? " (" + incomplete + ")" : stack.open() ? " (" + provisional + ")" : "";
    }
}
