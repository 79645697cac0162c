package dev.standfirst.publish.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is at a target now.
 *
 * @param ledger what was published there
 * @param digests of the files that are there, by path: those in the ledger, and those that have the path of a file to come
 */
public record Published(Ledger ledger, SortedMap<String, String> digests) {
    /** Keeps its own copy. */
    public Published {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** A target with nothing on it. */
    public static Published nothing() {
        return new Published(Ledger.NONE, new TreeMap<>(Map.of()));
    }
}
