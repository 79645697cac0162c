package dev.standfirst.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Passes requests on to an HTTP server, until it is told not to. A message is a request. */
public final class FaultyHttp implements FaultyWay {
    /** Headers that belong to one connection. */
    private static final Set<String> OWN = Set.of(
            "host", "connection", "content-length", "transfer-encoding", "expect", "upgrade", "http2-settings", "date");

    private final URI to;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore stalled = new Semaphore(0);
    private Fault fault = Fault.CUT;
    private int from = Integer.MAX_VALUE;
    private int count;
    private int messages;

    /**
     * @param to the server's address, without a path
     */
    public FaultyHttp(URI to) throws IOException {
        this.to = to;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address at which it is asked. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public synchronized void repair() {
        from = Integer.MAX_VALUE;
        messages = 0;
        stalled.release(1_000);
    }

    @Override
    public synchronized void breakAt(Fault fault, int message, int count) {
        stalled.drainPermits();
        this.fault = fault;
        this.from = message;
        this.count = count;
        this.messages = 0;
    }

    @Override
    public synchronized int messages() {
        return messages;
    }

    /** Whether the next message meets the fault. */
    private synchronized boolean isBroken() {
        messages++;
        return messages >= from && messages - from < count;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!isBroken()) {
                give(exchange, pass(exchange, body));
            } else if (fault == Fault.CUT_AFTER) {
                pass(exchange, body);
            } else if (fault == Fault.STALL) {
                stalled.acquireUninterruptibly();
            } else if (fault.status() > 0) {
                exchange.getResponseHeaders().add("Content-Type", "text/plain");
                exchange.sendResponseHeaders(fault.status(), -1);
            }
        }
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(to + exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(answer.statusCode(), -1);
        } else {
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        stalled.release(1_000);
        server.stop(0);
        client.shutdownNow();
        threads.close();
    }
}
