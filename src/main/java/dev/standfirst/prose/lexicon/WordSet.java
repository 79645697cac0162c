package dev.standfirst.prose.lexicon;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of words of a table. Nearly every word that is asked for is in none, so the last six bits of the hashes of its words are kept in one
 * long, which tells most of the others at once.
 */
final class WordSet extends AbstractSet<String> {
    private final List<String> words;

    /** The words, each at its hash or at the next place that was free; at most a quarter of the places are taken. */
    private final @Nullable String[] places;

    private final long hashes;

    private WordSet(List<String> words) {
        this.words = words;
        this.places = new String[Integer.highestOneBit(Math.max(words.size(), 1)) * 8];
        long seen = 0;
        for (String word : words) {
            int place = place(word);
            while (places[place] != null) {
                place = next(place);
            }
            places[place] = word;
            seen |= 1L << word.hashCode();
        }
        this.hashes = seen;
    }

    /** The words of a table, separated by {@code |}. */
    static Set<String> of(String words) {
        return new WordSet(Stream.of(words.split("\\|", -1)).map(String::intern).toList());
    }

    /** These words. */
    static Set<String> of(String first, String... others) {
        return new WordSet(Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ (hash >>> 15)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    @Override
    public boolean contains(Object object) {
        if (!(object instanceof String word) || (hashes & (1L << word.hashCode())) == 0) {
            return false;
        }
        int hash = word.hashCode();
        int place = place(word);
        for (String known = places[place]; known != null; known = places[place]) {
            if (known.hashCode() == hash && word.equals(known)) {
                return true;
            }
            place = next(place);
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
