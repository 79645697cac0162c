package dev.standfirst.content.model;

import dev.standfirst.diagnostic.LocatedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One narrative: its front matter and its Markdown.
 *
 * @param file its path relative to the project, with {@code /}
 * @param slug its path under {@code briefings/} on the site
 * @param title its headline
 * @param description its standfirst
 * @param byline who wrote it, and when
 * @param stage whether it is on the published site
 * @param order its place among the briefings, lowest first; those without come after, newest first
 * @param keyFigure the id of the fact whose number readers remember, or {@code ""}
 * @param corrections what was corrected after publication
 * @param body the Markdown after the front matter
 */
public record Briefing(
        String file,
        String slug,
        LocatedText title,
        LocatedText description,
        Byline byline,
        Stage stage,
        Optional<Integer> order,
        LocatedText keyFigure,
        List<Correction> corrections,
        LocatedText body) {
    /** Whether a briefing is on the published site. */
    public enum Stage {
        PUBLISHED,
        /** A draft until the day of its date. It is judged all the same, so that it can be published then. */
        WAITING,
        /** In a preview only, and not judged elsewhere. */
        DRAFT
    }

    /** Whether it is kept from the published site. */
    public boolean draft() {
        return stage != Stage.PUBLISHED;
    }

    /** Whether it would be published but for its date, which is after a day. */
    boolean waits(LocalDate day) {
        return stage == Stage.PUBLISHED
                && byline.published().filter(day::isBefore).isPresent();
    }

    /** The same briefing kept back until its date. */
    Briefing waiting() {
        return new Briefing(file, slug, title, description, byline, Stage.WAITING, order, keyFigure, corrections, body);
    }

    /**
     * A correction of this briefing.
     *
     * @param on when it was made
     * @param text what was wrong and what is right: Markdown
     */
    public record Correction(LocalDate on, LocatedText text) {}
}
