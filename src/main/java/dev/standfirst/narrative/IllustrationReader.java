package dev.standfirst.narrative;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Illustration;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a picture's title says: its caption, its credit, whether it is small, and whether it is a decoration, with {@code |} between:
 * {@code "The port at night | Photo: Jane Roe | small"}.
 *
 * @param faults where faults are reported
 */
record IllustrationReader(MarkdownFaults faults) {
    private static final String DECORATION = "decorative";
    private static final List<String> CREDITS = List.of(
            "photo:", "photograph:", "picture:", "image:", "credit:", "illustration:", "graphic:", "map:", "source:");

    /**
     * The picture; nothing where its address names no file of the folder of pictures, which is reported.
     *
     * @param address as written, escapes resolved
     * @param alternative the words between its brackets
     * @param title as written, escapes resolved
     * @param span all of it
     * @param target its address
     */
    Optional<Illustration> read(String address, String alternative, String title, SourceSpan span, SourceSpan target) {
        String caption = "";
        String credit = "";
        var width = Illustration.Width.TEXT;
        boolean decoration = false;
        for (String written : title.split("\\|", -1)) {
            String part = written.strip();
            if (part.equals(DECORATION)) {
                decoration = true;
            } else if (part.equals(Illustration.Width.SMALL.label())) {
                width = Illustration.Width.SMALL;
            } else if (isCredit(part)) {
                credit = part;
            } else if (!part.isEmpty()) {
                caption = caption.isEmpty() ? part : caption + " | " + part;
            }
        }
        if (alternative.isBlank() && !decoration) {
            faults.noAlternative(span);
        } else if (!alternative.isBlank() && decoration) {
            faults.decorationWithWords(span);
        }
        Optional<String> file = Illustration.path(address, span);
        if (file.isEmpty()) {
            faults.pictureElsewhere(target);
            return Optional.empty();
        }
        return Optional.of(new Illustration(file.get(), alternative.strip(), caption, credit, width, span, target));
    }

    private static boolean isCredit(String part) {
        return CREDITS.stream().anyMatch(word -> part.regionMatches(true, 0, word, 0, word.length()));
    }
}
