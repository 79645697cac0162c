package dev.standfirst.cli;

import dev.standfirst.cli.option.AsOfOption;
import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.PortConverter;
import dev.standfirst.cli.option.ProjectFolder;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.ServePrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.serve.EditorLink;
import dev.standfirst.serve.PreviewService;
import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** Shows a project in the browser while it is edited. */
final class ServeCommand extends Command {
    private static final int FAILED = 3;

    private final ProjectFolder project = new ProjectFolder(this);

    private final Terminal terminal = new Terminal(this);

    private final OptionSpec port = add(OptionSpec.builder("--port")
            .type(Integer.class)
            .converters(new PortConverter())
            .paramLabel("N")
            .defaultValue("4000")
            .description("The port to answer at: ${DEFAULT-VALUE} unless given; 0 takes one that is free."));

    private final OptionSpec editor = add(OptionSpec.builder("--editor")
            .type(String.class)
            .paramLabel("EDITOR")
            .description(
                    "Where the links of the banner lead: vscode, vscodium, zed, idea, sublime, textmate, or an address with"
                            + " {path}, {line} and {column} in it. By default they show the line in the preview."));

    private final AsOfOption asOf = new AsOfOption(this);

    ServeCommand() {
        super(
                "serve",
                "Preview a project in the browser, and keep the preview up with the files as you save them.",
                "",
                "Open the address it prints. Pages load again when they have moved, at the place where you were. When a sentence stops"
                        + " being true a banner says so in the page, and the terminal says which sentences and claims have turned."
                        + " Drafts are shown. Nothing is written, and nobody but this machine can see it. Ctrl-C stops it.",
                "");
    }

    @Override
    public Integer call() throws IOException {
        int port = this.port.getValue();
        var request = new PreviewService.Request(project.path(), asOf.options(), port, editorLink());
        try (PreviewService serving = PreviewService.open(request)) {
            return follow(serving);
        } catch (BindException e) {
            terminal.err()
                    .println("Port " + port + " cannot be had: another program answers there, or it is reserved."
                            + " Stop that program, or name another port; --port 0 takes one that is free.");
            terminal.err().flush();
            return FAILED;
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
        account.started(serving.url(), serving.preview());
        boolean asked = serving.run(account);
        Runtime.getRuntime().removeShutdownHook(stop);
        if (!asked) {
            terminal.err()
                    .println("The project's folder is gone: "
                            + PrintableText.of(project.path().toString()));
            terminal.err().flush();
            return FAILED;
        }
        return ExitCode.OK;
    }

    private Optional<EditorLink> editorLink() {
        return Optional.ofNullable(editor.<String>getValue()).map(EditorLink::of);
    }
}
