package dev.standfirst.cli.print;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.Build.Outcome;
import dev.standfirst.serve.WatchedBuild;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The running account of a site that is kept up with its files: a line for each build, and the errors of one that wrote nothing. */
public final class WatchPrinter implements WatchedBuild.Listener {
    private static final int MOST_SHOWN = 5;

    private final PrintWriter out;
    private final AnsiStyle style;
    private final Path folder;
    private final boolean timings;

    /**
     * @param folder where the site is written
     * @param timings whether each line says how long the steps took
     */
    public WatchPrinter(PrintWriter out, AnsiStyle style, Path folder, boolean timings) {
        this.out = out;
        this.style = style;
        this.folder = folder;
        this.timings = timings;
    }

    /** Says that no build will follow. */
    public void ended() {
        out.println();
        out.println("No longer watching the files.");
        out.flush();
    }

    @Override
    public void built(WatchedBuild.Built built) throws IOException {
        String line = switch (built.outcome()) {
            case Outcome.Written(var checked, var summary) ->
                written(summary) + " · " + state(checked.report().diagnostics());
            case Outcome.UpToDate known -> written(known.summary());
            case Outcome.Rejected rejected -> {
                show(rejected.diagnostics(), rejected.texts());
                yield "nothing written, " + folder() + " is unchanged · " + state(rejected.diagnostics());
            }
        };
        String steps = timings ? " (" + Summaries.of(built.timings()) + ")" : "";
        out.println(subject(built.files()) + ": " + line + " · " + built.took().toMillis() + " ms" + steps
                + (built.files().isEmpty() ? " · watching the files; Ctrl-C stops it" : ""));
        out.flush();
    }

    @Override
    public void failed(Exception reason) {
        out.println("Nothing written, " + folder() + " is unchanged; still watching the files. This failed: "
                + PrintableText.of(String.valueOf(reason.getMessage())));
        out.flush();
    }

    /** 'content/facts/arrivals.yaml', '3 files'; the folder of the site before the first build. */
    private String subject(List<String> files) {
        return switch (files.size()) {
            case 0 -> folder();
            case 1 -> files.getFirst().isEmpty() ? "everything" : PrintableText.of(files.getFirst());
            default -> Summaries.count(files.size(), "file");
        };
    }

    private String folder() {
        return PrintableText.of(folder.toString());
    }

    private static String written(WriteSummary summary) {
        return Summaries.count(summary.written(), "file") + " written, "
                + String.format(Locale.UK, "%,d unchanged, %,d removed", summary.unchanged(), summary.removed());
    }

    private static String state(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? "no problems" : HumanPrinter.summary(diagnostics);
    }

    /** Shows the errors; where there are none, the warnings that count as such. */
    private void show(List<Diagnostic> all, Map<String, SourceText> texts) throws IOException {
        List<Diagnostic> errors =
                all.stream().filter(each -> each.severity() == Severity.ERROR).toList();
        List<Diagnostic> diagnostics = errors.isEmpty() ? all : errors;
        new HumanPrinter(texts, style)
                .printEach(diagnostics.stream().limit(MOST_SHOWN).toList(), out);
        if (diagnostics.size() > MOST_SHOWN) {
            out.println(String.format(Locale.UK, "  and %,d more", diagnostics.size() - MOST_SHOWN));
        }
    }
}
