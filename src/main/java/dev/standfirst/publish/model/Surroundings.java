package dev.standfirst.publish.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What a publish depends on besides the site and the target.
 *
 * @param now the time
 * @param cache a folder for what makes the next publish quicker; it need not be there
 * @param environment the variables that may hold names and passwords
 * @param patience how long a server may be silent
 */
public record Surroundings(Instant now, Path cache, Map<String, String> environment, Duration patience) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Keeps its own copy. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** A server may be silent for half a minute. */
    public Surroundings(Instant now, Path cache, Map<String, String> environment) {
        this(now, cache, environment, PATIENCE);
    }

    /** Shows no variable: one of them may be a password. */
    @Override
    public String toString() {
        return "Surroundings[" + now + ", " + cache + "]";
    }
}
