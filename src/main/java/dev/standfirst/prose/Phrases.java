package dev.standfirst.prose;

import java.util.HashSet;
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
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private int longest = 1;

    /** Adds phrases of one meaning, separated by {@code |}. */
    Phrases<T> add(T meaning, String phrases) {
        var scanner = new StringTokenizer(phrases, "|");
        while (scanner.hasMoreTokens()) {
            String phrase = scanner.nextToken();
            meanings.put(phrase, meaning);
            firstWords.add(
                    phrase.substring(0, Math.max(phrase.indexOf(' '), 0) == 0 ? phrase.length() : phrase.indexOf(' ')));
            lastWords.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
            longest = Math.max(
                    longest, 1 + (int) phrase.chars().filter(c -> c == ' ').count());
        }
        return this;
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
        if (from >= tokens.size() || !firstWords.contains(tokens.get(from).word())) {
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
        if (to <= 0 || !lastWords.contains(tokens.get(to - 1).word())) {
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
