package dev.standfirst.serve;

import dev.standfirst.preview.Preview;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** A project served for a test on a free port, with everything that the preview reports. */
final class Served implements AutoCloseable, PreviewService.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final List<Change> changes = new CopyOnWriteArrayList<>();
    final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final PreviewService serving;
    private final Thread loop;
    private final TestProject project;

    private Served(TestProject project, Optional<EditorLink> editor, boolean readOnly) throws IOException {
        this.project = project;
        this.serving = PreviewService.open(
                new PreviewService.Request(project.root(), TestProject.OPTIONS, 0, editor, readOnly));
        this.loop = Thread.ofPlatform().start(() -> serving.run(this));
    }

    static Served of(TestProject project) throws IOException {
        return new Served(project, Optional.empty(), false);
    }

    static Served of(TestProject project, EditorLink editor) throws IOException {
        return new Served(project, Optional.of(editor), false);
    }

    /** Serves a project without an editor in the browser. */
    static Served readOnly(TestProject project) throws IOException {
        return new Served(project, Optional.empty(), true);
    }

    /** The address of the editor, with its key; empty where there is none. */
    Optional<String> editorUrl() {
        return serving.editorUrl();
    }

    @Override
    public void changed(Change change) {
        changes.add(change);
    }

    @Override
    public void failed(Exception reason) {
        failures.add(reason);
    }

    Path file(String name) {
        return project.path(name);
    }

    Preview preview() {
        return serving.preview();
    }

    int port() {
        return URI.create(serving.url()).getPort();
    }

    String url(String path) {
        return serving.url() + path.substring(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString());
    }

    String body(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /** Replaces words in a file of the project, as an editor that overwrites the file does. */
    void replace(String name, String words, String others) {
        project.replace(name, words, others);
    }

    /** Waits until something holds, and fails when it never does. */
    void until(String what, Callable<Boolean> holds) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        what + ": not within " + PATIENCE + "; changes " + changes.size() + ", failures " + failures
                                + ", diagnostics " + preview().diagnostics());
            }
            Thread.sleep(10);
        }
    }

    /** Whether the preview still follows the files. */
    boolean follows() {
        return loop.isAlive();
    }

    @Override
    public void close() throws IOException {
        serving.close();
        try {
            loop.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
