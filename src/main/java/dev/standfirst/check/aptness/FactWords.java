package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words by which facts tell what they are: those of their ids, labels, definitions, units and universes, in lower case. */
final class FactWords {
    private FactWords() {}

    /** Whether a fact, or one that it is computed from, has a word with one of these beginnings; one with a space is several words. */
    static boolean know(CheckContext project, Fact fact, List<String> beginnings) {
        if (beginnings.isEmpty()) {
            return false;
        }
        String words = of(project, fact);
        return beginnings.stream().anyMatch(beginning -> words.contains(" " + beginning));
    }

    /** Whether a fact, or one that it is computed from, has a noun, in the singular or the plural. */
    static boolean name(CheckContext project, Fact fact, String noun) {
        String singular = Nouns.singular(noun);
        return Stream.of(of(project, fact).split(" ", -1)).map(Nouns::singular).anyMatch(singular::equals);
    }

    /** The words of a fact and of those that it is computed from, each after a space. */
    static String of(CheckContext project, Fact fact) {
        return of(Stream.concat(Stream.of(fact), project.facts().parts(fact).stream())
                .toList());
    }

    private static String of(List<Fact> facts) {
        var all = new StringBuilder();
        for (Fact fact : facts) {
            FactDeclaration declared = fact.declared();
            var texts = new ArrayList<>(List.of(
                    fact.id(),
                    fact.label(),
                    declared.measurement().meaning().text(),
                    declared.measurement().unit().text(),
                    declared.measurement().universe()));
            if (fact.value() instanceof FactValue.OfQuantity value) {
                texts.addAll(nouns(value.quantity().unit()));
            }
            texts.addAll(declared.vocabulary().counts());
            texts.addAll(declared.vocabulary().saysTrue());
            texts.addAll(declared.vocabulary().saysFalse());
            texts.forEach(text -> add(text, all));
        }
        return all.toString();
    }

    /** What a value in a unit counts, and per what. */
    private static List<String> nouns(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> List.of(noun);
            case Unit.Rate(Unit of, String per) ->
                Stream.concat(nouns(of).stream(), Stream.of(per)).toList();
            default -> List.of();
        };
    }

    /** Adds the words of a text, each after a space. */
    private static void add(String text, StringBuilder all) {
        all.append(' ');
        text.toLowerCase(Locale.ROOT)
                .chars()
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .filter(c -> c != ' ' || all.charAt(all.length() - 1) != ' ')
                .forEach(c -> all.append((char) c));
    }
}
