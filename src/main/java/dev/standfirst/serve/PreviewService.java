package dev.standfirst.serve;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.preview.Preview;
import dev.standfirst.preview.PreviewSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A project being served: its files are watched, every change is judged, shown and told. {@link #run} does the work, on the thread that
 * calls it; the rest may be called from any.
 */
public final class PreviewService implements AutoCloseable {
    private final Path project;
    private final Watch watch;
    private final LivePreview live;
    private final PreviewServer server;
    private final @Nullable EditorEndpoint edit;
    private volatile boolean closed;

    private PreviewService(
            Path project, Watch watch, LivePreview live, PreviewServer server, @Nullable EditorEndpoint edit) {
        this.project = project;
        this.watch = watch;
        this.live = live;
        this.server = server;
        this.edit = edit;
    }

    /** Who is told what happens. */
    public interface Listener {
        /** The preview has caught up with a change; it is served already. */
        void changed(Change change) throws IOException;

        /** A change could not be read or told. The preview goes on; what could not be read will be with the next change. */
        void failed(Exception reason);
    }

    /**
     * What to serve, and how.
     *
     * @param project the folder that holds {@code content/}
     * @param port 0 for any that is free
     * @param editor what opens the place of an error; else the preview shows it
     * @param readOnly whether there is no editor in the browser
     */
    public record Request(
            Path project, CheckOptions options, int port, Optional<EditorLink> editor, boolean readOnly) {}

    /**
     * Begins to watch, reads the project and answers requests.
     *
     * @throws java.net.BindException when another program has the port
     * @throws IOException when the machine fails
     */
    public static PreviewService open(Request request) throws IOException {
        Path project = request.project().toRealPath();
        // Watched first and read then, so that no change falls between.
        Watch watch = Watch.of(project);
        try {
            PreviewSession session = PreviewSession.open(project, request.options());
            Function<SourceSpan, String> links = request.editor()
                    .<Function<SourceSpan, String>>map(editor -> span -> editor.to(project, span))
                    .orElse(SourceFilePages::address);
            var server =
                    new PreviewServer(request.port(), session.preview(), new StatusJson(links, !request.readOnly()));
            var live = new LivePreview(session, server::show);
            EditorEndpoint edit = null;
            if (!request.readOnly()) {
                edit = new EditorEndpoint(project, request.options(), new EditorKey(server.port()), live);
                server.offer(edit);
            }
            server.start();
            return new PreviewService(project, watch, live, server, edit);
        } catch (IOException | RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    /** Where the home page is: {@code http://127.0.0.1:4000/}. */
    public String url() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** Where the editor is, with its key in the address; empty where the preview can only be read. */
    public Optional<String> editorUrl() {
        return Optional.ofNullable(edit).map(editor -> "http://127.0.0.1:" + server.port() + editor.addressWithKey());
    }

    /** Whether the system would not watch the project, so that changes are looked for twice a second. */
    public boolean isUnwatched() {
        return watch.isExhausted();
    }

    /** What is served now. */
    public Preview preview() {
        return server.preview();
    }

    /**
     * Follows the project until this is closed, the thread is interrupted, or the project's folder itself is gone.
     *
     * @return whether it was asked to end
     */
    public boolean run(Listener listener) {
        live.reportFailures(listener::failed);
        watch.follow((changed, since) -> follow(changed, since, listener));
        return closed;
    }

    /** Catches up with a change; false when it could not be read. */
    private boolean follow(Set<Path> changed, long since, Listener listener) throws InterruptedException {
        try {
            live.follow(changed, (before, after) -> tell(changed, since, before, after, listener));
            if (edit != null) {
                edit.changed(changed);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            listener.failed(e);
            return false;
        }
    }

    private void tell(Set<Path> changed, long since, Preview before, Preview after, Listener listener) {
        Duration took = Duration.ofNanos(System.nanoTime() - since);
        try {
            listener.changed(new Change(project, known(changed, before), before, after, took));
        } catch (IOException | RuntimeException e) {
            listener.failed(e);
        }
    }

    /** Those that are there or were: an editor that saves by renaming makes files that live for a millisecond. */
    private Set<Path> known(Set<Path> changed, Preview before) {
        Set<Path> known = changed.stream()
                .filter(path -> Files.exists(path)
                        || before.checked().content().texts().containsKey(Change.name(project, path)))
                .collect(Collectors.toSet());
        return known.isEmpty() ? changed : known;
    }

    /** Stops watching and answering; {@link #run} ends. */
    @Override
    public void close() throws IOException {
        closed = true;
        server.close();
        live.close();
        watch.close();
    }
}
