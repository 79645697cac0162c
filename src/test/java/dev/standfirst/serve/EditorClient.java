package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with the key of an editor, of which every header can be another for a test. */
final class EditorClient {
    private static final JsonMapper JSON = new JsonMapper();

    private final Served served;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private String cookie;
    private String origin;
    private String site = "same-origin";
    private String session = "";

    /** A browser that has opened the address with the key. */
    EditorClient(Served served) throws IOException, InterruptedException {
        this.served = served;
        this.origin = "http://127.0.0.1:" + served.port();
        this.cookie = "";
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(served.editorUrl().orElseThrow()))
                        .build(),
                BodyHandlers.ofString());
        this.cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    EditorClient cookie(String other) {
        cookie = other;
        return this;
    }

    String cookie() {
        return cookie;
    }

    EditorClient origin(String other) {
        origin = other;
        return this;
    }

    EditorClient site(String other) {
        site = other;
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return client.send(
                request(path).method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(served.url(EditorEndpoint.AT + path)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return request;
    }

    HttpResponse<String> read(String name) throws IOException, InterruptedException {
        return get("file?name=" + URLEncoder.encode(name, UTF_8));
    }

    HttpResponse<String> save(String name, String version, String text) throws IOException, InterruptedException {
        return send("PUT", "file?name=" + URLEncoder.encode(name, UTF_8) + "&version=" + version, text);
    }

    /** What an answer says, as JSON. */
    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Opens a session and follows what it tells. */
    void open() throws IOException, InterruptedException {
        session = json(send("POST", "open", "")).get("session").asString();
        HttpResponse<InputStream> messages =
                client.send(request("messages?session=" + session).build(), BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(() -> follow(messages.body()));
    }

    private void follow(InputStream in) {
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    events.add(line.substring(6));
                }
            }
        } catch (IOException _) {
            // the preview has stopped
        }
    }

    /** Sends messages of the protocol, one in a line. */
    HttpResponse<String> say(String... messages) throws IOException, InterruptedException {
        return send("POST", "send?session=" + session, String.join("\n", messages));
    }

    String session() {
        return session;
    }

    /** The data of every event that was told. */
    List<String> events() {
        return events;
    }
}
