package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.project.Starter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Starts a briefing in a new folder. */
final class NewCommand extends Command {
    private final Terminal terminal = new Terminal(this);

    private final PositionalParamSpec folder = add(PositionalParamSpec.builder()
            .type(Path.class)
            .required(true)
            .arity("1")
            .paramLabel("DIR")
            .description("The folder to create, or an empty one."));

    NewCommand() {
        super("new", "Create a small, complete example briefing with explanatory comments in a new folder.");
    }

    @Override
    public Integer call() throws IOException {
        Path chosen = folder.<Path>getValue().normalize();
        List<String> files = Starter.write(chosen);
        PrintWriter out = terminal.out();
        String shown = PrintableText.of(chosen.toString());
        out.println("Created a briefing in " + shown + ". Its figures are invented: replace them with your own.");
        files.forEach(file -> out.println("  " + file));
        out.println("Next: standfirst serve " + PrintableText.of(ShellWord.of(chosen.toString())));
        out.flush();
        return ExitCode.OK;
    }
}
