package dev.standfirst.pipeline;

import dev.standfirst.check.Checker;
import dev.standfirst.check.Report;
import dev.standfirst.content.model.Content;
import dev.standfirst.fact.Facts;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Conventions;
import java.time.LocalDate;

/**
 * A project whose texts have been checked against its facts.
 *
 * @param content what the editors wrote
 * @param facts its facts, resolved
 * @param report the verdicts and diagnostics
 * @param asOf the date used to decide whether a review is overdue
 */
public record CheckedProject(Content content, Facts facts, Report report, LocalDate asOf) {
    /** The same project with a report of one of its files only. */
    public CheckedProject of(String file) {
        return new CheckedProject(
                content, facts, report.of(file, content.known().all()), asOf);
    }

    /** The same texts checked against other facts. */
    public CheckedProject with(Facts others) {
        var reader = new ProseReader(content.site().tolerances())
                .writtenAs(Conventions.of(content.site().language()));
        return new CheckedProject(content, others, new Checker(reader, false).check(content, others, asOf), asOf);
    }
}
