package dev.standfirst.content.text;

import java.util.Collection;
import java.util.List;

/** Puts content into the words of a message. */
public final class MessageText {
    private static final int LONGEST = 60;

    private MessageText() {}

    /** A text fit for a message: on one line, and cut when it is long. */
    public static String shown(String text) {
        String line = text.strip().replaceAll("\\s", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** {@code “a”, “b” or “c”}. */
    public static String anyOf(Collection<String> words) {
        return list(words, " or ");
    }

    /** {@code “a”, “b” and “c”}. */
    public static String allOf(Collection<String> words) {
        return list(words, " and ");
    }

    private static String list(Collection<String> words, String last) {
        List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + last + quoted.getLast();
    }
}
