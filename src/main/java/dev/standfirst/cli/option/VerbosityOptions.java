package dev.standfirst.cli.option;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How much a command says besides what it found. */
public final class VerbosityOptions {
    private final OptionSpec quiet = Command.flag("-q", "--quiet")
            .description("Print only what is wrong.")
            .build();
    private final OptionSpec verbose = Command.flag("-v", "--verbose")
            .description("Print how long each step took.")
            .build();

    /** Lets a command be told one or the other. */
    public VerbosityOptions(Command command) {
        command.spec()
                .addArgGroup(
                        ArgGroupSpec.builder().addArg(quiet).addArg(verbose).build());
    }

    public boolean quiet() {
        return Command.isNamed(quiet);
    }

    public boolean verbose() {
        return Command.isNamed(verbose);
    }
}
