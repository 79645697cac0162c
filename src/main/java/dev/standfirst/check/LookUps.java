package dev.standfirst.check;

import java.util.HashSet;
import java.util.Set;

/** What the judging of one text has asked of its project: judging it again says the same while the answers are the same. */
class LookUps {
    /** Takes no note. Safe on any thread. */
    static final LookUps NONE = new LookUps() {
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
    private boolean addresses;
    private boolean everything;

    /** A fact was looked up by this id, found or not. */
    void fact(String id) {
        facts.add(id);
    }

    /** A claim was looked up by this id, found or not. */
    void claim(String id) {
        claims.add(id);
    }

    /** A link was followed to a page of the site, or to none. */
    void addresses() {
        addresses = true;
    }

    /** All facts or claims were gone through. */
    void everything() {
        everything = true;
    }

    /**
     * Whether each of them has the same answer in both projects: the very same fact or claim, or none in both.
     *
     * @param sameAddresses whether the two have pages at the same addresses
     */
    @SuppressWarnings("ReferenceEquality") // the very same objects mean that nothing was read or worked out again
    boolean agree(Project before, Project now, boolean sameAddresses) {
        return !everything
                && (sameAddresses || !addresses)
                && facts.stream()
                        .allMatch(id -> before.facts().find(id).orElse(null)
                                        == now.facts().find(id).orElse(null)
                                && before.isDeclared(id) == now.isDeclared(id))
                && claims.stream()
                        .allMatch(id ->
                                before.claim(id).orElse(null) == now.claim(id).orElse(null));
    }
}
