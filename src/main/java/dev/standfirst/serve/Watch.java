package dev.standfirst.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.DefaultFileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches {@code content/} and {@code templates/} of a project, which may come and go. Of the project's own folder only the names that
 * are in it are watched, so that a large {@code .git} or {@code site-output} beside them costs nothing. Where the system does not tell of
 * changes, they are looked for twice a second instead. One thread at a time may wait.
 */
final class Watch implements AutoCloseable {
    /** Saving a file makes several events, a millisecond or so apart; what comes after this is judged again. */
    private static final Duration QUIET = Duration.ofMillis(4);

    /** A branch that is checked out makes events for seconds; meanwhile the preview may move. */
    private static final Duration LONGEST = Duration.ofMillis(150);

    private static final Set<String> WATCHED = Set.of("content", "templates");

    /** File systems on which another machine can change a file, of which this one's system then knows nothing. */
    private static final Pattern SILENT = Pattern.compile(
            "(nfs|cifs|smb|9p|virtiofs|vboxsf|prl_fs|drvfs|fuse|afs|sshfs).*", Pattern.CASE_INSENSITIVE);

    private final Path project;
    private @Nullable DirectoryWatcher watcher;
    private @Nullable Polling polling;
    private boolean exhausted;
    private boolean closed;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** What was seen: a path, or none when the watcher has ended. */
    private record Event(Optional<Path> path, long nanos) {}

    /**
     * Changes that came together.
     *
     * @param paths files and folders; the project's own folder when the system has lost count
     * @param since when the first of them was seen, as {@link System#nanoTime} tells it
     */
    record Batch(Set<Path> paths, long since) {
        Batch {
            paths = Set.copyOf(paths);
        }
    }

    private Watch(Path project) {
        this.project = project;
    }

    /**
     * Begins to watch.
     *
     * @param project the project's folder, with no link in its path
     */
    static Watch of(Path project) throws IOException {
        String type = Files.getFileStore(project).type();
        var watch = new Watch(project);
        if (SILENT.matcher(type).matches() || watch.hasLinks()) {
            watch.poll();
        } else if (!watch.watch()) {
            watch.exhausted = true;
            watch.poll();
        }
        return watch;
    }

    /** Whether the system would not watch the project, for which it usually has too few watches left. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Begins to watch, if the system can. */
    private boolean watch() throws IOException {
        DirectoryWatcher begun;
        try {
            begun = DirectoryWatcher.builder()
                    .path(project)
                    .fileHashing(false)
                    .fileTreeVisitor(new Watched())
                    .listener(new Seen())
                    .logger(NOPLogger.NOP_LOGGER)
                    .build();
        } catch (IOException _) {
            return false;
        }
        CompletableFuture<Void> watching = begun.watchAsync(
                work -> Thread.ofPlatform().daemon().name("watch").start(work));
        if (watching.isCompletedExceptionally()) {
            begun.close();
            return false;
        }
        watcher = begun;
        var _ = watching.whenComplete((_, _) -> ended());
        return true;
    }

    /** Looks for changes from now on, whether the system tells of them or not. */
    private synchronized void poll() {
        if (polling == null && !closed) {
            polling = Polling.start(project, this::matters, this::changed, this::ended);
        }
    }

    /** Whether a symbolic link is anywhere in what is watched: the system would tell nothing of what is behind it. */
    private boolean hasLinks() throws IOException {
        var found = new AtomicBoolean();
        new Watched().recursiveVisitFiles(project, _ -> {}, file -> {
            if (matters(file) && Files.isSymbolicLink(file)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private void changed(Path path) {
        events.add(new Event(Optional.of(path), System.nanoTime()));
    }

    private void ended() {
        events.add(new Event(Optional.empty(), System.nanoTime()));
    }

    /**
     * Waits for a change, then for a few milliseconds without one. What came while the change before was being judged comes at once and
     * together, however much it is.
     *
     * @return none when there is nothing left to watch, or this has been closed
     */
    Optional<Batch> next() throws InterruptedException {
        var seen = new ArrayList<Event>();
        seen.add(events.take());
        long end = System.nanoTime() + LONGEST.toNanos();
        for (long left = LONGEST.toNanos(); left > 0; left = end - System.nanoTime()) {
            Event event = events.poll(Math.min(left, QUIET.toNanos()), TimeUnit.NANOSECONDS);
            if (event == null) {
                break;
            }
            seen.add(event);
        }
        events.drainTo(seen);
        Set<Path> paths = seen.stream().flatMap(event -> event.path().stream()).collect(Collectors.toSet());
        // That the watcher has ended is said again to whoever asks again.
        seen.stream().filter(event -> event.path().isEmpty()).findFirst().ifPresent(events::add);
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Batch(paths, seen.getFirst().nanos()));
    }

    /** Takes the paths that have changed. */
    @FunctionalInterface
    interface Follower {
        /**
         * Catches up with a change.
         *
         * @param changed what has changed since the last change that could be followed
         * @param since when the first of it was seen, as {@link System#nanoTime} tells it
         * @return false when that failed, so that the next change brings these paths again
         */
        boolean follow(Set<Path> changed, long since) throws InterruptedException;
    }

    /** Gives each change to {@code follower}, until this is closed, the thread is interrupted, or nothing is left to watch. */
    void follow(Follower follower) {
        var left = new HashSet<Path>();
        try {
            for (Optional<Batch> batch = next(); batch.isPresent(); batch = next()) {
                left.addAll(batch.get().paths());
                if (follower.follow(Set.copyOf(left), batch.get().since())) {
                    left.clear();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (polling != null) {
            polling.close();
        }
        if (watcher != null) {
            watcher.close();
        }
        ended();
    }

    /** Whether a path matters: it is within what is read, and no part of its name begins with a dot. */
    private boolean matters(Path path) {
        if (!path.startsWith(project) || path.equals(project)) {
            return false;
        }
        Path within = project.relativize(path);
        if (!WATCHED.contains(within.getName(0).toString())) {
            return false;
        }
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private final class Seen implements DirectoryChangeListener {
        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
                changed(project);
            } else if (matters(event.path())) {
                changed(event.path());
                if (Files.isSymbolicLink(event.path())) {
                    poll();
                }
            }
        }

        /** A new folder could not be watched. What is there now is read again, and what will be there is looked for. */
        @Override
        public void onException(Exception e) {
            changed(project);
            poll();
        }
    }

    /** Walks the folders that matter and no others. A folder that goes meanwhile is passed over. */
    private final class Watched extends DefaultFileTreeVisitor {
        @Override
        public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile) throws IOException {
            if (!start.equals(project) && !matters(start)) {
                return;
            }
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (!folder.equals(project) && !matters(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return call(onDirectory, folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    onFile.call(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }

        private boolean call(Callback onDirectory, Path folder) throws IOException {
            try {
                onDirectory.call(folder);
                return true;
            } catch (IOException e) {
                if (folder.equals(project) || Files.isDirectory(folder)) {
                    throw e;
                }
                return false;
            }
        }
    }
}
