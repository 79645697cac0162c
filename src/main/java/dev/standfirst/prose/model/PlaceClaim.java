package dev.standfirst.prose.model;

import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;

/**
 * A place in an order that a sentence gives a figure: 'a record 922', 'the lowest since 2006', 'unchanged at 4 per cent'.
 *
 * @param kind which place
 * @param since the period after which nothing was its equal; empty for all time, and where the words do not say
 * @param words the words as written
 */
public record PlaceClaim(Kind kind, Optional<Period> since, String words) {
    /** How words may begin that name such a place, in lower case. */
    public List<String> names() {
        return switch (kind) {
            case HIGHEST, HIGH -> List.of("record", "highest", "most", "largest", "peak");
            case LOWEST, LOW -> List.of("record", "lowest", "fewest", "smallest");
            case UNCHANGED -> List.of("unchanged");
        };
    }

    /** A place. */
    public enum Kind {
        /** Above all others. */
        HIGHEST,
        /** Below all others. */
        LOWEST,
        /** Not above the one before: 'hit a low of'. */
        LOW,
        /** Not below the one before: 'hit a high of'. */
        HIGH,
        /** The same as the one before: 'unchanged at'. */
        UNCHANGED
    }
}
