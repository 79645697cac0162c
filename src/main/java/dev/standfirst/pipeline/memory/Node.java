package dev.standfirst.pipeline.memory;

import java.util.List;

/**
 * A fact or a claim among those that rest on each other.
 *
 * @param digest of all that its editor wrote of it
 * @param needs the names of the facts and claims that it names
 */
record Node(String digest, List<String> needs) {
    private static final String FORMER = "formerly";

    /** Keeps its own copy. */
    Node {
        needs = List.copyOf(needs);
    }

    /** An id that a fact had before. */
    static Node formerly(String now) {
        return new Node(FORMER, List.of(now));
    }

    boolean isFormer() {
        return digest.equals(FORMER);
    }

    /** The name of the fact of an id. */
    static String fact(String id) {
        return "fact:" + id;
    }

    /** The name of the claim of an id. */
    static String claim(String id) {
        return "claim:" + id;
    }
}
