package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.route.ContentTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The editor in the browser: its page, the language server behind it, and the files that it reads and saves. Only a browser that brings the
 * key may ask for anything but the scripts, and only a page of the preview itself may send anything. Safe on any thread.
 *
 * <p>A session begins with {@code POST open}, which gives its id. The server's messages come as events from {@code GET messages}; those of
 * the editor go to {@code POST send}.
 */
final class EditorEndpoint implements AutoCloseable {
    /** Where the editor is. */
    static final String AT = PreviewServer.RESERVED + "edit/";

    private static final Set<String> OWN = Set.of("editor.js", "editor.css");
    private static final int MOST_SESSIONS = 20;
    private static final int MOST_BYTES = 24 << 20;

    private final Path project;
    private final CheckOptions options;
    private final EditorKey key;
    private final EditableFiles files;
    private final LivePreview live;
    private final Map<String, EditorSession> sessions = new ConcurrentHashMap<>();

    EditorEndpoint(Path project, CheckOptions options, EditorKey key, LivePreview live) {
        this.project = project;
        this.options = options;
        this.key = key;
        this.files = new EditableFiles(project, live::preview);
        this.live = live;
    }

    /** Whether an address is one of the editor's. */
    static boolean isAt(String path) {
        return path.startsWith(AT);
    }

    /** The address that gives a browser the key. */
    String addressWithKey() {
        return AT + "?key=" + key.value();
    }

    /**
     * Answers a request.
     *
     * @param host what it names as its host, which is this machine
     */
    void answer(HttpExchange exchange, String path, String host) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        Headers request = exchange.getRequestHeaders();
        String name = path.substring(AT.length());
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> {
                if (OWN.contains(name)) {
                    Responses.send(exchange, 200, ContentTypes.of(name), resource(name));
                } else if (name.isEmpty()) {
                    page(exchange);
                } else if (!key.isIn(request) || !EditorKey.isNotFromElsewhere(request)) {
                    Responses.text(exchange, 403, "Only the editor's own page may read this.\n");
                } else {
                    read(exchange, name);
                }
            }
            case "POST", "PUT" -> {
                if (key.isIn(request) && EditorKey.isFromOwnPage(request, host)) {
                    write(exchange, name);
                } else {
                    Responses.text(exchange, 403, "Only the editor's own page may change anything.\n");
                }
            }
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD, POST, PUT");
                Responses.text(exchange, 405, "This cannot be done here.\n");
            }
        }
    }

    /** The editor; the first time, the key is in the address, and is taken out of it. */
    private void page(HttpExchange exchange) throws IOException {
        Optional<String> given = Optional.ofNullable(Responses.query(exchange).get("key"));
        if (given.filter(key::is).isPresent()) {
            exchange.getResponseHeaders().set("Set-Cookie", key.toKeep());
            exchange.getResponseHeaders().set("Location", AT);
            Responses.text(exchange, 303, "The editor is at " + AT + "\n");
        } else if (key.isIn(exchange.getRequestHeaders())) {
            EditorPage.send(exchange, project);
        } else {
            EditorPage.sendLocked(exchange);
        }
    }

    private void read(HttpExchange exchange, String name) throws IOException, InterruptedException {
        Map<String, String> query = Responses.query(exchange);
        switch (name) {
            case "files" -> Responses.json(exchange, 200, EditorJson.files(files.names(), live.preview()));
            case "place" ->
                Responses.json(
                        exchange, 200, EditorJson.place(live.preview(), query.getOrDefault("at", "/"), files.names()));
            case "file" -> file(exchange, query.getOrDefault("name", ""));
            case "messages" -> messages(exchange, query.getOrDefault("session", ""));
            default -> Responses.text(exchange, 404, "The editor does not have this.\n");
        }
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        Optional<EditableFiles.Saved> file = files.read(name);
        if (file.isPresent()) {
            Responses.json(exchange, 200, EditorJson.file(file.get()));
        } else {
            Responses.text(exchange, 404, "The file does not exist, is not UTF-8, or is not part of the content.\n");
        }
    }

    private void messages(HttpExchange exchange, String id) throws IOException, InterruptedException {
        EditorSession session = sessions.get(id);
        if (session == null) {
            Responses.text(exchange, 404, "This session has ended.\n");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            session.effects(EditorJson.effects(live));
            session.tell(out);
        } finally {
            end(id);
        }
    }

    private void end(String id) {
        Optional.ofNullable(sessions.remove(id)).ifPresent(EditorSession::close);
    }

    private void write(HttpExchange exchange, String name) throws IOException {
        Optional<String> body = body(exchange);
        Map<String, String> query = Responses.query(exchange);
        if (body.isEmpty()) {
            Responses.text(exchange, 413, "This is too large.\n");
            return;
        }
        switch (exchange.getRequestMethod() + " " + name) {
            case "POST open" -> open(exchange);
            case "POST close" -> {
                end(query.getOrDefault("session", ""));
                Responses.text(exchange, 204, "");
            }
            case "POST send" -> take(exchange, query.getOrDefault("session", ""), body.get());
            case "PUT file" ->
                save(exchange, query.getOrDefault("name", ""), query.getOrDefault("version", ""), body.get());
            default -> Responses.text(exchange, 404, "The editor does not have this.\n");
        }
    }

    private static Optional<String> body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
        }
    }

    private void open(HttpExchange exchange) throws IOException {
        if (sessions.size() >= MOST_SESSIONS) {
            Responses.text(exchange, 503, "Too many editors are open.\n");
            return;
        }
        String id = UUID.randomUUID().toString();
        sessions.put(id, new EditorSession(project, options, files, live));
        Responses.json(exchange, 200, EditorJson.session(id));
    }

    private void take(HttpExchange exchange, String id, String messages) throws IOException {
        EditorSession session = sessions.get(id);
        if (session == null) {
            Responses.text(exchange, 404, "This session has ended.\n");
        } else if (session.receive(messages)) {
            Responses.text(exchange, 204, "");
        } else {
            Responses.text(exchange, 400, "This is not a message of the protocol.\n");
        }
    }

    private void save(HttpExchange exchange, String name, String version, String text) throws IOException {
        switch (files.save(name, version, text)) {
            case EditableFiles.Outcome.Written(String now) -> Responses.json(exchange, 200, EditorJson.version(now));
            case EditableFiles.Outcome.Conflict(EditableFiles.Saved theirs) ->
                Responses.json(exchange, 409, EditorJson.file(theirs));
            case EditableFiles.Outcome.Missing() ->
                Responses.text(exchange, 404, "The file was deleted, or it cannot be edited here.\n");
        }
    }

    /** Tells every editor what the texts that are typed change. */
    void shown() {
        if (!sessions.isEmpty()) {
            String effects = EditorJson.effects(live);
            sessions.values().forEach(session -> session.effects(effects));
        }
    }

    /** Tells every editor which files have changed on the disk. */
    void changed(Set<Path> paths) {
        String names = EditorJson.names(
                paths.stream().map(path -> Change.name(project, path)).toList());
        sessions.values().forEach(session -> session.changed(paths, names));
    }

    private static byte[] resource(String name) throws IOException {
        return PreviewServer.resource(name);
    }

    @Override
    public void close() {
        sessions.values().forEach(EditorSession::close);
    }
}
