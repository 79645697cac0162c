package dev.standfirst.cli;

import dev.standfirst.diagnostic.Visible;
import dev.standfirst.serve.EditorLink;
import dev.standfirst.serve.Serving;
import java.io.IOException;
import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows a project in the browser while it is edited. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Preview a project in the browser, and keep the preview up with the files as you save them.",
            "",
            "Open the address it prints. Pages load again when they have moved, at the place where you were. When a sentence stops"
                    + " being true a banner says so in the page, and the terminal says which sentences and claims have turned."
                    + " Drafts are shown. Nothing is written, and nobody but this machine can see it. Ctrl-C stops it.",
            ""
        })
final class ServeCommand implements Callable<Integer> {
    private static final int FAILED = 3;

    @Mixin
    private final ProjectFolder project = new ProjectFolder();

    @Mixin
    private final Terminal terminal = new Terminal();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "4000",
            description = "The port to answer at: ${DEFAULT-VALUE} unless given; 0 takes one that is free.")
    private int port;

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            description =
                    "Where the links of the banner lead: vscode, vscodium, zed, idea, sublime, textmate, or an address with"
                            + " {path}, {line} and {column} in it. By default they show the line in the preview.")
    private @Nullable String editor;

    @Mixin
    private final ReviewDay reviewDay = new ReviewDay();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var request = new Serving.Request(project.path(), reviewDay.asOf(), reviewDay.today(), port, editorLink());
        try (Serving serving = Serving.open(request)) {
            return follow(serving);
        } catch (BindException e) {
            terminal.err()
                    .println("Port " + port + " cannot be had: another program answers there, or it is reserved."
                            + " Stop that program, or name another port; --port 0 takes one that is free.");
            terminal.err().flush();
            return FAILED;
        }
    }

    private int follow(Serving serving) throws IOException {
        var account = new ServeAccount(terminal.out(), terminal.style());
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
                            + Visible.of(project.path().toString()));
            terminal.err().flush();
            return FAILED;
        }
        return ExitCode.OK;
    }

    private Optional<EditorLink> editorLink() {
        try {
            return Optional.ofNullable(editor).map(EditorLink::of);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), Visible.of(message));
    }
}
