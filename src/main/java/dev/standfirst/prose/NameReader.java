package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.NameWords;
import dev.standfirst.prose.model.ProseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Finds a given name in a text: in full, a person by the last name, an office by its initials. */
public final class NameReader {
    private NameReader() {}

    /** Whether a text names {@code person}, a person or an office, from {@code from} on and before {@code to}. */
    public static boolean isNamed(String person, ProseText text, int from, int to) {
        return isNamed(person, text.text().substring(from, to));
    }

    /** Whether two names may be of one person or office: 'Jane Roe' and 'Roe', 'the Home Office' and 'Home Office'. */
    public static boolean areOne(String one, String other) {
        return !one.isBlank() && !other.isBlank() && (isNamed(one, other) || isNamed(other, one));
    }

    private static boolean isNamed(String person, String text) {
        List<String> said = words(text);
        List<String> name = words(person);
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

    /** A last name that is not the first of another: not 'Cameron Diaz' for David Cameron. */
    private static boolean byLastName(List<String> said, List<String> name) {
        String last = name.getLast();
        if (name.size() == 1 || !isCapital(last) || NameWords.SHARED.contains(last.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            boolean first =
                    i + 1 < said.size() && isCapital(said.get(i + 1)) && !isCapital(i == 0 ? "" : said.get(i - 1));
            if (said.get(i).equals(last) && !first) {
                return true;
            }
        }
        return false;
    }

    private static boolean byInitials(List<String> said, List<String> name) {
        var initials = new StringBuilder();
        name.stream()
                .filter(word -> !NameWords.SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.length() > 2 && said.contains(initials.toString());
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
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
