package dev.standfirst.check.context;

import dev.standfirst.diagnostic.DidYouMean;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was probably meant by names that nothing has, each looked for once: a fact whose id has changed may be named in thousands of texts,
 * and to look for one goes through all ids. Safe on any thread.
 */
final class SuggestionCache {
    private final Set<String> names;
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    /** {@code names} are those that there are, and do not change. */
    SuggestionCache(Set<String> names) {
        this.names = names;
    }

    /** The name that is nearest to one that does not exist; empty where no name is near. */
    Optional<String> of(String name) {
        return found.computeIfAbsent(name, wanted -> DidYouMean.to(wanted, names));
    }
}
