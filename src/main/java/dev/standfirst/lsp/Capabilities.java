package dev.standfirst.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server offers an editor that can do this much. */
record Capabilities(ClientCapabilities client) {
    /** Whether the editor asks for the diagnostics of its open files. */
    boolean pulls() {
        return Optional.ofNullable(client.getTextDocument())
                .map(can -> can.getDiagnostic())
                .isPresent();
    }

    /** Whether it can be told to ask again. */
    boolean refreshes() {
        return Optional.ofNullable(client.getWorkspace())
                .map(can -> can.getDiagnostics())
                .map(can -> can.getRefreshSupport())
                .orElse(false);
    }

    /** Whether it watches files for the server. */
    boolean watches() {
        return Optional.ofNullable(client.getWorkspace())
                .map(can -> can.getDidChangeWatchedFiles())
                .map(can -> can.getDynamicRegistration())
                .orElse(false);
    }

    ServerCapabilities all() {
        var offers = new ServerCapabilities();
        boolean chooses = Optional.ofNullable(client.getGeneral())
                .map(GeneralClientCapabilities::getPositionEncodings)
                .filter(known -> known.contains(PositionEncodingKind.UTF16))
                .isPresent();
        if (chooses) {
            offers.setPositionEncoding(PositionEncodingKind.UTF16);
        }
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        offers.setTextDocumentSync(sync);
        if (pulls()) {
            var diagnostics = new DiagnosticRegistrationOptions(true, false);
            diagnostics.setIdentifier(Reports.SOURCE);
            offers.setDiagnosticProvider(diagnostics);
        }
        offers.setHoverProvider(true);
        offers.setCompletionProvider(new CompletionOptions(false, List.of(":", "(", "@", " ", ",")));
        offers.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
        offers.setDefinitionProvider(true);
        offers.setReferencesProvider(true);
        offers.setDocumentHighlightProvider(true);
        offers.setDocumentSymbolProvider(true);
        offers.setWorkspaceSymbolProvider(true);
        offers.setDocumentLinkProvider(new DocumentLinkOptions(false));
        offers.setRenameProvider(new RenameOptions(true));
        offers.setInlayHintProvider(true);
        offers.setCodeLensProvider(new CodeLensOptions(false));
        offers.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Annotations.LEGEND, true));
        var workspace = new WorkspaceServerCapabilities();
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        workspace.setWorkspaceFolders(folders);
        var files = new FileOperationsServerCapabilities();
        files.setWillRename(
                new FileOperationOptions(List.of(new FileOperationFilter(new FileOperationPattern("**/content/**")))));
        workspace.setFileOperations(files);
        offers.setWorkspace(workspace);
        return offers;
    }
}
