package dev.standfirst.cli;

import dev.standfirst.check.Report;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How strictly a report is taken: the day that review dates are held against, and whether warnings count. */
final class Freshness {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that review dates are held against, such as 2024-05-22."
                    + " By default as-of in site.yaml, else today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
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
