package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program's entry: the root command, which only lists the commands below it. */
public final class Standfirst extends Command {

    /** Every command, in the order in which the help lists them. */
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private static final int FAILED = 3;

    private Standfirst() {
        super("standfirst", "Builds briefings whose every figure is checked against the facts.");
        var exits = new LinkedHashMap<String, String>();
        exits.put("0", "done");
        exits.put("1", "the content has errors, or a site is not what was proved");
        exits.put("2", "wrong usage");
        exits.put("3", "I/O, network or internal error");
        spec().usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exits)
                .footerHeading("%nFirst steps:%n")
                .footer(
                        "  standfirst new my-briefing      create a small example, with comments",
                        "  standfirst check my-briefing    check every sentence against its facts",
                        "  standfirst serve my-briefing    preview it in a browser while you write",
                        "  standfirst build my-briefing    write the site to my-briefing/site-output",
                        "  standfirst explain SF401        explain a message",
                        "",
                        "For more about a command: standfirst COMMAND --help");
    }

    private static Map<String, Supplier<Command>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Command>>();
        commands.put("build", BuildCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("read", ReadCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("draft", DraftCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("lsp", LspCommand::new);
        commands.put("schemas", SchemasCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /**
     * Runs one command and ends the process with its exit status: 0 done; 1 the content has errors, or a site is not what was proved; 2 wrong
     * usage; 3 the machine failed.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(execute(commandLine(arguments), new FileOutputStream(FileDescriptor.out), arguments));
    }

    /** Runs one command, which prints to {@code output}. The status is 3 if not all of that could be written. */
    static int execute(CommandLine commandLine, OutputStream output, String... arguments) {
        var out = new StandardOutput(output);
        int status = commandLine.setOut(out.writer()).execute(arguments);
        Optional<IOException> fault = out.finish();
        fault.ifPresent(reason -> {
            commandLine.getErr().println("The output is incomplete. " + words(reason));
            commandLine.getErr().flush();
        });
        return fault.isPresent() ? FAILED : status;
    }

    /**
     * The command line, ready to parse: one for each use, since it keeps what it parsed. Where the first word names a command it
     * knows that command alone, so that a short command does not wait for the options of all the others.
     *
     * @param arguments the words that it will be given
     */
    static CommandLine commandLine(String... arguments) {
        var commandLine = new CommandLine(new Standfirst().spec());
        commandLine.setExecutionExceptionHandler(Standfirst::failed);
        commandLine.setExecutionStrategy(Standfirst::run);
        String first = arguments.length == 0 ? "" : arguments[0];
        if (COMMANDS.containsKey(first)) {
            add(first, commandLine);
        } else {
            COMMANDS.keySet().forEach(name -> add(name, commandLine));
        }
        commandLine.setParameterExceptionHandler(Standfirst::misused);
        return commandLine;
    }

    /** Runs the command. What picocli would let through to the Java machine ends like any other fault. */
    private static int run(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error fault) {
            return failed(fault, parsed.commandSpec().commandLine(), parsed);
        }
    }

    /** Says in a line what was wrong, with what may have been meant, and where to read more. */
    private static int misused(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(wrong)
                + meant(wrong).map(word -> ". Did you mean “" + word + "”?").orElse(""));
        err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(ParameterException wrong) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(wrong.getMessage());
        }
        String word = "“" + PrintableText.of(unmatched.getUnmatched().getFirst()) + "”";
        boolean root = wrong.getCommandLine().getParent() == null;
        return root ? "There is no command " + word : "Unexpected argument " + word;
    }

    /** The option or the command that a word which is not one is like. */
    private static Optional<String> meant(ParameterException wrong) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String word = unmatched.getUnmatched().getFirst();
        int equals = word.indexOf('=');
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        var known = new ArrayList<String>(command.optionsMap().keySet());
        known.addAll(command.subcommands().keySet());
        return DidYouMean.to(equals < 0 ? word : word.substring(0, equals), known);
    }

    /**
     * Says in a line what the user asked wrongly, or what input or output failed; a bug in the program is shown in full, for its makers.
     */
    static int failed(Throwable fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        switch (fault) {
            case UsageException usage -> {
                err.println(PrintableText.of(usage.getMessage()));
                err.flush();
                return CommandLine.ExitCode.USAGE;
            }
            case OutOfMemoryError _ -> err.println("There is not enough memory for this project");
            case UncheckedIOException unchecked -> err.println(words(Objects.requireNonNull(unchecked.getCause())));
            case IOException io -> err.println(words(io));
            default -> {
                err.println("This is a bug in Standfirst, not in your project. Report it with these lines:");
                fault.printStackTrace(err);
            }
        }
        err.flush();
        return FAILED;
    }

    private static String words(IOException fault) {
        String what = switch (fault) {
            case AccessDeniedException _ -> "no permission";
            case NoSuchFileException _ -> "no such file";
            case FileAlreadyExistsException _ -> "something else has this name";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case FileSystemException _ -> "the file system refused the request";
            default -> fault.getMessage() == null ? fault.toString() : fault.getMessage();
        };
        return "Input or output failed: "
                + PrintableText.of(fault instanceof FileSystemException system ? system.getFile() + ": " + what : what);
    }

    private static void add(String name, CommandLine commandLine) {
        var command =
                new CommandLine(Objects.requireNonNull(COMMANDS.get(name)).get().spec());
        command.setUnmatchedOptionsArePositionalParams(name.equals("read"));
        commandLine.addSubcommand(name, command);
    }

    /** Called when no command was named: shows the help, and counts as wrong usage. */
    @Override
    public Integer call() {
        var commandLine = spec().commandLine();
        commandLine.usage(commandLine.getErr());
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }
}
