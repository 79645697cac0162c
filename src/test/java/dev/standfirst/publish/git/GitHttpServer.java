package dev.standfirst.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves repositories over HTTP with git's own {@code http-backend}, to this machine. */
final class GitHttpServer implements AutoCloseable {
    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private GitHttpServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/open/", exchange -> answer(exchange, "/open"));
        server.createContext("/closed/", exchange -> answer(exchange, "/closed"))
                .setAuthenticator(new BasicAuthenticator("repositories") {
                    @Override
                    public boolean checkCredentials(String user, String password) {
                        return user.equals("desk") && password.equals("s3cret-token");
                    }
                });
        server.start();
    }

    /** Starts serving the repositories in a folder: to all under {@code /open/}, to one user under {@code /closed/}. */
    static GitHttpServer of(Path folder) throws IOException {
        return new GitHttpServer(folder);
    }

    /** Whether git is installed with its {@code http-backend}. */
    static boolean isInstalled() {
        try {
            Process git = new ProcessBuilder("git", "http-backend")
                    .redirectErrorStream(true)
                    .start();
            git.getOutputStream().close();
            return new String(git.getInputStream().readAllBytes(), UTF_8).contains("Status: 500");
        } catch (IOException _) {
            return false;
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The Common Gateway Interface (RFC 3875), as much of it as git needs. */
    private void answer(HttpExchange exchange, String under) throws IOException {
        try (exchange) {
            var builder = new ProcessBuilder("git", "http-backend").redirectError(ProcessBuilder.Redirect.DISCARD);
            Map<String, String> variables = builder.environment();
            variables.put("GIT_PROJECT_ROOT", folder.toString());
            variables.put("GIT_HTTP_EXPORT_ALL", "1");
            variables.put("PATH_INFO", exchange.getRequestURI().getPath().substring(under.length()));
            variables.put("REQUEST_METHOD", exchange.getRequestMethod());
            put(variables, "QUERY_STRING", exchange.getRequestURI().getRawQuery());
            put(variables, "CONTENT_TYPE", exchange.getRequestHeaders().getFirst("Content-Type"));
            put(variables, "HTTP_CONTENT_ENCODING", exchange.getRequestHeaders().getFirst("Content-Encoding"));
            put(variables, "GIT_PROTOCOL", exchange.getRequestHeaders().getFirst("Git-Protocol"));
            Process git = builder.start();
            try (var in = git.getOutputStream()) {
                exchange.getRequestBody().transferTo(in);
            }
            var out = new BufferedInputStream(git.getInputStream());
            int status = 200;
            for (String line = line(out); !line.isEmpty(); line = line(out)) {
                int colon = line.indexOf(": ");
                if (line.startsWith("Status: ")) {
                    status = Integer.parseInt(line.substring(colon + 2, colon + 5));
                } else {
                    exchange.getResponseHeaders().add(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            exchange.sendResponseHeaders(status, 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static void put(Map<String, String> variables, String name, String value) {
        variables.put(name, value == null ? "" : value);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
