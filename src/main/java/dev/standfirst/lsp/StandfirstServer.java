package dev.standfirst.lsp;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.ProgramVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The server as an editor sees it: how it starts and ends, and what it can do. */
final class StandfirstServer implements LanguageServer, LanguageClientAware {
    private static final String WATCHING = "workspace/didChangeWatchedFiles";
    private static final String TEMPLATES = "**/templates/**";
    private static final String CONTENT = "**/content/**";

    private final DiagnosticsPush push = new DiagnosticsPush();
    private final Workspace workspace;
    private final Reports reports;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final TextDocumentService documents;
    private final WorkspaceFiles files;
    private @Nullable LanguageClient client;
    private volatile boolean shutdown;
    private boolean watched;

    StandfirstServer(Supplier<CheckOptions> options, Function<DiagnosticCode, Optional<URI>> pages, EditedTexts texts) {
        workspace = new Workspace(options, push, texts);
        reports = new Reports(workspace, pages);
        documents = new DocumentRequests(workspace, reports);
        files = new WorkspaceFiles(workspace);
    }

    @Override
    public void connect(LanguageClient to) {
        client = to;
        push.start(to, reports);
    }

    /** Files or folders may have changed on the disk. */
    void changed(Collection<Path> changed) {
        workspace.changed(changed);
    }

    /** The exit status once the editor has asked it to exit: 0 where it was told to shut down before. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    /** The exit status where the editor is gone. */
    int status() {
        return shutdown ? 0 : 1;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ClientCapabilities can = params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
        var offers = new Capabilities(can);
        push.capabilities(offers.pulls(), offers.refreshes());
        watched = offers.watches();
        workspace.watched(watched);
        folders(params).forEach(uri -> Places.path(uri).ifPresent(workspace::folder));
        return CompletableFuture.completedFuture(
                new InitializeResult(offers.all(), new ServerInfo(Reports.SOURCE, ProgramVersion.number())));
    }

    @SuppressWarnings("deprecation") // older editors name their folder by the root alone
    private static List<String> folders(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        if (folders != null && !folders.isEmpty()) {
            return folders.stream().map(WorkspaceFolder::getUri).toList();
        }
        return params.getRootUri() == null ? List.of() : List.of(params.getRootUri());
    }

    @Override
    public void initialized(InitializedParams params) {
        if (client != null && watched) {
            var watchers = List.of(
                    new FileSystemWatcher(Either.forLeft(CONTENT)), new FileSystemWatcher(Either.forLeft(TEMPLATES)));
            var registration =
                    new Registration(WATCHING, WATCHING, new DidChangeWatchedFilesRegistrationOptions(watchers));
            var _ = client.registerCapability(new RegistrationParams(List.of(registration)));
        }
    }

    @Override
    @NullUnmarked // the protocol asks for null
    public CompletableFuture<Object> shutdown() {
        shutdown = true;
        workspace.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(status());
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return files;
    }
}
