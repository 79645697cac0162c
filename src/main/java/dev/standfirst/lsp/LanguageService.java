package dev.standfirst.lsp;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.pipeline.CheckOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server on a pair of streams (Language Server Protocol 3.18). */
public final class LanguageService {
    private LanguageService() {}

    /**
     * Serves one editor until it goes.
     *
     * @param in what the editor says
     * @param out what it is told; nobody else may write there
     * @param options the options of a check that begins now
     * @param pages where the page of a diagnostic's code can be read
     * @return the exit status that the protocol asks for: 0 where the editor has asked to shut down, else 1
     */
    public static int serve(
            InputStream in,
            OutputStream out,
            Supplier<CheckOptions> options,
            Function<DiagnosticCode, Optional<URI>> pages) {
        var server = new StandfirstServer(options, pages, EditedTexts.ANY);
        // Not closed: that would wait for the thread that waits for the editor's next word.
        ExecutorService messages = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("messages").factory());
        Launcher<LanguageClient> launcher =
                LSPLauncher.createServerLauncher(server, in, out, messages, consumer -> consumer);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        var gone = CompletableFuture.supplyAsync(() -> end(listening, server), messages);
        return CompletableFuture.anyOf(server.ended(), gone)
                .thenApply(Integer.class::cast)
                .join();
    }

    private static int end(Future<Void> listening, StandfirstServer server) {
        try {
            listening.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException _) {
            return server.status();
        }
        return server.status();
    }
}
