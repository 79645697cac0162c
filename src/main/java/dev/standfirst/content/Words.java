package dev.standfirst.content;

import java.util.Collection;
import java.util.List;

/** Puts content into the words of a message. */
final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /** A text fit for a message: on one line, and cut when it is long. */
    static String shown(String text) {
        String line = text.strip().replaceAll("\\s", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** {@code “a”, “b” or “c”}. */
    static String anyOf(Collection<String> words) {
        return list(words, " or ");
    }

    /** {@code “a”, “b” and “c”}. */
    static String allOf(Collection<String> words) {
        return list(words, " and ");
    }

    private static String list(Collection<String> words, String last) {
        List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + last + quoted.getLast();
    }
}
