package dev.standfirst.cli;

import dev.standfirst.build.Build;
import dev.standfirst.build.Timings;
import dev.standfirst.check.Tally;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.diagnostic.Visible;
import dev.standfirst.output.OutputRefused;
import dev.standfirst.output.WriteSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** Checks a project and writes its site. */
final class BuildCommand extends Command {
    private final ProjectFolder project = new ProjectFolder(this);

    private final Terminal terminal = new Terminal(this);

    private final Freshness freshness = new Freshness(this);

    private final Talk talk = new Talk(this);

    private final OptionSpec output = add(OptionSpec.builder("--output")
            .type(Path.class)
            .paramLabel("DIR")
            .description("The folder to write the site to. By default site-output in the project."));

    BuildCommand() {
        super("build", "Check a project, then write its site. A failed check leaves the old site as it was.");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Optional.ofNullable(output.<Path>getValue())
                .orElse(project.path().resolve("site-output"))
                .normalize();
        try {
            return report(folder);
        } catch (OutputRefused e) {
            terminal.err().println(Visible.of(e.words()));
            terminal.err().flush();
            return ExitCode.USAGE;
        }
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
        return new Build(project.path(), folder, CacheFolder.ofBuilds())
                .run(freshness.asOf(), freshness.today(), freshness.strict(), timings);
    }

    private int report(Build.Outcome outcome, Path folder, Timings timings) throws IOException {
        PrintWriter out = terminal.out();
        int status = switch (outcome) {
            case Build.Outcome.Written(var proof, var summary) -> {
                printer(proof.content().texts()).print(proof.report().diagnostics(), out);
                account(Tally.of(proof.report()), summary, folder, timings);
                yield ExitCode.OK;
            }
            case Build.Outcome.Standing(var tally, var summary) -> {
                account(tally, summary, folder, timings);
                yield ExitCode.OK;
            }
            case Build.Outcome.Rejected rejected -> {
                printer(rejected.texts()).print(rejected.diagnostics(), out);
                out.println("Nothing was written: " + Visible.of(folder.toString()) + " is as it was.");
                yield ExitCode.SOFTWARE;
            }
        };
        out.flush();
        return status;
    }

    private HumanPrinter printer(Map<String, SourceText> texts) {
        return new HumanPrinter(texts, terminal.style());
    }

    private void account(Tally tally, WriteSummary summary, Path folder, Timings timings) {
        PrintWriter out = terminal.out();
        if (!talk.quiet()) {
            out.println(Account.of(tally));
            out.println(Account.of(summary, folder));
        }
        if (talk.verbose()) {
            out.println(Account.of(timings));
        }
    }
}
