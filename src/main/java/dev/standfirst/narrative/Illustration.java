package dev.standfirst.narrative;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.Locale;

/**
 * A picture from a file, which is in the text as a block.
 *
 * @param file the path of the file in the project
 * @param alternative its words for those who cannot see it; {@code ""} for a decoration
 * @param caption what its title says of it; what the paragraph says below it is not in here
 * @param credit whose it is, as it is shown: {@code Photo: Jane Roe}
 * @param width how wide it is shown
 * @param span where it is in the text
 * @param targetSpan where its file is named
 */
public record Illustration(
        String file,
        String alternative,
        String caption,
        String credit,
        Width width,
        SourceSpan span,
        SourceSpan targetSpan) {
    /** The folder of the content that pictures are in. */
    public static final String FOLDER = "images";

    /** How wide a picture is shown at most. */
    public enum Width {
        /** Half as wide as the text. */
        SMALL,
        /** As wide as the text. */
        TEXT;

        /** The word in a title. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
