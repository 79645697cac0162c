package dev.standfirst.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder to this machine as a good static host would, on a free port: {@code index.html} for a folder,
 * {@code 404.html} for a missing file, text compressed, and the headers that the site's {@code _headers} asks for.
 */
public final class FileServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("png", "image/png"));

    private static final Set<String> COMPRESSED_ALREADY = Set.of("font/woff2", "image/png");

    private final Path folder;
    private final String under;
    private final List<Rule> rules;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A line of {@code _headers} and the addresses it is for, which may end in {@code *}. */
    private record Rule(String pattern, String name, String value) {
        boolean isFor(String path) {
            int star = pattern.indexOf('*');
            return star < 0
                    ? path.equals(pattern)
                    : path.startsWith(pattern.substring(0, star)) && path.endsWith(pattern.substring(star + 1));
        }
    }

    private FileServer(Path folder, String under) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.under = under;
        this.rules = rules(folder.resolve("_headers"));
        // Else each answer waits for an acknowledgement, some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts serving {@code folder}; the caller closes it. */
    public static FileServer of(Path folder) throws IOException {
        return of(folder, "/");
    }

    /** Starts serving {@code folder} under a path that begins and ends with a slash; other paths do not exist. */
    public static FileServer of(Path folder, String under) throws IOException {
        return new FileServer(folder, under);
    }

    private static List<Rule> rules(Path headers) throws IOException {
        var rules = new ArrayList<Rule>();
        String pattern = "";
        for (String line : Files.isRegularFile(headers) ? Files.readAllLines(headers) : List.<String>of()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("/")) {
                pattern = line.strip();
            } else if (colon > 0) {
                rules.add(new Rule(pattern, line.substring(0, colon).strip(), line.substring(colon + 2)));
            }
        }
        return rules;
    }

    /** {@return the address of {@code path}, which starts with a slash} */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + under + path.substring(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String inside = path.startsWith(under) ? path.substring(under.length()) : "?";
            Path file = inside.equals("?")
                    ? folder.resolve("?")
                    : folder.resolve(inside).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            boolean there = Files.isRegularFile(file) && file.startsWith(folder);
            Path sent = there ? file : folder.resolve("404.html");
            if (Files.isRegularFile(sent)) {
                send(exchange, there ? 200 : 404, "/" + inside, sent);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void send(HttpExchange exchange, int status, String path, Path file) throws IOException {
        var headers = exchange.getResponseHeaders();
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        headers.set("Content-Type", type);
        rules.stream()
                .filter(rule -> rule.isFor(path))
                .forEach(rule -> headers.merge(rule.name(), List.of(rule.value()), FileServer::joined));
        byte[] body = Files.readAllBytes(file);
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && !COMPRESSED_ALREADY.contains(type)) {
            headers.set("Content-Encoding", "gzip");
            body = gzip(body);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Netlify and Cloudflare Pages send one header, with commas, where several rules name it. */
    private static List<String> joined(List<String> first, List<String> second) {
        return List.of(String.join(", ", first) + ", " + String.join(", ", second));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }

    /** Stops immediately. */
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
