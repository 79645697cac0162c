package dev.standfirst.cli;

import dev.standfirst.build.Starter;
import dev.standfirst.diagnostic.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a briefing in a new folder. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Start a briefing: write a small one, whole and with comments that teach, into a new folder.")
final class NewCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(paramLabel = "DIR", description = "The folder to make, or an empty one.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        Path chosen = Objects.requireNonNull(folder).normalize();
        try {
            List<String> files = Starter.write(chosen);
            PrintWriter out = terminal.out();
            String shown = Visible.of(chosen.toString());
            out.println("A briefing is in " + shown + ". Its figures are invented; put your own in their place.");
            files.forEach(file -> out.println("  " + file));
            out.println("Next: standfirst build " + shown);
            out.flush();
            return ExitCode.OK;
        } catch (Starter.Refused e) {
            terminal.err().println(Visible.of(String.valueOf(e.getMessage())));
            terminal.err().flush();
            return ExitCode.USAGE;
        }
    }
}
