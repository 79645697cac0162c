package dev.standfirst.cli;

import dev.standfirst.cli.option.AsOfOption;
import dev.standfirst.cli.option.Command;
import dev.standfirst.lsp.LanguageService;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.project.ExplanationFiles;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Serves a text editor on standard input and output. */
final class LspCommand extends Command {
    private final AsOfOption asOf = new AsOfOption(this);

    LspCommand() {
        super(
                "lsp",
                "Serve a text editor: verdicts, completion and corrections as you type.",
                "",
                "The language server, on standard input and output. Editors start it; see docs/editors.md for how to tell yours.",
                "");
        add(flag("--stdio")
                .description("Use standard input and output, which it always does; some editors ask for it."));
    }

    @Override
    public Integer call() {
        // Whatever a library may print must not come between the messages.
        System.setOut(System.err);
        var pages = new ExplanationFiles(CacheFolder.ofExplanations().resolve(ProgramVersion.number()));
        return LanguageService.serve(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                asOf::options,
                pages::of);
    }
}
