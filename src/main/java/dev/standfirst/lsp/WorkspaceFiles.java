package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Fix;
import dev.standfirst.editing.FileMoves;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor says and asks of the folder that it is open on. */
final class WorkspaceFiles implements WorkspaceService {
    private final Workspace workspace;

    private final Navigation navigation;

    WorkspaceFiles(Workspace workspace) {
        this.navigation = new Navigation(workspace);
        this.workspace = workspace;
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return workspace
                .askAll(view -> navigation.symbols(view, params.getQuery()))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        return workspace
                .askAll(view -> {
                    List<Fix> edits = FileMoves.edits(moves(params, view.desk()), view.index());
                    return edits.isEmpty()
                            ? List.<WorkspaceEdit>of()
                            : List.of(Edits.of(edits, view.desk(), workspace));
                })
                .thenApply(WorkspaceFiles::together);
    }

    private static Map<String, String> moves(RenameFilesParams params, Desk desk) {
        Map<String, String> moves = new HashMap<>();
        for (FileRename file : params.getFiles()) {
            Optional<Path> from = Places.path(file.getOldUri()).filter(desk::holds);
            Optional<Path> to = Places.path(file.getNewUri()).filter(desk::holds);
            if (from.isPresent() && to.isPresent()) {
                moves.put(desk.name(from.get()), desk.name(to.get()));
            }
        }
        return moves;
    }

    private static WorkspaceEdit together(List<WorkspaceEdit> edits) {
        Map<String, List<TextEdit>> all = new LinkedHashMap<>();
        edits.forEach(edit -> all.putAll(edit.getChanges()));
        return new WorkspaceEdit(all);
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
