package dev.standfirst.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry: the root command, which only lists the commands below it. */
@Command(
        name = "standfirst",
        description = "Builds briefings whose every figure is checked against the facts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            NewCommand.class
        })
public final class Standfirst implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Standfirst() {}

    /**
     * Runs one command and ends the process with its exit status: 0 done; 1 the content has errors; 2 wrong usage; 3 the
     * machine failed.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** {@return the command line, ready to parse: one for each use, since it keeps what it parsed} */
    static CommandLine commandLine() {
        var commandLine = new CommandLine(new Standfirst());
        Objects.requireNonNull(commandLine.getSubcommands().get("read")).setUnmatchedOptionsArePositionalParams(true);
        return commandLine;
    }

    /** Called when no command was named: shows the help, and counts as wrong usage. */
    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        commandLine.usage(commandLine.getErr());
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }
}
