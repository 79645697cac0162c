package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Severity;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Puts diagnostics in the terms of the protocol. */
final class Reports {
    /** The name of the program, beside each of its diagnostics. */
    static final String SOURCE = "standfirst";

    private final Workspace workspace;
    private final Function<DiagnosticCode, Optional<URI>> pages;

    /**
     * @param pages where the page of a code can be read
     */
    Reports(Workspace workspace, Function<DiagnosticCode, Optional<URI>> pages) {
        this.workspace = workspace;
        this.pages = pages;
    }

    /** A diagnostic of a check: its message and help, its code with a link to the page of it, other places, and as data its fixes. */
    org.eclipse.lsp4j.Diagnostic of(Diagnostic diagnostic, Desk desk) {
        var report = new org.eclipse.lsp4j.Diagnostic(
                Places.range(diagnostic.span()),
                diagnostic.message()
                        + diagnostic.helpIfAny().map(help -> "\n" + help).orElse(""));
        report.setSeverity(
                diagnostic.severity() == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
        report.setSource(SOURCE);
        report.setCode(diagnostic.code().id());
        pages.apply(diagnostic.code())
                .ifPresent(page -> report.setCodeDescription(new DiagnosticCodeDescription(page.toString())));
        report.setRelatedInformation(diagnostic.related().stream()
                .map(other -> new DiagnosticRelatedInformation(
                        new Location(workspace.uri(desk.path(other.span().file())), Places.range(other.span())),
                        other.message()))
                .toList());
        report.setData(Map.of(
                "title",
                diagnostic.code().title(),
                "help",
                diagnostic.help(),
                "fixes",
                diagnostic.fixes().stream().map(Edits::of).toList()));
        return report;
    }

    List<org.eclipse.lsp4j.Diagnostic> all(List<Diagnostic> diagnostics, Desk desk) {
        return diagnostics.stream().map(each -> of(each, desk)).toList();
    }
}
