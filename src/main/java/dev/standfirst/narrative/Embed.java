package dev.standfirst.narrative;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.Locale;

/**
 * A figure that is in the text as a block: a chart, a table, or a card.
 *
 * @param index its place among the embeds of its narrative, from 0
 * @param shape what it shows
 * @param id the id of the fact, series or claim
 * @param title its title as readers see it; {@code ""} when not given
 * @param span where it is in the file
 * @param targetSpan where the id is in the file
 */
public record Embed(int index, Shape shape, String id, String title, SourceSpan span, SourceSpan targetSpan) {
    /** What is shown. */
    public enum Shape {
        CHART,
        TABLE,
        FACT,
        CLAIM;

        /** The word before the colon. */
        public String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
