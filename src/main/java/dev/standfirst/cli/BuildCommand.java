package dev.standfirst.cli;

import dev.standfirst.build.Build;
import dev.standfirst.build.Timings;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.Visible;
import dev.standfirst.output.OutputRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a project and writes its site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Check a project, then write its site. A failed check leaves the old site as it was.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final ProjectFolder project = new ProjectFolder();

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Freshness freshness = new Freshness();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder to write the site to. By default site-output in the project.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path folder = Optional.ofNullable(output)
                .orElse(project.path().resolve("site-output"))
                .normalize();
        var timings = new Timings();
        try {
            var outcome = new Build(project.path(), folder, CacheFolder.ofBuilds())
                    .run(freshness.asOf(), freshness.today(), freshness.strict(), timings);
            return switch (outcome) {
                case Build.Outcome.Written written -> report(written, folder, timings);
                case Build.Outcome.Standing standing -> report(standing, folder, timings);
                case Build.Outcome.Rejected rejected -> report(rejected, folder);
            };
        } catch (OutputRefused e) {
            terminal.err().println(Visible.of(e.words()));
            terminal.err().flush();
            return ExitCode.USAGE;
        }
    }

    private int report(Build.Outcome.Written built, Path folder, Timings timings) throws IOException {
        PrintWriter out = terminal.out();
        var proof = built.proof();
        if (!proof.report().diagnostics().isEmpty()) {
            new HumanPrinter(proof.content().texts(), terminal.style())
                    .print(proof.report().diagnostics(), out);
        }
        out.println(Account.ofCheck(proof.report()));
        out.println(Account.of(built.summary(), folder));
        out.println(Account.of(timings));
        out.flush();
        return ExitCode.OK;
    }

    private int report(Build.Outcome.Standing standing, Path folder, Timings timings) {
        PrintWriter out = terminal.out();
        out.println(Account.of(standing.tally()));
        out.println(Account.of(standing.summary(), folder));
        out.println(Account.of(timings));
        out.flush();
        return ExitCode.OK;
    }

    private int report(Build.Outcome.Rejected rejected, Path folder) throws IOException {
        PrintWriter out = terminal.out();
        new HumanPrinter(rejected.texts(), terminal.style()).print(rejected.diagnostics(), out);
        out.println("Nothing was written: " + Visible.of(folder.toString()) + " is as it was.");
        out.flush();
        return ExitCode.SOFTWARE;
    }
}
