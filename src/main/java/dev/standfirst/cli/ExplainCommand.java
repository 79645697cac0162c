package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.StrictOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.FactPrinter;
import dev.standfirst.content.ContentReader;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DiagnosticPages;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Explains a diagnostic or a fact. */
final class ExplainCommand extends Command {
    private final Terminal terminal = new Terminal(this);

    private final StrictOption freshness = new StrictOption(this);

    private final OptionSpec project = add(OptionSpec.builder("--project")
            .type(Path.class)
            .paramLabel("DIR")
            .defaultValue(".")
            .description("The project: the folder that contains content/; by default, the current folder."));

    private final PositionalParamSpec subject = add(PositionalParamSpec.builder()
            .type(String.class)
            .required(true)
            .arity("1")
            .paramLabel("CODE|FACT-ID")
            .description("A code such as SF401, or the id of a fact."));

    ExplainCommand() {
        super("explain", "Explain a diagnostic code, or show where a fact comes from and every place that uses it.");
    }

    @Override
    public Integer call() throws IOException {
        String subject = this.subject.getValue();
        Optional<DiagnosticCode> code = DiagnosticCode.byId(subject);
        if (code.isPresent()) {
            terminal.out().print(DiagnosticPages.forTerminal(code.get(), terminal.style()));
            terminal.out().flush();
            return ExitCode.OK;
        }
        Path folder = project.getValue();
        if (!ContentReader.isProject(folder)) {
            throw new UsageException(
                    "There is no diagnostic “" + subject + "”, and no project here in which to look for a fact."
                            + " Name the project's folder with --project.");
        }
        CheckedProject checked = new Pipeline(folder, freshness.options(), new Timings()).check();
        Optional<Fact> fact = checked.facts().find(subject);
        if (fact.isEmpty()) {
            return withoutValue(subject, checked);
        }
        PrintWriter out = terminal.out();
        FactPrinter.lines(fact.get(), checked).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    /** Says that a declared fact has an error; anything else was not a question about a fact. */
    private int withoutValue(String subject, CheckedProject checked) {
        FactDeclaration declared = checked.content().facts().stream()
                .filter(each -> each.id().equals(subject)
                        || each.maintenance().formerly().contains(subject))
                .findFirst()
                .orElseThrow(() -> new UsageException(noFact(subject, checked)));
        terminal.err()
                .println(PrintableText.of("The fact “" + subject + "” in " + place(declared.span())
                        + " has an error, so it has no value. Run standfirst check to see what is wrong."));
        terminal.err().flush();
        return ExitCode.SOFTWARE;
    }

    private static String noFact(String subject, CheckedProject checked) {
        Content content = checked.content();
        Optional<String> other = content.claims().stream()
                .filter(each -> each.id().equals(subject))
                .map(each -> "a claim, not a fact: see " + place(each.span()))
                .findFirst()
                .or(() -> content.sources().stream()
                        .filter(each -> each.id().equals(subject))
                        .map(each -> "a source, not a fact: see " + place(each.span()))
                        .findFirst());
        if (other.isPresent()) {
            return "“" + subject + "” is " + other.get() + ".";
        }
        Optional<SeriesLink> link = SeriesLink.parse(subject)
                .filter(each -> checked.facts().find(each.series()).isPresent());
        if (link.isPresent()) {
            return "The fact “" + link.get().series() + "” does not have the value that “" + subject + "” names.";
        }
        List<String> ids = checked.facts().all().stream().map(Fact::id).toList();
        return "There is no diagnostic and no fact “" + subject + "”."
                + DidYouMean.to(subject, ids)
                        .map(near -> " Did you mean “" + near + "”?")
                        .orElse("");
    }

    private static String place(SourceSpan span) {
        return span.file() + ":" + span.line() + ":" + span.column();
    }
}
