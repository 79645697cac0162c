package dev.standfirst.cli;

import dev.standfirst.check.Report;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** How strictly a report is taken: the day that review dates are held against, and whether warnings count. */
final class Freshness {
    private final ReviewDay reviewDay;
    private final OptionSpec strict;

    /** Lets a command be told both. */
    Freshness(Command command) {
        reviewDay = new ReviewDay(command);
        strict = command.add(Command.flag("--strict").description("Take warnings for errors."));
    }

    Optional<LocalDate> asOf() {
        return reviewDay.asOf();
    }

    LocalDate today() {
        return reviewDay.today();
    }

    /** Whether warnings count as errors. */
    boolean strict() {
        return Command.isNamed(strict);
    }

    /** 0 when the content may be published, 1 when it may not. */
    int exitStatus(Report report) {
        boolean fails = report.hasErrors() || (strict() && !report.diagnostics().isEmpty());
        return fails ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
