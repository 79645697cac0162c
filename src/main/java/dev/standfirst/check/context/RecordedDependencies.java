package dev.standfirst.check.context;

import dev.standfirst.check.model.LookedUp;
import dev.standfirst.fact.model.SeriesLink;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The lookups made while one text was checked. While they would all return the same, its cached result is valid. */
public class RecordedDependencies {
    /** Records nothing. Safe on any thread. */
    public static final RecordedDependencies NONE = new RecordedDependencies() {
        @Override
        void fact(String id) {}

        @Override
        void claim(String id) {}

        @Override
        void addresses() {}

        @Override
        void everything() {}
    };

    private final Set<String> facts = new HashSet<>();
    private final Set<String> claims = new HashSet<>();

    /** A sieve for the ids of facts and claims: where it has no bit in common with another, neither have the sets. */
    private long sieve;

    private boolean addresses;
    private boolean everything;

    /** The same lookups as those of an earlier check. */
    public static RecordedDependencies of(LookedUp lookups) {
        var recorded = new RecordedDependencies();
        lookups.facts().forEach(recorded::fact);
        lookups.claims().forEach(recorded::claim);
        recorded.addresses = lookups.addresses();
        recorded.everything = lookups.everything();
        return recorded;
    }

    /** All of them. */
    public LookedUp lookedUp() {
        return new LookedUp(facts, claims, addresses, everything);
    }

    /** A fact was looked up by this id, found or not; of a value of a series, the series. */
    void fact(String id) {
        String declared = SeriesLink.seriesOf(id);
        facts.add(declared);
        sieve |= bit(declared);
    }

    /** A claim was looked up by this id, found or not. */
    void claim(String id) {
        claims.add(id);
        sieve |= bit(id);
    }

    /** A link was followed to a page of the site, or to none. */
    void addresses() {
        addresses = true;
    }

    /** All facts or claims were gone through. */
    void everything() {
        everything = true;
    }

    /** Whether each of them has the same answer in two projects. */
    public boolean agree(Difference difference) {
        return !everything
                && (difference.sameAddresses() || !addresses)
                && ((sieve & difference.sieve()) == 0
                        || (Collections.disjoint(facts, difference.facts())
                                && Collections.disjoint(claims, difference.claims())));
    }

    private static long bit(String id) {
        return 1L << (id.hashCode() & 63);
    }

    /**
     * What has another answer in one project than in another.
     *
     * @param facts the ids under which there is another fact, or none in one of them
     * @param claims the ids under which there is another claim, or none in one of them
     * @param sameAddresses whether the two have pages at the same addresses
     * @param sieve for the ids of both, as a text's
     */
    public record Difference(Set<String> facts, Set<String> claims, boolean sameAddresses, long sieve) {
        /** Keeps its own copies. They are as small as they look, where a set from which much was taken is slow to go through. */
        public Difference {
            facts = Set.copyOf(facts);
            claims = Set.copyOf(claims);
        }

        @SuppressWarnings("ReferenceEquality") // the very same objects mean that nothing was read or computed again
        public static Difference between(CheckContext before, CheckContext now) {
            Set<String> facts = ids(before.declared(), now.declared());
            facts.removeIf(id -> before.isDeclared(id) == now.isDeclared(id)
                    && before.facts().find(id).orElse(null)
                            == now.facts().find(id).orElse(null));
            Set<String> claims = ids(before.claims().keySet(), now.claims().keySet());
            claims.removeIf(id -> before.claim(id).orElse(null) == now.claim(id).orElse(null));
            long sieve = 0;
            for (String id : facts) {
                sieve |= bit(id);
            }
            for (String id : claims) {
                sieve |= bit(id);
            }
            return new Difference(facts, claims, before.addresses().equals(now.addresses()), sieve);
        }

        private static Set<String> ids(Set<String> some, Set<String> others) {
            var ids = new HashSet<>(some);
            ids.addAll(others);
            return ids;
        }

        /** Whether there is none. */
        public boolean isNone() {
            return facts.isEmpty() && claims.isEmpty() && sameAddresses;
        }
    }
}
