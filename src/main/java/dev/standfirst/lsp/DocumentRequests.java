package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.editing.Mention;
import dev.standfirst.editing.Rename;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What an editor says and asks of a file. */
final class DocumentRequests implements TextDocumentService {
    private final Workspace workspace;
    private final Reports reports;

    private final Navigation navigation;
    private final Actions actions;

    DocumentRequests(Workspace workspace, Reports reports) {
        this.navigation = new Navigation(workspace);
        this.actions = new Actions(workspace);
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
        return ask(params, null, view -> Hovers.at(view, params.getPosition()).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params, new CompletionList(), view -> Completions.at(view, params.getPosition()))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(params, List.<Location>of(), view -> navigation.definition(view, params.getPosition()))
                .thenApply(Either::forLeft);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declared = params.getContext().isIncludeDeclaration();
        return ask(params, List.of(), view -> navigation.references(view, params.getPosition(), declared));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return ask(params, List.of(), view -> navigation.highlights(view, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return workspace.ask(params.getTextDocument().getUri(), List.of(), navigation::symbols);
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return workspace.ask(params.getTextDocument().getUri(), List.of(), navigation::links);
    }

    @Override
    @NullUnmarked // what cannot be renamed has no answer
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return ask(
                params,
                null,
                view -> view.index()
                        .mentionAt(Places.span(view.file(), params.getPosition()))
                        .map(named -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                                new PrepareRenameResult(Places.range(named.span()), named.id())))
                        .orElse(null));
    }

    @Override
    @NullUnmarked // what cannot be renamed has no answer
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return ask(
                params,
                null,
                view -> Navigation.named(view, params.getPosition())
                        .map(named -> renamed(named, params.getNewName(), view))
                        .orElse(null));
    }

    private WorkspaceEdit renamed(Mention named, String id, Workspace.View view) {
        Rename.fault(named, id, view.index()).ifPresent(fault -> {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, fault, null));
        });
        return Edits.of(Rename.edits(named, id, view.index()), view.desk(), workspace);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return workspace.ask(params.getTextDocument().getUri(), List.of(), view -> actions.at(view, params));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return workspace.ask(
                params.getTextDocument().getUri(), List.of(), view -> Annotations.hints(view, params.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return workspace.ask(params.getTextDocument().getUri(), List.of(), Annotations::lenses);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return workspace.ask(params.getTextDocument().getUri(), new SemanticTokens(List.of()), Annotations::tokens);
    }

    private <T extends @Nullable Object> CompletableFuture<T> ask(
            TextDocumentPositionParams params, T none, Function<Workspace.View, T> question) {
        return workspace.ask(params.getTextDocument().getUri(), none, question);
    }
}
