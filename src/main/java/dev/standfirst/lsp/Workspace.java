package dev.standfirst.lsp;

import dev.standfirst.editing.EditingSession;
import dev.standfirst.editing.ProjectIndex;
import dev.standfirst.pipeline.CheckOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The projects and open files of an editor. Changes are queued at once and in their order; one thread makes all that wait, and then
 * checks, so that a check is never of a text that has been typed over when it begins, and the first change waits for nothing. Questions
 * are answered on other threads, of the project with every change that came before them.
 */
final class Workspace implements AutoCloseable {
    /** Enough for the deepest text that is read. */
    private static final long STACK = 16L << 20;

    private final Supplier<CheckOptions> options;
    private final Listener listener;
    private final EditedTexts texts;
    private volatile boolean watched;
    private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();

    /** The texts of files when they were first opened. */
    private final Map<String, String> before = new ConcurrentHashMap<>();

    private final Map<Path, Desk> desks = new LinkedHashMap<>();
    private final Queue<Runnable> changes = new ArrayDeque<>();
    private final ExecutorService checks = Executors.newSingleThreadExecutor(threads("check"));
    private final ExecutorService answers = Executors.newFixedThreadPool(2, threads("answer"));

    /** Is told what came of checks, on the thread that checks. */
    interface Listener {
        /**
         * A project has been checked.
         *
         * @param open the files of it that the editor holds, by their names, as they were checked
         */
        void checked(Desk desk, @Nullable ProjectIndex index, Map<String, OpenDocument> open);

        /** A check failed for a reason that is not in the content. */
        void failed(Exception reason);
    }

    /**
     * A file and the project that it is in, as it was checked.
     *
     * @param file its name within the project
     */
    record View(Desk desk, ProjectIndex index, String file) {}

    Workspace(Supplier<CheckOptions> options, Listener listener, EditedTexts texts) {
        this.options = options;
        this.listener = listener;
        this.texts = texts;
    }

