package dev.standfirst.check.model;

import java.util.HashSet;
import java.util.Set;

/**
 * What the judging of a text looked up: while all of it is the same, so is what was found.
 *
 * @param facts the ids of facts, found or not
 * @param claims the ids of claims, likewise
 * @param addresses whether a link was followed
 * @param everything whether all facts or claims were gone through
 */
public record LookedUp(Set<String> facts, Set<String> claims, boolean addresses, boolean everything) {
    /** Nothing. */
    public static final LookedUp NOTHING = new LookedUp(Set.of(), Set.of(), false, false);

    /** Keeps its own copies. */
    public LookedUp {
        facts = Set.copyOf(facts);
        claims = Set.copyOf(claims);
    }

    /** The two together. */
    public LookedUp and(LookedUp other) {
        return new LookedUp(
                union(facts, other.facts),
                union(claims, other.claims),
                addresses || other.addresses,
                everything || other.everything);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
