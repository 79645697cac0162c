package dev.standfirst.cli;

import dev.standfirst.build.Proof;
import dev.standfirst.build.Timings;
import dev.standfirst.check.ReportJson;
import dev.standfirst.diagnostic.GitHubPrinter;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.SarifPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a project and prints the report; nothing is written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check every figure and claim of a project against its facts; write nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final ProjectFolder project = new ProjectFolder();

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Freshness freshness = new Freshness();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print the report: ${COMPLETION-CANDIDATES}.")
    private ReportFormat format = ReportFormat.human;

    @Override
    public Integer call() throws IOException {
        Proof proof = Proof.of(project.path(), freshness.asOf(), freshness.today(), new Timings());
        PrintWriter out = terminal.out();
        switch (format) {
            case json -> ReportJson.write(proof.report(), out);
            case sarif ->
                new SarifPrinter(project.prefix(), Version.number())
                        .print(proof.report().diagnostics(), out);
            case github ->
                new GitHubPrinter(project.prefix()).print(proof.report().diagnostics(), out);
            case human -> {
                new HumanPrinter(proof.content().texts(), terminal.style())
                        .print(proof.report().diagnostics(), out);
                out.println(Account.ofCheck(proof.report()));
            }
        }
        out.flush();
        return freshness.exitStatus(proof.report());
    }
}
