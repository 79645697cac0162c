package dev.standfirst.cli;

import dev.standfirst.cli.option.AsOfOption;
import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.ProjectFolder;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.ServePrinter;
import dev.standfirst.serve.EditorLink;
import dev.standfirst.serve.PreviewService;
import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** Shows a project in the browser while it is edited. */
final class ServeCommand extends Command {
    private final ProjectFolder project = new ProjectFolder(this);

    private final Terminal terminal = new Terminal(this);

    private final OptionSpec port = add(OptionSpec.builder("--port")
            .type(Integer.class)
            .converters(new PortConverter())
            .paramLabel("N")
            .defaultValue("4000")
            .description("The port of the preview: ${DEFAULT-VALUE} by default; 0 chooses a free one."));

    private final OptionSpec editor = add(
            OptionSpec.builder("--editor")
                    .type(String.class)
                    .paramLabel("EDITOR")
                    .description(
                            "The editor that the links in the banner open: vscode, vscodium, zed, idea, sublime, textmate, or an"
                                    + " address that contains {path}, {line} and {column}. By default they show the line in the preview."));

    private final OptionSpec readOnly =
            add(flag("--read-only").description("Offer no editor in the browser: the preview can only be read."));

    private final AsOfOption asOf = new AsOfOption(this);

    ServeCommand() {
        super(
                "serve",
                "Preview a project in the browser; it reloads when you save a file.",
                "",
                "Open the address that it prints. Pages that changed reload and keep your scroll position. When a sentence stops"
                        + " being true, a banner on the page says so, and the terminal lists the sentences and claims whose verdicts"
                        + " changed. Drafts are shown, and only this machine can open the preview. “Edit” on a page opens an editor"
                        + " beside it; the only files that are written are those that you save there. Ctrl-C stops it.",
                "");
    }

    @Override
    public Integer call() throws IOException {
        int port = this.port.getValue();
        var request = new PreviewService.Request(project.path(), asOf.options(), port, editorLink(), isNamed(readOnly));
        try (PreviewService serving = PreviewService.open(request)) {
            return follow(serving);
        } catch (BindException e) {
            terminal.err()
                    .println("Port " + port + " is not available: another program uses it, or it is reserved."
                            + " Stop that program, or name another port; --port 0 chooses a free one.");
            terminal.err().flush();
            return Watching.FAILED;
        }
    }

    private int follow(PreviewService serving) throws IOException {
        var account = new ServePrinter(terminal.out(), terminal.style());
        // Ctrl-C and SIGTERM are how this command ends, so they end it with 0 and not with the status of a signal.
        var stop = new Thread(() -> {
            account.ended();
            Runtime.getRuntime().halt(ExitCode.OK);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        account.started(serving);
        if (serving.isUnwatched()) {
            terminal.err().println(Watching.UNWATCHED);
            terminal.err().flush();
        }
        boolean asked = serving.run(account);
        Runtime.getRuntime().removeShutdownHook(stop);
        if (!asked) {
            terminal.err().println(Watching.gone(project.path()));
            terminal.err().flush();
            return Watching.FAILED;
        }
        return ExitCode.OK;
    }

    private Optional<EditorLink> editorLink() {
        return Optional.ofNullable(editor.<String>getValue()).map(EditorLink::of);
    }
}
