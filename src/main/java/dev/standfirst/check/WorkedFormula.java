package dev.standfirst.check;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import java.util.Optional;

/** A formula as a reader can follow it: each fact's value in the place of its id. */
public final class WorkedFormula {
    private WorkedFormula() {}

    /** {@code change(12,658, 922) = −92.7 per cent}; nothing for a fact that has no formula. */
    public static Optional<String> of(Fact fact, Facts facts) {
        return fact.declared().definition() instanceof Definition.Computed(var formula)
                ? Optional.of(filledIn(formula.text().strip(), fact, facts) + " = " + shown(fact))
                : Optional.empty();
    }

    private static String filledIn(String formula, Fact fact, Facts facts) {
        var filled = new StringBuilder();
        int i = 0;
        while (i < formula.length()) {
            int end = i;
            while (end < formula.length() && isPartOfId(formula.charAt(end))) {
                end++;
            }
            end = Math.max(end, i + 1);
            String word = formula.substring(i, end);
            Optional<Fact> input = fact.inputs().contains(word) ? facts.find(word) : Optional.empty();
            filled.append(input.map(WorkedFormula::shown).orElse(word));
            i = end;
        }
        return filled.toString();
    }

    /** A series has no one value: it goes by its label. */
    private static String shown(Fact fact) {
        return Inserts.words(fact)
                .orElseGet(() -> fact.value() instanceof FactValue.OfSeries
                        ? "“" + fact.label() + "”"
                        : ValueText.compact(fact));
    }

    private static boolean isPartOfId(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
