package dev.standfirst.lsp;

import com.google.gson.JsonParseException;
import dev.standfirst.pipeline.CheckOptions;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * The language server for an editor that sends and takes messages one by one, such as one in a browser. Each message is JSON in one line,
 * without the header that it has on streams. One thread at a time may call {@link #receive}.
 */
public final class LanguageConnection implements AutoCloseable {
    private final StandfirstServer server;
    private final RemoteEndpoint endpoint;
    private final MessageJsonHandler json;

    private LanguageConnection(StandfirstServer server, RemoteEndpoint endpoint, MessageJsonHandler json) {
        this.server = server;
        this.endpoint = endpoint;
        this.json = json;
    }

    /**
     * Opens a connection.
     *
     * @param options the options of a check that begins now
     * @param texts which files the editor may hold
     * @param out takes each message to the editor, on any thread
     */
    public static LanguageConnection open(Supplier<CheckOptions> options, EditedTexts texts, Consumer<String> out) {
        var server = new StandfirstServer(options, _ -> Optional.empty(), texts);
        Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        var json = new MessageJsonHandler(methods);
        var endpoint =
                new RemoteEndpoint(message -> out.accept(json.serialize(message)), ServiceEndpoints.toEndpoint(server));
        json.setMethodProvider(endpoint);
        server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
        return new LanguageConnection(server, endpoint, json);
    }

    /**
     * Takes a message of the editor. What it asks is answered later.
     *
     * @return whether it is a message of the protocol
     */
    public boolean receive(String message) {
        try {
            endpoint.consume(json.parseMessage(message));
            return true;
        } catch (JsonParseException | MessageIssueException _) {
            return false;
        }
    }

    /** Files or folders of the project may have changed on the disk. */
    public void changed(Collection<Path> files) {
        server.changed(files);
    }

    /** Ends all that the editor is waiting for. */
    @Override
    public void close() {
        var _ = server.shutdown();
    }
}
