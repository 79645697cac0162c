package dev.standfirst.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
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
        var workspace = new WorkspaceServerCapabilities();
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        workspace.setWorkspaceFolders(folders);
        offers.setWorkspace(workspace);
        return offers;
    }
}
