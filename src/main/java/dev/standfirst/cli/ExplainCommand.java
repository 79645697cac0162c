package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.StrictOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.FactPrinter;
import dev.standfirst.content.Content;
import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DiagnosticPages;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            .description("The project: the folder that holds content/. By default the current folder."));

    private final PositionalParamSpec subject = add(PositionalParamSpec.builder()
            .type(String.class)
            .required(true)
            .arity("1")
            .paramLabel("CODE|FACT-ID")
            .description("A code such as SF401, or the id of a fact."));

    ExplainCommand() {
        super("explain", "Say what a diagnostic means, or where a fact comes from and every place that uses it.");
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
            return misused(
                    "There is no diagnostic “" + subject + "”, and no project here to look for a fact in."
                            + " Name the project's folder with --project.",
                    null);
        }
        CheckedProject checked = new Pipeline(folder, freshness.options(), new Timings()).check();
        Optional<Fact> fact = checked.facts().find(subject);
        if (fact.isEmpty()) {
            Optional<Integer> status = known(subject, checked);
            if (status.isPresent()) {
                return status.get();
            }
            List<String> ids = checked.facts().all().stream().map(Fact::id).toList();
            String near = DidYouMean.to(subject, ids).orElse(null);
            return misused("There is no diagnostic and no fact “" + subject + "”.", near);
        }
        PrintWriter out = terminal.out();
        FactPrinter.lines(fact.get(), checked).forEach(out::println);
        out.flush();
        return ExitCode.OK;
    }

    /** Says what has this id, where it is a fact with an error, a claim or a source, and gives the exit status of that. */
    private Optional<Integer> known(String subject, CheckedProject checked) {
        Content content = checked.content();
        Optional<FactDeclaration> fact = content.facts().stream()
                .filter(each -> each.id().equals(subject) || each.formerly().contains(subject))
                .findFirst();
        if (fact.isPresent()) {
            misused(
                    "The fact “" + subject + "” has an error, and so no value: it stands in "
                            + place(fact.get().span()) + ". standfirst check says what is wrong.",
                    null);
            return Optional.of(ExitCode.SOFTWARE);
        }
        return content.claims().stream()
                .filter(each -> each.id().equals(subject))
                .map(each -> "a claim, not a fact: it stands in " + place(each.span()))
                .findFirst()
                .or(() -> content.sources().stream()
                        .filter(each -> each.id().equals(subject))
                        .map(each -> "a source, not a fact: it stands in " + place(each.span()))
                        .findFirst())
                .map(what -> misused("“" + subject + "” is " + what + ".", null));
    }

    private static String place(SourceSpan span) {
        return PrintableText.of(span.file()) + ":" + span.line() + ":" + span.column();
    }

    private int misused(String message, @Nullable String near) {
        terminal.err().println(near == null ? message : message + " Did you mean “" + near + "”?");
        terminal.err().flush();
        return ExitCode.USAGE;
    }
}
