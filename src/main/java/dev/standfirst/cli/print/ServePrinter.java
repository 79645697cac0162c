package dev.standfirst.cli.print;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.preview.Preview;
import dev.standfirst.serve.Change;
import dev.standfirst.serve.PreviewService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The running account of a preview: for each change one line of what it moved and turned, then the verdicts that turned and the errors
 * that are new.
 */
public final class ServePrinter implements PreviewService.Listener {
    private static final int MOST_ERRORS = 5;
    private static final int MOST_TURNS = 12;
    private static final int MOST_NAMES = 3;
    private static final String PAGE = "index.html";

    private final PrintWriter out;
    private final AnsiStyle style;

    public ServePrinter(PrintWriter out, AnsiStyle style) {
        this.out = out;
        this.style = style;
    }

    /** The preview answers from now on. */
    public void started(PreviewService serving) throws IOException {
        Preview preview = serving.preview();
        printErrors(preview, List.of());
        out.println("Preview at " + serving.url() + " · " + state(preview) + " · Ctrl-C stops it");
        serving.editorUrl().ifPresent(address -> out.println("Edit at " + address));
        out.flush();
    }

    public void ended() {
        out.println();
        out.println("Preview stopped.");
        out.flush();
    }

    @Override
    public void changed(Change change) throws IOException {
        SortedSet<String> moved = change.after().movedSince(change.before());
        List<VerdictChange> turns = change.after().turnedSince(change.before());
        String seen = change.after().isLarge() ? " (of the pages that were open)" : "";
        out.println(files(change) + ": " + moved(moved) + seen + turned(turns) + " · " + state(change.after()) + " · "
                + change.took().toMillis() + " ms");
        if (!turns.isEmpty()) {
            VerdictChangePrinter.lines(turns.stream().limit(MOST_TURNS).toList())
                    .forEach(out::println);
            more(turns.size() - MOST_TURNS);
        }
        printErrors(change.after(), change.before().diagnostics());
        out.flush();
    }

    @Override
    public void failed(Exception reason) {
        out.println("The preview is still running, but this failed: " + PrintableText.of(String.valueOf(reason)));
        out.flush();
    }

    /** 'content/facts/arrivals.yaml', '3 files', 'the project'. */
    private static String files(Change change) {
        Set<Path> files = change.files();
        return files.size() == 1
                ? PrintableText.of(change.name(files.iterator().next()))
                : Summaries.count(files.size(), "file");
    }

    /** '2 pages changed (/briefings/arrivals/, /facts/)', 'no pages changed'. Files for other programs are counted apart. */
    private static String moved(SortedSet<String> files) {
        List<String> pages = files.stream()
                .filter(file -> file.endsWith(PAGE))
                .map(file -> "/" + file.substring(0, file.length() - PAGE.length()))
                .sorted((a, b) -> Boolean.compare(b.startsWith("/briefings/"), a.startsWith("/briefings/")))
                .toList();
        if (files.isEmpty()) {
            return "no pages changed";
        }
        if (pages.isEmpty()) {
            return Summaries.count(files.size(), "file") + " changed";
        }
        String names = pages.stream().limit(MOST_NAMES).map(PrintableText::of).collect(Collectors.joining(", "));
        return Summaries.count(pages.size(), "page") + " changed (" + names
                + (pages.size() > MOST_NAMES ? ", …)" : ")");
    }

    private static String turned(List<VerdictChange> turns) {
        return turns.isEmpty() ? "" : " · verdict changed on " + VerdictChangePrinter.counted(turns);
    }

    private static String state(Preview preview) {
        List<Diagnostic> found = preview.diagnostics();
        return found.isEmpty() ? "no problems" : HumanPrinter.summary(found);
    }

    private void printErrors(Preview preview, List<Diagnostic> known) throws IOException {
        Set<List<String>> old = known.stream().map(ServePrinter::key).collect(Collectors.toSet());
        var fresh = new ArrayList<Diagnostic>();
        preview.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR && !old.contains(key(each)))
                .forEach(fresh::add);
        if (!fresh.isEmpty()) {
            var printer = new HumanPrinter(preview.texts(), style);
            printer.printEach(fresh.stream().limit(MOST_ERRORS).toList(), out);
            more(fresh.size() - MOST_ERRORS);
        }
    }

    /** What makes an error the same one when its line has been pushed down. */
    private static List<String> key(Diagnostic diagnostic) {
        return List.of(diagnostic.code().id(), diagnostic.span().file(), diagnostic.message());
    }

    private void more(int number) {
        if (number > 0) {
            out.println(String.format(Locale.UK, "  and %,d more", number));
        }
    }
}
