package dev.standfirst.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A table of phrases of one to five words, each with its meaning. Looks the longest one up that starts, or ends, at a token.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    private final Map<String, T> meanings = new LinkedHashMap<>();
    /** The number of words of the longest phrase that starts, or ends, with a word. */
    private final Map<String, Integer> firstWords = new HashMap<>();

    private final Map<String, Integer> lastWords = new HashMap<>();

    /** Adds phrases of one meaning, separated by {@code |}. */
    Phrases<T> add(T meaning, String phrases) {
        var scanner = new StringTokenizer(phrases, "|");
        while (scanner.hasMoreTokens()) {
            String phrase = scanner.nextToken();
            meanings.put(phrase, meaning);
            int length = 1 + (int) phrase.chars().filter(c -> c == ' ').count();
            firstWords.merge(length == 1 ? phrase : phrase.substring(0, phrase.indexOf(' ')), length, Math::max);
            lastWords.merge(phrase.substring(phrase.lastIndexOf(' ') + 1), length, Math::max);
        }
        return this;
    }

    /** The words that a phrase can start with. */
    Set<String> firstWords() {
        return firstWords.keySet();
    }

    /**
     * A phrase found.
     *
     * @param from its first token
     * @param to past its last token
     * @param meaning what it means
     */
    record Match<T>(int from, int to, T meaning) {}

    /** The phrases of one meaning, in the order in which they were added; punctuation that stands apart only for the reader is left out. */
    List<String> meaning(T meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .filter(phrase -> !phrase.endsWith(" ."))
                .toList();
    }

    /** The longest phrase whose first token is {@code from}. */
    Optional<Match<T>> startingAt(Tokens tokens, int from) {
        Integer longest = tokens.isNumber(from) ? null : firstWords.get(tokens.word(from));
        if (longest == null) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
            T meaning = meanings.get(join(tokens, from, from + length));
            if (meaning != null) {
                return Optional.of(new Match<>(from, from + length, meaning));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last token is the one before {@code to}. */
    Optional<Match<T>> endingAt(Tokens tokens, int to) {
        Integer longest = tokens.isNumber(to - 1) ? null : lastWords.get(tokens.word(to - 1));
        if (longest == null) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, to); length > 0; length--) {
            T meaning = meanings.get(join(tokens, to - length, to));
            if (meaning != null) {
                return Optional.of(new Match<>(to - length, to, meaning));
            }
        }
        return Optional.empty();
    }

    private static String join(Tokens tokens, int from, int to) {
        if (to - from == 1) {
            return tokens.get(from).word();
        }
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                joined.append(' ');
            }
            joined.append(tokens.get(i).word());
        }
        return joined.toString();
    }
}
