package dev.standfirst.cli.option;

import dev.standfirst.check.Report;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** How strictly a report is taken: the day that review dates are held against, and whether warnings count. */
public final class StrictOption {
    private final AsOfOption reviewDay;
    private final OptionSpec strict;

    /** Lets a command be told both. */
    public StrictOption(Command command) {
        reviewDay = new AsOfOption(command);
        strict = command.add(Command.flag("--strict").description("Take warnings for errors."));
    }

    public Optional<LocalDate> asOf() {
        return reviewDay.asOf();
    }

    public LocalDate today() {
        return reviewDay.today();
    }

    /** Whether warnings count as errors. */
    public boolean strict() {
        return Command.isNamed(strict);
    }

    /** 0 when the content may be published, 1 when it may not. */
    public int exitStatus(Report report) {
        boolean fails = report.hasErrors() || (strict() && !report.diagnostics().isEmpty());
        return fails ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
