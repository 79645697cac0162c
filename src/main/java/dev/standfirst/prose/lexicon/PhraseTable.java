package dev.standfirst.prose.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases of one to five words, each with its meaning. Looks the longest one up that starts, or ends, at a token.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
    private final Map<String, T> meanings = new LinkedHashMap<>();

    /** The phrases by their words from the first on, and from the last back. */
    private final Node<T> forwards = new Node<>("");

    private final Node<T> backwards = new Node<>("");

    /** Where some words of phrases lead: to the next words, and to what a phrase means that ends here. */
    private static final class Node<T> {
        private final String word;
        private final int hash;

        /** The last six bits of the hashes of the next words: most words have others. */
        private long hashes;

        /** The next words, each at its hash or at the next place that was free; at most half of the places are taken. */
        private @Nullable Node<T>[] next = places(2);

        private int size;
        private @Nullable T meaning;

        Node(String word) {
            this.word = word;
            this.hash = word.hashCode();
        }

        @SuppressWarnings("unchecked") // nothing but such nodes is put into them
        private static <T> @Nullable Node<T>[] places(int number) {
            return (@Nullable Node<T>[]) new Node<?>[number];
        }

        void add(List<String> words, T said) {
            Node<T> node = this;
            for (String each : words) {
                Node<T> known = node.next[node.place(each)];
                node = known == null ? node.put(new Node<>(each)) : known;
            }
            node.meaning = said;
        }

        private Node<T> put(Node<T> node) {
            if (2 * ++size > next.length) {
                @Nullable Node<T>[] old = next;
                next = places(4 * old.length);
                for (Node<T> each : old) {
                    if (each != null) {
                        next[place(each.word)] = each;
                    }
                }
            }
            hashes |= 1L << node.hash;
            next[place(node.word)] = node;
            return node;
        }

        /** Where the word at an index leads. */
        @Nullable
        Node<T> after(WordSequence words, int index) {
            int hash = words.hash(index);
            if ((hashes & (1L << hash)) == 0) {
                return null;
            }
            int place = first(hash);
            Node<T> node = next[place];
            while (node != null && !(node.hash == hash && node.word.equals(words.word(index)))) {
                place = (place + 1) & (next.length - 1);
                node = next[place];
            }
            return node;
        }

        /** Where a word is, or where it would be put. */
        private int place(String word) {
            int place = first(word.hashCode());
            for (Node<T> node = next[place]; node != null && !word.equals(node.word); node = next[place]) {
                place = (place + 1) & (next.length - 1);
            }
            return place;
        }

        private int first(int hash) {
            return (hash ^ (hash >>> 15)) & (next.length - 1);
        }

        Set<String> words() {
            return Stream.of(next)
                    .filter(Objects::nonNull)
                    .map(node -> node.word)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Adds phrases of one meaning, separated by {@code |}; a phrase that is there already means this from now on. */
    PhraseTable<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            meanings.put(phrase, meaning);
            List<String> words =
                    Stream.of(phrase.split(" ", -1)).map(String::intern).toList();
            forwards.add(words, meaning);
            backwards.add(words.reversed(), meaning);
        }
        return this;
    }

    /** The words that a phrase can start with. */
    Set<String> firstWords() {
        return forwards.words();
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
        Node<T> node = forwards;
        int to = from;
        T meaning = null;
        for (int i = from; (node = node.after(words, i)) != null; i++) {
            if (node.meaning != null) {
                to = i + 1;
                meaning = node.meaning;
            }
        }
        return meaning == null ? Optional.empty() : Optional.of(new Match<>(from, to, meaning));
    }

    /** The longest phrase whose last token is the one before {@code to}. */
    public Optional<Match<T>> endingAt(WordSequence words, int to) {
        Node<T> node = backwards;
        int from = to;
        T meaning = null;
        for (int i = to - 1; (node = node.after(words, i)) != null; i--) {
            if (node.meaning != null) {
                from = i;
                meaning = node.meaning;
            }
        }
        return meaning == null ? Optional.empty() : Optional.of(new Match<>(from, to, meaning));
    }
}
