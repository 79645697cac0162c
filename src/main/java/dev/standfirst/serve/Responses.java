package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the query of a request, and answers it. */
final class Responses {
    private Responses() {}

    /** The parameters of the address; of two with one name, the last. */
    static Map<String, String> query(HttpExchange exchange) {
        var query = new HashMap<String, String>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
                } catch (IllegalArgumentException _) {
                    // not percent-encoding: as if it were not there
                }
            }
        }
        return query;
    }

    static void html(HttpExchange exchange, int status, String html) throws IOException {
        send(exchange, status, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
    }

    static void json(HttpExchange exchange, int status, String json) throws IOException {
        send(exchange, status, "application/json", json.getBytes(UTF_8));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD") || content.length == 0) {
            headers.set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
