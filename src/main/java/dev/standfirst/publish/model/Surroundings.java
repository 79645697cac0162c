package dev.standfirst.publish.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What a publish depends on besides the site and the target.
 *
 * @param now the time
 * @param cache a folder for what makes the next publish quicker; it need not be there
 * @param environment the variables that may hold names and passwords
 */
public record Surroundings(Instant now, Path cache, Map<String, String> environment) {
    /** Keeps its own copy. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Shows no variable: one of them may be a password. */
    @Override
    public String toString() {
        return "Surroundings[" + now + ", " + cache + "]";
    }
}
