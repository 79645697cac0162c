package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.NullUnmarked;

/** What an editor says and asks of a file. */
final class DocumentRequests implements TextDocumentService {
    private final Workspace workspace;
    private final Reports reports;

    DocumentRequests(Workspace workspace, Reports reports) {
        this.workspace = workspace;
        this.reports = reports;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        Places.path(item.getUri())
                .ifPresent(path ->
                        workspace.opened(new OpenDocument(item.getUri(), path, item.getVersion(), item.getText())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        workspace.edited(
                params.getTextDocument().getUri(),
                document -> document.with(params.getTextDocument().getVersion(), params.getContentChanges()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        workspace.closed(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        Places.path(params.getTextDocument().getUri()).ifPresent(workspace::saved);
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        var none = new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        return workspace.ask(params.getTextDocument().getUri(), none, view -> {
            List<Diagnostic> found =
                    view.index().diagnostics(Set.of(view.file())).getOrDefault(view.file(), List.of());
            return new DocumentDiagnosticReport(
                    new RelatedFullDocumentDiagnosticReport(reports.all(found, view.desk())));
        });
    }

    @Override
    @NullUnmarked // where there is nothing to say, the answer is null
    public CompletableFuture<Hover> hover(HoverParams params) {
        return workspace.ask(
                params.getTextDocument().getUri(),
                null,
                view -> Hovers.at(view, params.getPosition()).orElse(null));
    }
}
