package dev.standfirst.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor says and asks of the folder that it is open on. */
final class WorkspaceFiles implements WorkspaceService {
    private final Workspace workspace;

    WorkspaceFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to configure.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        workspace.changed(params.getChanges().stream()
                .flatMap(change -> Places.path(change.getUri()).stream())
                .toList());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent()
                .getAdded()
                .forEach(folder -> Places.path(folder.getUri()).ifPresent(workspace::folder));
    }
}
