package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.EnumConverter;
import dev.standfirst.cli.option.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints what a shell needs to complete commands and options. */
final class CompletionCommand extends Command {
    /** The shells that picocli writes for. */
    enum Shell {
        bash,
        zsh
    }

    private final Terminal terminal = new Terminal(this);

    private final PositionalParamSpec shell = add(PositionalParamSpec.builder()
            .type(Shell.class)
            .converters(new EnumConverter<>("a shell", Shell.class))
            .required(true)
            .arity("1")
            .paramLabel("SHELL")
            .description("${COMPLETION-CANDIDATES}."));

    CompletionCommand() {
        super("completion", "Print a script with which a shell completes commands and options.");
        spec().usageMessage()
                .footer(
                        "",
                        "For this session:   source <(standfirst completion bash)",
                        "For every session:  add that line to ~/.bashrc; for zsh, add source <(standfirst completion zsh) to ~/.zshrc");
    }

    @Override
    public Integer call() {
        String script = switch (shell.<Shell>getValue()) {
            // One script serves both: under zsh it loads zsh's own reader of bash completions.
            case bash, zsh -> AutoComplete.bash("standfirst", Standfirst.commandLine());
        };
        terminal.out().print(script);
        terminal.out().flush();
        return ExitCode.OK;
    }
}
