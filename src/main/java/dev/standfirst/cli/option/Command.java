package dev.standfirst.cli.option;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command: its name, what may follow it, and what it does. Options are declared by calls and not by annotations, since to read
 * annotations takes longer than a short command takes to run. An option has its value once the command line has been parsed.
 */
public abstract class Command implements Callable<Integer> {
    @SuppressWarnings("this-escape") // picocli keeps the command and calls it only once it is parsed
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    /**
     * @param name the word that calls it
     * @param description what it does, as its help says it, in lines
     */
    public Command(String name, String... description) {
        spec.name(name).versionProvider(new Version());
        spec.usageMessage().description(description);
        add(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit."));
        add(OptionSpec.builder("-V", "--version").versionHelp(true).description("Print version information and exit."));
    }

    /** What picocli knows of the command. */
    public final CommandSpec spec() {
        return spec;
    }

    /** Declares an option; the help sorts them by their names. */
    protected final OptionSpec add(OptionSpec.Builder option) {
        OptionSpec added = option.build();
        spec.addOption(added);
        return added;
    }

    /** Declares an argument after those that were declared before. */
    protected final PositionalParamSpec add(PositionalParamSpec.Builder argument) {
        PositionalParamSpec added = argument.build();
        spec.addPositional(added);
        return added;
    }

    /** Wrong usage, for the reason in a message. */
    protected final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** An option that is alone. */
    protected static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class);
    }

    /** Whether an option that is alone was named; picocli gives it no value where it was not. */
    protected static boolean isNamed(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
