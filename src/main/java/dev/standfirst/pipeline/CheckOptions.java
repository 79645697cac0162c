package dev.standfirst.pipeline;

import dev.standfirst.check.Report;
import dev.standfirst.content.model.SiteSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a check depends on besides the project.
 *
 * @param asOf the date used to decide whether a review is overdue; else the project's own, else {@code today}
 * @param today today's date where the command runs
 * @param strict whether warnings count as errors
 */
public record CheckOptions(Optional<LocalDate> asOf, LocalDate today, boolean strict) {
    /** The options of somebody who chose none. */
    public static CheckOptions on(LocalDate today) {
        return new CheckOptions(Optional.empty(), today, false);
    }

    /** The date used to decide whether a review is overdue, for a project with these settings. */
    public LocalDate asOf(SiteSettings site) {
        return asOf.or(site::asOf).orElse(today);
    }

    /** Whether a site may be built from a project with this report. */
    public boolean accepts(Report report) {
        return strict ? report.diagnostics().isEmpty() : !report.hasErrors();
    }

    /** All of them as texts, for the key of a cache. */
    public List<String> key() {
        return List.of(asOf.map(LocalDate::toString).orElse(""), today.toString(), String.valueOf(strict));
    }
}
