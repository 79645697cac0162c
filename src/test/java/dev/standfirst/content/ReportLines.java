package dev.standfirst.content;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.testing.TestProject;
import java.util.List;

/** What is reported when a project's content is read, a line each: {@code SF104 facts/a.yaml:3:5-11 message / help}. */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(TestProject project) {
        return project.read().diagnostics().stream().map(ReportLines::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + place(diagnostic.span()) + " " + diagnostic.message()
                + String.join(
                        "",
                        diagnostic.related().stream()
                                .map(r -> " [" + place(r.span()) + " " + r.message() + "]")
                                .toList())
                + diagnostic.helpIfAny().map(help -> " / " + help).orElse("");
    }

    private static String place(SourceSpan span) {
        String end = span.line() == span.endLine() ? "" + span.endColumn() : span.endLine() + ":" + span.endColumn();
        return span.file().substring("content/".length()) + ":" + span.line() + ":" + span.column() + "-" + end;
    }
}
