package dev.standfirst.prose.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of phrases of one to five words, each with its meaning. Looks the longest one up that starts, or ends, at a token.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
    private final Map<String, T> meanings = new LinkedHashMap<>();

    /** The phrases that start, or end, with a word, the longest first. */
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /** The words of a phrase, and what it means. */
    private record Phrase<T>(List<String> words, T meaning) {
        boolean stands(WordSequence text, int from) {
            if (from < 0 || from + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(text.word(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Adds phrases of one meaning, separated by {@code |}; a phrase that is there already means this from now on. */
    PhraseTable<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            meanings.put(phrase, meaning);
            var entry = new Phrase<>(List.of(phrase.split(" ", -1)), meaning);
            put(byFirst, entry.words.getFirst(), entry);
            put(byLast, entry.words.getLast(), entry);
        }
        return this;
    }

    private void put(Map<String, List<Phrase<T>>> by, String word, Phrase<T> entry) {
        List<Phrase<T>> there = by.computeIfAbsent(word, _ -> new ArrayList<>());
        there.removeIf(other -> other.words.equals(entry.words));
        there.add(entry);
        there.sort(
                Comparator.comparingInt((Phrase<T> other) -> other.words.size()).reversed());
    }

    /** The words that a phrase can start with. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /**
     * A phrase found.
     *
     * @param from its first token
     * @param to past its last token
     * @param meaning what it means
     */
    public record Match<T>(int from, int to, T meaning) {}

    /** The phrases of one meaning, in the order in which they were added; punctuation that stands apart only for the reader is left out. */
    public List<String> meaning(T meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .filter(phrase -> !phrase.endsWith(" ."))
                .toList();
    }

    /** The longest phrase whose first token is {@code from}. */
    public Optional<Match<T>> startingAt(WordSequence words, int from) {
        List<Phrase<T>> candidates = words.isNumber(from) ? null : byFirst.get(words.word(from));
        if (candidates != null) {
            for (Phrase<T> phrase : candidates) {
                if (phrase.stands(words, from)) {
                    return Optional.of(new Match<>(from, from + phrase.words.size(), phrase.meaning));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last token is the one before {@code to}. */
    public Optional<Match<T>> endingAt(WordSequence words, int to) {
        List<Phrase<T>> candidates = words.isNumber(to - 1) ? null : byLast.get(words.word(to - 1));
        if (candidates != null) {
            for (Phrase<T> phrase : candidates) {
                int from = to - phrase.words.size();
                if (phrase.stands(words, from)) {
                    return Optional.of(new Match<>(from, to, phrase.meaning));
                }
            }
        }
        return Optional.empty();
    }
}
