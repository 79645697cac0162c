package dev.standfirst.draft;

import dev.standfirst.content.schema.Ids;
import dev.standfirst.fact.FormulaWords;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives new facts ids made of their labels, none twice and none that the project has. */
final class FactIds {
    private static final int MOST_WORDS = 7;

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "in", "by", "to", "and", "for", "on", "at", "with");

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    FactIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /** An id for a fact with this label. */
    String of(String label) {
        String words = Stream.of(Ids.kebab(label).split("-"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
        boolean plain = !words.isEmpty() && Character.isLetter(words.charAt(0)) && !FormulaWords.contains(words);
        String base = plain && !Ids.isDevice(words) && !words.equals("none") && !words.equals("index")
                ? words
                : "figure" + (words.isEmpty() ? "" : "-" + words);
        String id = base;
        for (int i = 2; taken.test(id) || !given.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
