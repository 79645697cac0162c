package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.Locale;
import java.util.Optional;

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

    /** The path in the project of the picture that an address in a text names; nothing where it names none in the folder of pictures. */
    public static Optional<String> path(String address, SourceSpan text) {
        return ContentPath.of(WebLink.decoded(address), text.file(), FOLDER);
    }

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
