package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.preview.Preview;
import dev.standfirst.route.ContentTypes;
import dev.standfirst.serve.RequestResolver.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the present preview over HTTP to this machine and nobody else. A request must name this machine as its host, so that no page of
 * the web can reach it under a name of its own (DNS rebinding), and no other site may load what is served. What is served is looked up in
 * the preview: no request reads a file from the disk.
 */
final class PreviewServer implements AutoCloseable {
    /** Addresses below this one are the preview's own. */
    static final String RESERVED = "/_standfirst/";

    private static final Set<String> OWN = Set.of("preview.js", "preview.css", "marks.css");
    static final String OWN_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'self'";

    /**
     * This machine under its own names, which no page of the web can have. The port is any: a tunnel or a container may have another
     * one on the reader's side.
     */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    static {
        // Else the kernel holds the body of each answer back for up to 40 ms, waiting to send more at once (Nagle).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** At the loopback address of IPv4, and at that of IPv6 where there is one: browsers take either for {@code localhost}. */
    private final List<HttpServer> servers = new ArrayList<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, byte[]> own = new HashMap<>();
    private final LiveReloadClients viewers;
    private volatile Preview preview;
    private volatile @Nullable EditorEndpoint editor;

    /**
     * Takes the port; {@link #start} begins to answer.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException when another program has the port
     */
    PreviewServer(int port, Preview preview, StatusJson bulletin) throws IOException {
        this.preview = preview;
        this.viewers = new LiveReloadClients(bulletin, () -> this.preview);
        for (String name : OWN) {
            own.put(name, resource(name));
        }
        listen(new byte[] {127, 0, 0, 1}, port);
        try {
            listen(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, port());
        } catch (IOException _) {
            // this machine has no IPv6, or another program has the port there
        }
    }

    private void listen(byte[] address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(address), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        servers.add(server);
    }

    /** A file of the program that is served as it is. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = Optional.ofNullable(PreviewServer.class.getResourceAsStream(name))
                .orElseThrow(() -> new IOException("the program does not contain " + name))) {
            return in.readAllBytes();
        }
    }

    /** Answers for the editor as well, from now on. */
    void offer(EditorEndpoint endpoint) {
        editor = endpoint;
    }

    void start() {
        servers.forEach(HttpServer::start);
    }

    int port() {
        return servers.getFirst().getAddress().getPort();
    }

    Preview preview() {
        return preview;
    }

    /** Serves this preview from now on, and tells the pages that are open. */
    void show(Preview next) {
        preview = next;
        viewers.wake();
        EditorEndpoint edit = editor;
        if (edit != null) {
            edit.shown();
        }
    }

    @Override
    public void close() {
        viewers.dismiss();
        EditorEndpoint edit = editor;
        if (edit != null) {
            edit.close();
        }
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /** Tells whether the page at an address is the one that a browser shows. */
    static String mark(Preview preview, String address) throws IOException {
        return ReloadScript.mark(RequestResolver.shown(preview, address)
                .map(Preview.File::content)
                .orElseGet(() -> new byte[0]));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            guarded(exchange);
        }
    }

    private void guarded(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // A fault of the program, or of a template in a way that no template should fail: the editor goes on and
            // sees what it was.
            if (exchange.getResponseCode() < 0) {
                own(
                        exchange,
                        500,
                        SourceFilePages.standIn("The preview of this page failed", PrintableText.of(e.toString())));
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        List<String> host = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (host.size() != 1 || !THIS_MACHINE.matcher(host.getFirst()).matches()) {
            Responses.text(exchange, 421, "This preview is only at http://127.0.0.1:" + port() + "/.\n");
            return;
        }
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        EditorEndpoint edit = editor;
        if (edit != null && EditorEndpoint.isAt(path)) {
            edit.answer(exchange, path, host.getFirst());
            return;
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            Responses.text(exchange, 405, "A preview can only be read.\n");
            return;
        }
        if (path.startsWith(RESERVED)) {
            reserved(exchange, path.substring(RESERVED.length()));
        } else {
            site(exchange, path);
        }
    }

    private void site(HttpExchange exchange, String path) throws IOException {
        Preview now = preview;
        switch (RequestResolver.look(now, path)) {
            case Answer.Malformed() -> Responses.text(exchange, 400, "This is not the address of a page.\n");
            case Answer.Moved(String address) -> {
                exchange.getResponseHeaders().set("Location", address);
                Responses.text(exchange, 301, "This page is at " + address + "\n");
            }
            case Answer.Shown(String file, int status) -> page(exchange, now, file, status);
        }
    }

    private void page(HttpExchange exchange, Preview now, String file, int status) throws IOException {
        Optional<Preview.File> found = now.file(file);
        byte[] content = found.map(Preview.File::content).orElse(new byte[0]);
        if (content.length > 0 || found.filter(page -> !page.earlier()).isPresent()) {
            Responses.send(
                    exchange,
                    status,
                    ContentTypes.of(file),
                    ContentTypes.isHtml(file) ? ReloadScript.of(content) : content);
            return;
        }
        boolean known = found.isPresent();
        own(
                exchange,
                known ? 500 : 404,
                known
                        ? SourceFilePages.standIn(
                                "No page yet", "This page cannot be shown until the errors are fixed.")
                        : SourceFilePages.standIn("Page not found", "This page does not exist."),
                content);
    }

    private void reserved(HttpExchange exchange, String name) throws IOException, InterruptedException {
        byte[] file = own.get(name);
        if (file != null) {
            Responses.send(exchange, 200, ContentTypes.of(name), file);
        } else if (name.equals("events")) {
            events(exchange);
        } else if (name.equals("report")) {
            own(exchange, 200, SourceFilePages.report(preview));
        } else {
            String source = RESERVED + name;
            Optional<String> page = source.startsWith(SourceFilePages.SOURCE)
                    ? RequestResolver.decode(source.substring(SourceFilePages.SOURCE.length()))
                            .flatMap(path -> SourceFilePages.source(preview, path))
                    : Optional.empty();
            if (page.isPresent()) {
                own(exchange, 200, page.get());
            } else {
                own(exchange, 404, SourceFilePages.standIn("Page not found", "The preview does not have this page."));
            }
        }
    }

    private void events(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> query = Responses.query(exchange);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            try (OutputStream out = exchange.getResponseBody()) {
                viewers.tell(query.getOrDefault("at", "/"), query.getOrDefault("page", ""), out);
            }
        }
    }

    /** One of the preview's own pages, which stays up to date as well. */
    private static void own(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_POLICY);
        Responses.html(exchange, status, html);
    }

    /** A stand-in for a page: its script waits for the page itself, whose bytes are {@code content} so far. */
    private static void own(HttpExchange exchange, int status, String html, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_POLICY);
        Responses.send(
                exchange,
                status,
                "text/html; charset=utf-8",
                ReloadScript.of(html.getBytes(UTF_8), ReloadScript.mark(content)));
    }
}
