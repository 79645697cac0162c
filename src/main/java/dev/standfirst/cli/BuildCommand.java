package dev.standfirst.cli;

import dev.standfirst.check.Tally;
import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.ProjectFolder;
import dev.standfirst.cli.option.StrictOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.option.VerbosityOptions;
import dev.standfirst.cli.print.ProgressLine;
import dev.standfirst.cli.print.Summaries;
import dev.standfirst.cli.print.WatchPrinter;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.serve.WatchedBuild;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** Checks a project and writes its site. */
final class BuildCommand extends Command {
    /** How long a build may go on after Ctrl-C. One that is stopped leaves the old site. */
    private static final Duration LONGEST_BUILD = Duration.ofSeconds(10);

    private final ProjectFolder project = new ProjectFolder(this);

    private final Terminal terminal = new Terminal(this);

    private final StrictOption freshness = new StrictOption(this);

    private final VerbosityOptions talk = new VerbosityOptions(this);

    private final OptionSpec output = add(OptionSpec.builder("--output")
            .type(Path.class)
            .paramLabel("DIR")
            .description("The folder to write the site to; by default, site-output in the project."));

    private final OptionSpec watch = add(flag("--watch")
            .description(
                    "Stay, and build again whenever a file changes, with a line for each build; Ctrl-C stops it."));

    BuildCommand() {
        super("build", "Check a project, then write its site. If the check fails, the old site stays unchanged.");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Optional.ofNullable(output.<Path>getValue())
                .orElse(project.path().resolve("site-output"))
                .normalize();
        return isNamed(watch) ? follow(folder) : report(folder);
    }

    private int follow(Path folder) throws IOException {
        var printer = new WatchPrinter(terminal.out(), terminal.style(), folder, talk.verbose());
        try (WatchedBuild watched = WatchedBuild.of(project.path(), folder, freshness::options)) {
            if (watched.isUnwatched()) {
                terminal.err().println(Watching.UNWATCHED);
                terminal.err().flush();
            }
            // Ctrl-C and SIGTERM are how this ends, so they end it with 0 and not with the status of a signal.
            var stop = new Thread(() -> {
                try {
                    watched.awaitBuild(LONGEST_BUILD);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                printer.ended();
                Runtime.getRuntime().halt(ExitCode.OK);
            });
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                return watched.run(printer) ? ExitCode.OK : gone();
            } finally {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    private int gone() {
        terminal.err().println(Watching.gone(project.path()));
        terminal.err().flush();
        return Watching.FAILED;
    }

    private int report(Path folder) throws IOException {
        if (talk.quiet() || !terminal.isWatched()) {
            var timings = new Timings();
            return report(built(folder, timings), folder, timings);
        }
        Build.Outcome outcome;
        Timings timings;
        try (var line = new ProgressLine(terminal.err(), System.nanoTime())) {
            timings = new Timings(line);
            outcome = built(folder, timings);
        }
        return report(outcome, folder, timings);
    }

    private Build.Outcome built(Path folder, Timings timings) throws IOException {
        var words = new Build.Words(List.of(terminal.style().name()), this::warnings);
        return new Build(project.path(), folder, CacheFolder.ofBuilds(this::warn), words)
                .run(freshness.options(), timings);
    }

    private void warn(BuildCache.Trouble trouble) {
        if (talk.quiet()) {
            return;
        }
        terminal.err()
                .println(
                        switch (trouble) {
                            case UNREADABLE ->
                                "What the last build left in the cache cannot be read, so every page was made again.";
                            case UNWRITABLE ->
                                "The cache cannot be written, so the next build will make every page again.";
                        });
        terminal.err().flush();
    }

    private int report(Build.Outcome outcome, Path folder, Timings timings) throws IOException {
        PrintWriter out = terminal.out();
        int status = switch (outcome) {
            case Build.Outcome.Written(var checked, var summary) -> {
                out.print(warnings(checked));
                account(Tally.of(checked.report()), summary, folder, timings);
                yield ExitCode.OK;
            }
            case Build.Outcome.UpToDate(var tally, var warnings, var summary) -> {
                out.print(warnings);
                account(tally, summary, folder, timings);
                yield ExitCode.OK;
            }
            case Build.Outcome.Rejected rejected -> {
                out.print(words(rejected.diagnostics(), rejected.texts()));
                out.println("Nothing was written: " + PrintableText.of(folder.toString()) + " is unchanged.");
                yield ExitCode.SOFTWARE;
            }
        };
        out.flush();
        return status;
    }

    private String warnings(CheckedProject checked) {
        return words(checked.report().diagnostics(), checked.content().texts());
    }

    private String words(List<Diagnostic> diagnostics, Map<String, SourceText> texts) {
        try {
            var words = new StringBuilder();
            new HumanPrinter(texts, terminal.style()).print(diagnostics, words);
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no StringBuilder throws it
        }
    }

    private void account(Tally tally, WriteSummary summary, Path folder, Timings timings) {
        PrintWriter out = terminal.out();
        if (!talk.quiet()) {
            out.println(Summaries.of(tally));
            out.println(Summaries.of(summary, folder));
        }
        if (talk.verbose()) {
            out.println(Summaries.of(timings));
        }
    }
}
