package dev.standfirst.cli;

import dev.standfirst.check.Report;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How strictly a report is taken: the day that review dates are held against, and whether warnings count. */
final class Freshness {
    @Mixin
    private final ReviewDay reviewDay = new ReviewDay();

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    Optional<LocalDate> asOf() {
        return reviewDay.asOf();
    }

    LocalDate today() {
        return reviewDay.today();
    }

    /** Whether warnings count as errors. */
    boolean strict() {
        return strict;
    }

    /** 0 when the content may be published, 1 when it may not. */
    int exitStatus(Report report) {
        boolean fails = report.hasErrors() || (strict && !report.diagnostics().isEmpty());
        return fails ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
