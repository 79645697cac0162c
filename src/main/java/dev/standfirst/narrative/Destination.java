package dev.standfirst.narrative;

import java.util.Locale;
import java.util.Optional;

/**
 * The destination of a link or image that names something of the project.
 *
 * @param scheme {@code fact}, {@code claim}, {@code chart} or {@code table}
 * @param id what is after the colon
 */
record Destination(String scheme, String id) {
    /** The destination in {@code url}, or nothing when it is an ordinary address. */
    static Optional<Destination> of(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "fact", "claim", "chart", "table" -> Optional.of(new Destination(scheme, url.substring(colon + 1)));
            default -> Optional.empty();
        };
    }
}
