package dev.standfirst.diagnostic;

import java.io.IOException;
import java.util.List;

/**
 * Prints diagnostics as workflow commands of GitHub Actions, one a line, which show as annotations beside the lines they speak
 * of. Values are encoded as the runner decodes them: {@code %}, line ends, and in properties {@code :} and {@code ,} too.
 */
public final class GitHubPrinter implements DiagnosticPrinter {
    private static final int LONGEST_MESSAGE = 1_000;

    private final String folder;

    /**
     * @param folder the project's folder as seen from the repository, with {@code /} at its end, or {@code ""} where they are one
     */
    public GitHubPrinter(String folder) {
        this.folder = folder;
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        ListedDiagnostics report = ListedDiagnostics.of(diagnostics);
        for (Diagnostic diagnostic : report.listed()) {
            out.append(command(diagnostic)).append('\n');
        }
        for (String note : report.notes()) {
            out.append("::notice::").append(data(note)).append('\n');
        }
    }

    private String command(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        var out = new StringBuilder("::").append(diagnostic.severity().word());
        out.append(" file=").append(property(folder + span.file()));
        out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
        if (span.line() == span.endLine()) {
            // Columns count only within one line.
            out.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
        }
        out.append(",title=")
                .append(property(
                        diagnostic.code().id() + ": " + diagnostic.code().title()));
        out.append("::").append(data(diagnostic.message()));
        for (Diagnostic.Related related : diagnostic.related()) {
            SourceSpan place = related.span();
            out.append(LINE_END)
                    .append("note: ")
                    .append(data(related.message()))
                    .append(" (");
            out.append(data(place.file()))
                    .append(':')
                    .append(place.line())
                    .append(':')
                    .append(place.column())
                    .append(')');
        }
        diagnostic
                .helpIfAny()
                .ifPresent(help -> out.append(LINE_END).append("help: ").append(data(help)));
        return out.toString();
    }

    private static final String LINE_END = "%0A";

    private static String data(String value) {
        return PrintableText.of(value, LONGEST_MESSAGE).replace("%", "%25");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
