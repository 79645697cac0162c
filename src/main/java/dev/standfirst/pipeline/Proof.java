package dev.standfirst.pipeline;

import dev.standfirst.check.Checker;
import dev.standfirst.check.Report;
import dev.standfirst.content.Content;
import dev.standfirst.content.ContentReader;
import dev.standfirst.fact.Facts;
import dev.standfirst.prose.ProseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project whose words have been held against its facts.
 *
 * @param content what the editors wrote
 * @param facts its facts, worked out
 * @param report the verdicts and diagnostics
 * @param asOf the day that freshness was judged by
 */
public record Proof(Content content, Facts facts, Report report, LocalDate asOf) {
    /**
     * Reads and checks a project.
     *
     * @param project the folder that holds {@code content/}
     * @param asOf the day that freshness is judged by; else the project's own, else {@code today}
     * @param today today's date where the command runs
     * @param timings takes note of each step
     * @throws IOException when the machine fails; bad content is a diagnostic instead
     */
    public static Proof of(Path project, Optional<LocalDate> asOf, LocalDate today, Timings timings)
            throws IOException {
        return of(project, asOf, today, Purpose.REPORT, timings);
    }

    /** The same for a purpose other than a report. */
    static Proof of(Path project, Optional<LocalDate> asOf, LocalDate today, Purpose purpose, Timings timings)
            throws IOException {
        Content content = timings.time("read", () -> ContentReader.read(project));
        var reader = new ProseReader(content.site().tolerances());
        Facts facts = timings.time("resolve", () -> Facts.resolve(content.facts(), reader::readWhole));
        LocalDate day = asOf.or(() -> content.site().asOf()).orElse(today);
        Report report =
                timings.time("check", () -> new Checker(reader, false, purpose.drawn()).check(content, facts, day));
        return new Proof(content, facts, report, day);
    }

    /** The same words held against other facts. */
    public Proof with(Facts others) {
        var reader = new ProseReader(content.site().tolerances());
        return new Proof(content, others, new Checker(reader, false).check(content, others, asOf), asOf);
    }
}
