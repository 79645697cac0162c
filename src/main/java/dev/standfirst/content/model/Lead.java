package dev.standfirst.content.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.Locale;

/**
 * What the front page leads with.
 *
 * @param kind what kind of thing
 * @param id its id, or a briefing's slug
 * @param span where it is named in {@code site.yaml}
 */
public record Lead(Kind kind, String id, SourceSpan span) {
    /** What a front page can lead with. */
    public enum Kind {
        BRIEFING,
        CHART,
        CLAIM;

        /** The word before the colon. */
        public String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
