package dev.standfirst.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print a script that lets a shell complete commands and options.",
        footer = {
            "",
            "For this session:   source <(standfirst completion bash)",
            "For every session:  put that line into ~/.bashrc; in zsh: source <(standfirst completion zsh) into ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that picocli writes for. */
    enum Shell {
        bash,
        zsh
    }

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Override
    public Integer call() {
        String script = switch (shell) {
            // One script serves both: under zsh it loads zsh's own reader of bash completions.
            case bash, zsh -> AutoComplete.bash("standfirst", Standfirst.commandLine());
        };
        terminal.out().print(script);
        terminal.out().flush();
        return ExitCode.OK;
    }
}
