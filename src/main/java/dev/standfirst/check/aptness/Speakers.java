package dev.standfirst.check.aptness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells whether a sentence names a speaker: in full, a person by the last name, an office by its initials. */
final class Speakers {
    /** Last words of names that many offices share: none of them is named by it alone. */
    private static final Set<String> SHARED = Set.of(
            "office",
            "ministry",
            "department",
            "agency",
            "authority",
            "government",
            "police",
            "council",
            "bank",
            "service",
            "institute",
            "university",
            "commission",
            "committee",
            "times",
            "news",
            "press",
            "post",
            "force",
            "union",
            "group",
            "association",
            "society",
            "party",
            "secretary",
            "minister",
            "statistics");

    private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "at", "to", "&");

    private Speakers() {}

    /** Whether {@code sentence} names {@code speaker}. */
    static boolean areNamed(String sentence, String speaker) {
        List<String> said = words(sentence);
        List<String> name = words(speaker);
        if (!name.isEmpty() && name.getFirst().equalsIgnoreCase("the")) {
            name = name.subList(1, name.size());
        }
        return name.isEmpty() || inFull(said, name) || byLastName(said, name) || byInitials(said, name);
    }

    private static boolean inFull(List<String> said, List<String> name) {
        for (int i = 0; i + name.size() <= said.size(); i++) {
            boolean all = true;
            for (int j = 0; j < name.size(); j++) {
                String word = said.get(i + j);
                all &= word.equalsIgnoreCase(name.get(j)) && isCapital(word) == isCapital(name.get(j));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean byLastName(List<String> said, List<String> name) {
        String last = name.getLast();
        return name.size() > 1
                && isCapital(last)
                && !SHARED.contains(last.toLowerCase(Locale.ROOT))
                && said.contains(last);
    }

    private static boolean byInitials(List<String> said, List<String> name) {
        var initials = new StringBuilder();
        name.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.length() > 2 && said.contains(initials.toString());
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** The words of a text, without the signs around them and the 's of a genitive. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var scanner = new StringTokenizer(text.replace('’', '\''), " \t\r\n\u00a0\u202f,;:.!?()[]\"“”‘—–/");
        while (scanner.hasMoreTokens()) {
            String word = scanner.nextToken();
            word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            word = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
