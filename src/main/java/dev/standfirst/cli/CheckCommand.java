package dev.standfirst.cli;

import dev.standfirst.check.ReportJson;
import dev.standfirst.check.Supposition;
import dev.standfirst.check.VerdictChange;
import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.EnumConverter;
import dev.standfirst.cli.option.ProjectFolder;
import dev.standfirst.cli.option.ProjectOption;
import dev.standfirst.cli.option.StrictOption;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.option.VerbosityOptions;
import dev.standfirst.cli.print.Summaries;
import dev.standfirst.cli.print.VerdictChangePrinter;
import dev.standfirst.diagnostic.GitHubPrinter;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.SarifPrinter;
import dev.standfirst.fact.Facts;
import dev.standfirst.fix.Fixer;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.pipeline.cache.CheckCache;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Checks a project and prints the report; nothing is written, except what is wanted of fixes. */
final class CheckCommand extends Command {
    /** What a text from standard input is called in reports. */
    private static final String INPUT = "-";

    private final ProjectFolder project = new ProjectFolder(
            this,
            "The project: the folder that contains content/; by default, the current folder."
                    + " With -, only a text from standard input is judged, as one more briefing of the project.");

    private final ProjectOption namedProject = new ProjectOption(this);

    private final Terminal terminal = new Terminal(this);

    private final StrictOption freshness = new StrictOption(this);

    private final VerbosityOptions talk = new VerbosityOptions(this);

    private final OptionSpec format = add(OptionSpec.builder("--format")
            .type(ReportFormat.class)
            .converters(new EnumConverter<>("a format", ReportFormat.class))
            .paramLabel("FORMAT")
            .defaultValue("human")
            .description("The format of the report: ${COMPLETION-CANDIDATES}."));

    private final OptionSpec suppositions = add(
            OptionSpec.builder("--what-if")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .initialValue(List.of())
                    .paramLabel("FACT=VALUE")
                    .description(
                            "Show which verdicts would change if a fact had this value; for a series, SERIES@PERIOD=VALUE."
                                    + " Can be given several times. No file changes, and the exit status is that of the content as it is."));

    private final OptionSpec fix = add(flag("--fix")
            .description(
                    "Put true words in the place of false ones, and correct what is misspelt: each change is shown as a diff"
                            + " and, on a terminal, asked about. With --strict, also what warnings suggest."));

    private final OptionSpec yes = add(flag("--yes")
            .description("With --fix: make all changes without asking, except those that bind a figure to a fact."));

    CheckCommand() {
        super(
                "check",
                "Check every figure and claim of a project against its facts. Nothing is written, except with --fix.");
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatCannotGoTogether();
        boolean fresh = talk.verbose() || project.isStandardInput() || isNamed(fix);
        CheckCache cache = fresh ? CheckCache.none() : CacheFolder.ofChecks();
        CheckCache.Said said = cache.said(path(), settings(), this::check);
        terminal.out().print(said.text());
        terminal.out().flush();
        return said.status();
    }

    private void refuseWhatCannotGoTogether() {
        if (namedProject.isNamed() && project.isNamed() && !project.isStandardInput()) {
            throw wrong("Name the project once: as DIR or with --project.");
        }
        if (isNamed(yes) && !isNamed(fix)) {
            throw wrong("--yes needs --fix.");
        }
        if (isNamed(fix) && project.isStandardInput()) {
            throw wrong("--fix changes files, so it needs a project and not standard input.");
        }
        if (isNamed(fix) && !suppositions().isEmpty()) {
            throw wrong("--fix cannot be used with --what-if: it goes by the facts as they are.");
        }
    }

    /** All that the printed words depend on, beside the project and the program. */
    private List<String> settings() {
        var settings = new ArrayList<>(freshness.options().key());
        settings.addAll(List.of(format().name(), prefix(), terminal.style().name(), String.valueOf(talk.quiet())));
        settings.addAll(suppositions());
        return settings;
    }

    private CheckCache.Said check() throws IOException {
        var timings = new Timings();
        var pipeline = new Pipeline(path(), freshness.options(), timings);
        CheckedProject checked = checked(pipeline);
        List<VerdictChange> turns = turns(checked);
        var text = new StringWriter();
        var out = new PrintWriter(text);
        switch (format()) {
            case json -> {
                if (suppositions().isEmpty()) {
                    ReportJson.write(checked.report(), out);
                } else {
                    ReportJson.write(checked.report(), turns, out);
                }
            }
            case sarif ->
                new SarifPrinter(prefix(), ProgramVersion.number())
                        .print(checked.report().diagnostics(), out);
            case github -> new GitHubPrinter(prefix()).print(checked.report().diagnostics(), out);
            case human -> human(checked, turns, timings, out);
        }
        out.flush();
        return new CheckCache.Said(freshness.exitStatus(checked.report()), text.toString());
    }

    private CheckedProject checked(Pipeline pipeline) throws IOException {
        if (project.isStandardInput()) {
            return pipeline.check(INPUT, System.in).of(INPUT);
        }
        if (!isNamed(fix)) {
            return pipeline.check();
        }
        PrintWriter shown = format() == ReportFormat.human ? terminal.out() : terminal.err();
        var editor = new FixEditor(consent(), shown, terminal::answer);
        CheckedProject fixed = new Fixer(path(), freshness.options().strict(), editor).run(pipeline::check);
        editor.finish();
        return fixed;
    }

    private FixEditor.Consent consent() {
        if (isNamed(yes)) {
            return FixEditor.Consent.GIVEN;
        }
        return terminal.isInteractive() ? FixEditor.Consent.ASKED : FixEditor.Consent.NONE;
    }

    private void human(CheckedProject checked, List<VerdictChange> turns, Timings timings, PrintWriter out)
            throws IOException {
        new HumanPrinter(checked.content().texts(), terminal.style())
                .print(checked.report().diagnostics(), out);
        if (!talk.quiet()) {
            out.println(Summaries.ofCheck(checked.report()));
        }
        if (!suppositions().isEmpty()) {
            VerdictChangePrinter.lines(suppositions(), turns).forEach(out::println);
        }
        if (talk.verbose()) {
            out.println(Summaries.of(timings));
        }
    }

    /** The verdicts that would turn under all suppositions together; wrong usage where one of them cannot be made. */
    private List<VerdictChange> turns(CheckedProject checked) {
        if (suppositions().isEmpty()) {
            return List.of();
        }
        if (format() != ReportFormat.human && format() != ReportFormat.json) {
            throw wrong("--what-if needs --format human or --format json.");
        }
        Facts facts = checked.facts();
        for (String text : suppositions()) {
            facts = Supposition.parse(text).under(facts);
        }
        CheckedProject supposed = checked.with(facts);
        return VerdictChange.between(
                checked.report(), (project.isStandardInput() ? supposed.of(INPUT) : supposed).report());
    }

    private Path path() {
        return namedProject.isNamed() || project.isStandardInput() ? namedProject.path() : project.path();
    }

    private String prefix() {
        return project.isStandardInput() ? "" : ProjectFolder.prefix(path());
    }

    private ReportFormat format() {
        return format.getValue();
    }

    private List<String> suppositions() {
        return suppositions.getValue();
    }
}
