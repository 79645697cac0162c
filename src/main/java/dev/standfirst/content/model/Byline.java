package dev.standfirst.content.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who wrote a briefing, on what and when.
 *
 * @param authors who wrote it
 * @param topics what it is about
 * @param published when it was published
 * @param revised when it was last revised
 * @param place where the later of these dates is in the file, or the front matter that has none
 */
public record Byline(
        List<String> authors,
        List<String> topics,
        Optional<LocalDate> published,
        Optional<LocalDate> revised,
        SourceSpan place) {
    /** The last day on which it changed. */
    public Optional<LocalDate> changed() {
        return revised.or(this::published);
    }
}
