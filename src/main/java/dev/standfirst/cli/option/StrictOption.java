package dev.standfirst.cli.option;

import dev.standfirst.check.Report;
import dev.standfirst.pipeline.CheckOptions;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** How strictly a report is taken: the date used to decide whether a review is overdue, and whether warnings count. */
public final class StrictOption {
    private final AsOfOption asOf;
    private final OptionSpec strict;

    /** Lets a command be told both. */
    public StrictOption(Command command) {
        asOf = new AsOfOption(command);
        strict = command.add(Command.flag("--strict").description("Treat warnings as errors."));
    }

    /** The options of the check. */
    public CheckOptions options() {
        return asOf.options(Command.isNamed(strict));
    }

    /** 0 when the content may be published, 1 when it may not. */
    public int exitStatus(Report report) {
        return options().accepts(report) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
