package dev.standfirst.lsp;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor for tests, connected to a server through pipes. Files are named from the folder of the project. It knows what it was sent once
 * {@link #settle} returns, since the server answers after it has told of all changes before.
 */
final class Editor implements LanguageClient, AutoCloseable {
    private static final int PIPE = 1 << 20;

    private final TestProject project;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LanguageServer server;
    private final Future<Integer> status;
    private final InitializeResult offers;
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<RegistrationParams> registered = new ArrayList<>();
    private final AtomicInteger refreshes = new AtomicInteger();

    private Editor(TestProject project, ClientCapabilities can) throws IOException {
        this.project = project;
        var in = new PipedInputStream(toServer, PIPE);
        var fromServer = new PipedInputStream(PIPE);
        var out = new PipedOutputStream(fromServer);
        status = threads.submit(() -> LanguageService.serve(
                in,
                out,
                () -> TestProject.OPTIONS,
                code -> Optional.of(URI.create("https://example.org/" + code.id()))));
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        var _ = launcher.startListening();
        server = launcher.getRemoteProxy();
        var params = new InitializeParams();
        params.setCapabilities(can);
        params.setWorkspaceFolders(
                List.of(new WorkspaceFolder(project.root().toUri().toString(), "project")));
        offers = get(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    /** An editor with no special capabilities on a project. */
    static Editor on(TestProject project) throws IOException {
        return new Editor(project, new ClientCapabilities());
    }

    /** An editor that can do what is said. */
    static Editor on(TestProject project, ClientCapabilities can) throws IOException {
        return new Editor(project, can);
    }

    InitializeResult offers() {
        return offers;
    }

    LanguageServer server() {
        return server;
    }

    static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(60, SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    String uri(String file) {
        return project.path(file).toUri().toString();
    }

    TextDocumentIdentifier document(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    /** The text of a file as it is in the editor, else on the disk. */
    String text(String file) {
        return texts.getOrDefault(file, project.text(file));
    }

    Editor open(String file) {
        return open(file, project.text(file));
    }

    Editor open(String file, String text) {
        texts.put(file, text);
        versions.put(file, 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "markdown", 1, text)));
        return this;
    }

    /** Replaces the first occurrence of words, which must be there, as typing does. */
    Editor type(String file, String words, String others) {
        String text = text(file);
        int at = text.indexOf(words);
        if (at < 0) {
            throw new AssertionError("“" + words + "” is not in " + file);
        }
        Range range = new Range(position(text, at), position(text, at + words.length()));
        texts.put(file, text.substring(0, at) + others + text.substring(at + words.length()));
        return change(file, new TextDocumentContentChangeEvent(range, others));
    }

    /** Replaces the whole text. */
    Editor replace(String file, String text) {
        texts.put(file, text);
        return change(file, new TextDocumentContentChangeEvent(text));
    }

    private Editor change(String file, TextDocumentContentChangeEvent change) {
        int version = versions.merge(file, 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
        return this;
    }

    /** Writes the text of a file to the disk. */
    Editor save(String file) {
        project.file(file, text(file));
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(document(file)));
        return this;
    }

    Editor close(String file) {
        texts.remove(file);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
        return this;
    }

    /** Tells the server that files have changed on the disk. */
    Editor changed(String... files) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(files).stream()
                        .map(file -> new FileEvent(uri(file), FileChangeType.Changed))
                        .toList()));
        return this;
    }

    /** Waits until the server has told everything that follows from what it was told. */
    Editor settle() {
        var params = new org.eclipse.lsp4j.HoverParams(document("content/site.yaml"), new Position(0, 0));
        server.getTextDocumentService().hover(params).join();
        return this;
    }

    /** The diagnostics of a file, as they were sent. */
    List<Diagnostic> diagnostics(String file) {
        settle();
        return diagnostics.getOrDefault(uri(file), List.of());
    }

    /** Those of all files that have any, by their addresses. */
    Map<String, List<Diagnostic>> diagnostics() {
        settle();
        return Map.copyOf(diagnostics);
    }

    /** The codes of a file's diagnostics. */
    List<String> codes(String file) {
        return diagnostics(file).stream().map(each -> each.getCode().getLeft()).toList();
    }

    /** Where words begin in a file, plus some characters. */
    Position at(String file, String words, int plus) {
        return position(text(file), text(file).indexOf(words) + plus);
    }

    Position at(String file, String words) {
        return at(file, words, 0);
    }

    static Position position(String text, int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }

    /** A text after edits, which do not overlap. */
    static String after(String text, List<TextEdit> edits) {
        String edited = text;
        for (TextEdit edit : edits.stream()
                .sorted((a, b) -> offset(text, b.getRange().getStart())
                        - offset(text, a.getRange().getStart()))
                .toList()) {
            edited = edited.substring(0, offset(text, edit.getRange().getStart()))
                    + edit.getNewText()
                    + edited.substring(offset(text, edit.getRange().getEnd()));
        }
        return edited;
    }

    private static int offset(String text, Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }

    List<String> messages() {
        return messages;
    }

    List<RegistrationParams> registered() {
        settle();
        return registered;
    }

    int refreshes() {
        settle();
        return refreshes.get();
    }

    /** Asks the server to shut down and exit. */
    int exit() throws Exception {
        get(server.shutdown());
        server.exit();
        return status.get(60, SECONDS);
    }

    /** Goes without a word. */
    int vanish() throws Exception {
        toServer.close();
        return status.get(60, SECONDS);
    }

    @Override
    public void close() throws IOException {
        toServer.close();
        threads.shutdownNow();
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("telemetry: " + object);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        if (params.getDiagnostics().isEmpty()) {
            diagnostics.remove(params.getUri());
        } else {
            diagnostics.put(params.getUri(), params.getDiagnostics());
        }
    }

    @Override
    public void showMessage(MessageParams params) {
        messages.add(params.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams params) {
        messages.add(params.getMessage());
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.add(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshDiagnostics() {
        refreshes.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }
}