    private static ThreadFactory threads(String name) {
        return task -> {
            var thread = new Thread(null, task, name, STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Opens the project in a folder, if there is one. */
    void folder(Path folder) {
        change(() -> {
            if (texts.allows(folder) && EditingSession.isProject(folder)) {
                desks.computeIfAbsent(folder, Desk::new);
            }
        });
    }

    /** The editor holds a file from now on. */
    void opened(OpenDocument document) {
        if (!texts.allows(document.path())) {
            return;
        }
        texts.edited(document.path(), document.text());
        open.put(document.uri(), document);
        before.putIfAbsent(document.uri(), document.text());
        change(() -> deskOf(document.path()).ifPresent(desk -> desk.edit(document.path(), document.text())));
    }

    /** The editor changed a file that it holds. */
    void edited(String uri, Function<OpenDocument, OpenDocument> edit) {
        OpenDocument now = open.computeIfPresent(uri, (_, document) -> edit.apply(document));
        if (now != null) {
            texts.edited(now.path(), now.text());
            change(() -> deskOf(now.path()).ifPresent(desk -> desk.edit(now.path(), now.text())));
        }
    }

    /** The editor closes a file: what is on the disk counts again. */
    void closed(String uri) {
        OpenDocument document = open.remove(uri);
        if (document != null) {
            texts.released(document.path());
            change(() -> deskOf(document.path()).ifPresent(desk -> desk.release(document.path())));
        }
    }

    /** Files or folders may have changed on the disk. */
    void changed(Collection<Path> files) {
        change(() -> files.forEach(file -> desks.values().stream()
                .filter(desk -> desk.holds(file) || desk.path("").startsWith(file))
                .forEach(desk -> desk.changed(List.of(file)))));
    }

    /** A file was saved; where nobody watches the others, they may have changed as well. */
    void saved(Path file) {
        if (watched) {
            changed(List.of(file));
        } else {
            change(() -> desks.values().forEach(Desk::changed));
        }
    }

    /**
     * @param byEditor whether the editor tells which files have changed on the disk
     */
    void watched(boolean byEditor) {
        watched = byEditor;
    }

    /** The text of a file before anything was typed in it here; empty where it has not been open. */
    Optional<String> before(String uri) {
        return Optional.ofNullable(before.get(uri));
    }

    /** The address of a file, as the editor writes it. */
    String uri(Path path) {
        return open.values().stream()
                .filter(document -> document.path().equals(path))
                .map(OpenDocument::uri)
                .findFirst()
                .orElseGet(() -> path.toUri().toString());
    }

    /**
     * Answers a question about a file.
     *
     * @param none the answer where the file is in no project
     * @return completes on another thread; cancelling it before it has begun saves the work
     */
    <T extends @Nullable Object> CompletableFuture<T> ask(String uri, T none, Function<View, T> question) {
        return later(() -> view(uri)).thenApplyAsync(view -> view == null ? none : question.apply(view), answers);
    }

    /** Answers a question about all projects. */
    <T> CompletableFuture<List<T>> askAll(Function<View, List<T>> question) {
        return later(() -> {
                    var views = new ArrayList<View>();
                    for (Desk desk : desks.values()) {
                        ProjectIndex index = check(desk);
                        if (index != null) {
                            views.add(new View(desk, index, ""));
                        }
                    }
                    return views;
                })
                .thenApplyAsync(
                        views -> views.stream()
                                .flatMap(view -> question.apply(view).stream())
                                .toList(),
                        answers);
    }

    /** Does something on the thread that checks, when all changes before it have been made and checked. */
    private <T extends @Nullable Object> CompletableFuture<T> later(Supplier<T> question) {
        return CompletableFuture.supplyAsync(
                () -> {
                    settle();
                    return question.get();
                },
                checks);
    }

    private @Nullable View view(String uri) {
        Optional<Path> path = Places.path(uri).filter(texts::allows);
        Optional<Desk> desk = path.flatMap(this::deskOf);
        if (path.isEmpty() || desk.isEmpty()) {
            return null;
        }
        ProjectIndex index = check(desk.get());
        return index == null ? null : new View(desk.get(), index, desk.get().name(path.get()));
    }

    private void change(Runnable change) {
        synchronized (changes) {
            changes.add(change);
        }
        if (!checks.isShutdown()) {
            checks.execute(this::settle);
        }
    }

    /** Makes the changes that wait and checks; again while others came meanwhile. */
    private void settle() {
        List<Runnable> waiting = waiting();
        while (!waiting.isEmpty()) {
            waiting.forEach(Runnable::run);
            Map<Desk, @Nullable ProjectIndex> checked = new LinkedHashMap<>();
            desks.values().forEach(desk -> checked.put(desk, check(desk)));
            waiting = waiting();
            if (waiting.isEmpty()) {
                checked.forEach((desk, index) -> listener.checked(desk, index, held(desk)));
            }
        }
    }

    private List<Runnable> waiting() {
        synchronized (changes) {
            List<Runnable> waiting = List.copyOf(changes);
            changes.clear();
            return waiting;
        }
    }

    private Map<String, OpenDocument> held(Desk desk) {
        var held = new LinkedHashMap<String, OpenDocument>();
        open.values().stream()
                .filter(document -> desk.holds(document.path()))
                .forEach(document -> held.put(desk.name(document.path()), document));
        return held;
    }

    private @Nullable ProjectIndex check(Desk desk) {
        try {
            return desk.checked(options.get());
        } catch (IOException | RuntimeException e) {
            listener.failed(e);
            desk.changed();
            return null;
        }
    }

    /** The project of a file, which is opened now if it was not. */
    private Optional<Desk> deskOf(Path file) {
        Optional<Path> root = EditingSession.projectOf(file);
        return root.isPresent()
                ? Optional.of(desks.computeIfAbsent(root.get(), this::desk))
                : desks.values().stream().filter(desk -> desk.holds(file)).findFirst();
    }

    private Desk desk(Path root) {
        var desk = new Desk(root);
        open.values().stream()
                .filter(document -> desk.holds(document.path()))
                .forEach(document -> desk.edit(document.path(), document.text()));
        return desk;
    }

    @Override
    public void close() {
        checks.shutdownNow();
        answers.shutdownNow();
    }
}
