package dev.standfirst.pipeline.memory;

import dev.standfirst.check.RememberedText;
import dev.standfirst.check.model.LookedUp;
import java.util.Map;
import java.util.Optional;

/**
 * What a build leaves to the next.
 *
 * @param shared the digest of all that every page may rest on
 * @param addresses the digest of the addresses that links may lead to
 * @param network the facts and claims
 * @param briefings by their files
 * @param plan the digest of what every page shows of the whole, and of which pages there are
 * @param pages the SHA-256 of each page that may be kept, by its path
 */
record SiteMemory(
        String shared,
        String addresses,
        Network network,
        Map<String, Remembered> briefings,
        String plan,
        Map<String, String> pages) {
    /** Keeps its own copies. */
    SiteMemory {
        briefings = Map.copyOf(briefings);
        pages = Map.copyOf(pages);
    }

    /** A briefing, by its file. */
    Optional<Remembered> briefing(String file) {
        return Optional.ofNullable(briefings.get(file));
    }

    /** Nothing: whatever is compared with it is another. */
    static final SiteMemory NONE = new SiteMemory("", "", new Network(Map.of()), Map.of(), "", Map.of());

    /**
     * A briefing.
     *
     * @param digest of its file
     * @param beside what its page shows of other pages
     * @param lookedUp what the judging of all its texts looked up
     * @param body what was found of its body; none where it has none
     */
    record Remembered(String digest, String beside, LookedUp lookedUp, Optional<RememberedText> body) {}
}
