package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reports the fields of a fact that have no effect on a value of its kind. */
final class FieldEffects {
    private static final Set<String> BOOLEANS_ELSEWHERE = Set.of("yes", "no", "on", "off", "y", "n");

    private static final List<Rule> RULES = List.of(
            new Rule("also", "texts", fact -> fact.value() instanceof FactValue.OfText),
            new Rule("says-true", "booleans", fact -> fact.value() instanceof FactValue.OfBoolean),
            new Rule("says-false", "booleans", fact -> fact.value() instanceof FactValue.OfBoolean),
            new Rule("counts", "quantities and series", FieldEffects::isNumeric),
            new Rule("rounded-to", "quantities and series", FieldEffects::isNumeric),
            new Rule("compared-with", "published changes", FieldEffects::isTypedChange));

    private FieldEffects() {}

    /**
     * Which facts a field is for.
     *
     * @param field its name
     * @param kinds what they are called
     * @param applies whether a fact is one of them
     */
    private record Rule(String field, String kinds, Predicate<Fact> applies) {}

    private static boolean isNumeric(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity || fact.value() instanceof FactValue.OfSeries;
    }

    private static boolean isTypedChange(Fact fact) {
        return fact.comparison().isEmpty()
                && fact.value() instanceof FactValue.OfQuantity quantity
                && quantity.quantity().change();
    }

    /** Adds a diagnostic for each field that has no effect. */
    static void check(Fact fact, Diagnostics diagnostics) {
        var places = fact.declared().vocabulary().places();
        if (places.isEmpty()) {
            return;
        }
        for (Rule rule : RULES) {
            if (places.containsKey(rule.field) && !rule.applies.test(fact)) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.NO_EFFECT,
                                places.get(rule.field),
                                "“%s” has no effect on %s: it is for %s".formatted(rule.field, kind(fact), rule.kinds))
                        .help(booleanHelp(rule, fact).orElse("delete it")));
            }
        }
    }

    private static String kind(Fact fact) {
        return switch (fact.value()) {
            case FactValue.OfQuantity quantity -> quantity.quantity().change() ? "a change" : "a quantity";
            case FactValue.OfDate _ -> "a date";
            case FactValue.OfText _ -> "a text";
            case FactValue.OfBoolean _ -> "a boolean";
            case FactValue.OfSeries _ -> "a series";
        };
    }

    private static Optional<String> booleanHelp(Rule rule, Fact fact) {
        return rule.kinds.equals("booleans")
                        && fact.value() instanceof FactValue.OfText(String text)
                        && BOOLEANS_ELSEWHERE.contains(text.toLowerCase(Locale.ROOT))
                ? Optional.of("write “true” or “false” as the value")
                : Optional.empty();
    }
}
