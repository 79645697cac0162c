package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.lsp.EditedTexts;
import dev.standfirst.lsp.LanguageConnection;
import dev.standfirst.pipeline.CheckOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An editor that is open in a browser: the language server for it, and what it is to be told, by server-sent events. It ends with the
 * connection on which it is told. Safe on any thread.
 */
final class EditorSession implements EditedTexts, AutoCloseable {
    private static final long HEARTBEAT_SECONDS = 15;
    private static final String END = "";

    private final Path project;
    private final EditableFiles files;
    private final LivePreview live;
    private final LanguageConnection server;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final Set<Path> held = ConcurrentHashMap.newKeySet();
    private String effects = "";

    @SuppressWarnings("this-escape") // the server asks for the files only once a message has come
    EditorSession(Path project, CheckOptions options, EditableFiles files, LivePreview live) {
        this.project = project;
        this.files = files;
        this.live = live;
        this.server = LanguageConnection.open(() -> options, this, message -> tell("message", message));
    }

    @Override
    public boolean allows(Path file) {
        return file.equals(project) || files.holds(file);
    }

    @Override
    public void edited(Path file, String text) {
        held.add(file);
        live.edit(this, file, text);
    }

    @Override
    public void released(Path file) {
        held.remove(file);
        live.release(this, file);
    }

    /** Takes messages of the editor, one in a line; false where one is not of the protocol. */
    synchronized boolean receive(String messages) {
        return messages.lines().filter(line -> !line.isBlank()).allMatch(server::receive);
    }

    /** Files of the project have changed on the disk. */
    void changed(Collection<Path> paths, String names) {
        server.changed(paths);
        tell("disk", names);
    }

    /** Tells what the unsaved texts change, if it is something else than before. */
    synchronized void effects(String json) {
        if (!json.equals(effects)) {
            effects = json;
            tell("effects", json);
        }
    }

    /** Adds an event; its data is JSON in one line. */
    private void tell(String name, String json) {
        events.add("event: " + name + "\ndata: " + json + "\n\n");
    }

    /**
     * Tells the editor of everything until its browser goes away or this is closed.
     *
     * @throws IOException when the browser has gone
     */
    void tell(OutputStream out) throws IOException, InterruptedException {
        send(out, ":\n\n");
        while (true) {
            String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            if (END.equals(event)) {
                return;
            }
            send(out, event == null ? ":\n\n" : event);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        server.close();
        held.forEach(file -> live.release(this, file));
        held.clear();
        events.add(END);
    }
}
