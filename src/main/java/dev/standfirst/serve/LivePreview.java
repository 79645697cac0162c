package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.preview.Preview;
import dev.standfirst.preview.PreviewSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The preview of the files of a project and of the texts that somebody is typing in the browser. Texts are shown by a thread of its own:
 * what is typed while one is checked is then shown together. Safe on any thread.
 */
final class LivePreview implements AutoCloseable {
    /** Enough for the deepest text that is read. */
    private static final long STACK = 16L << 20;

    private final PreviewSession session;
    private final Consumer<Preview> shown;
    private final ExecutorService typing = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(null, task, "typing", STACK);
        thread.setDaemon(true);
        return thread;
    });

    /** What was typed and is not shown yet; empty for a file that was let go. */
    private final Map<Path, Optional<String>> typed = new LinkedHashMap<>();

    /** Who typed the text of a file last. */
    private final Map<Path, Object> authors = new ConcurrentHashMap<>();

    /** The texts that are shown in the place of files. */
    private final Map<Path, String> texts = new HashMap<>();

    private volatile Consumer<Exception> failed = _ -> {};
    private volatile Preview preview;
    private volatile Preview saved;

    /**
     * @param shown is given each new preview
     */
    LivePreview(PreviewSession session, Consumer<Preview> shown) {
        this.session = session;
        this.shown = shown;
        this.preview = session.preview();
        this.saved = preview;
    }

    /** Tells somebody when what was typed cannot be shown. */
    void reportFailures(Consumer<Exception> to) {
        failed = to;
    }

    /** What is shown now. */
    Preview preview() {
        return preview;
    }

    /** The verdicts that what is typed, and not saved, has changed. */
    List<VerdictChange> unsavedChanges() {
        return preview.turnedSince(saved);
    }

    /** Shows a text in the place of a file soon; {@code by} is who typed it. */
    void edit(Object by, Path file, String text) {
        authors.put(file, by);
        type(file, text);
    }

    /** Shows a file as it is on the disk soon, unless somebody else has typed in it since. */
    void release(Object by, Path file) {
        if (authors.remove(file, by)) {
            type(file, null);
        }
    }

    private void type(Path file, @Nullable String text) {
        synchronized (typed) {
            typed.put(file, Optional.ofNullable(text));
        }
        if (!typing.isShutdown()) {
            typing.execute(this::showTyped);
        }
    }

    private void showTyped() {
        Map<Path, Optional<String>> taken;
        synchronized (typed) {
            taken = Map.copyOf(typed);
            typed.clear();
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            showTyped(taken);
        } catch (IOException | RuntimeException e) {
            failed.accept(e);
        }
    }

    private synchronized void showTyped(Map<Path, Optional<String>> taken) throws IOException {
        taken.forEach((file, text) -> text.ifPresentOrElse(
                words -> {
                    texts.put(file, words);
                    session.edit(file, words);
                },
                () -> {
                    texts.remove(file);
                    session.release(file);
                }));
        show(session.update(taken.keySet()));
    }

    /**
     * Catches up with files that have changed on the disk.
     *
     * @param follower is given what was shown of the saved files before, and what is shown now
     * @throws IOException when the machine fails; the preview stays as it was
     */
    void follow(Set<Path> changed, BiConsumer<Preview, Preview> follower) throws IOException, InterruptedException {
        Preview before;
        synchronized (this) {
            before = saved;
            show(Attempts.repeated(() -> session.update(changed)));
            if (texts.entrySet().stream().allMatch(LivePreview::isSaved)) {
                saved = preview;
            }
        }
        follower.accept(before, preview);
    }

    private void show(Preview next) {
        preview = next;
        shown.accept(next);
    }

    private static boolean isSaved(Map.Entry<Path, String> text) {
        try {
            String saved = LineEnds.plain(Files.readString(text.getKey(), UTF_8));
            return saved.equals(text.getValue()) || saved.equals("\ufeff" + text.getValue());
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        typing.shutdownNow();
    }
}
