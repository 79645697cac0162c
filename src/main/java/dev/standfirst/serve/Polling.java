package dev.standfirst.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks at folders twice a second and tells what has changed, for places of which the system tells nothing: behind symbolic links, on
 * some file systems, and when it can watch no more folders.
 */
final class Polling implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final Path project;
    private final Predicate<Path> matters;
    private final Consumer<Path> changed;
    private final Runnable ended;
    private final Thread thread = Thread.ofPlatform().daemon().name("poll").unstarted(this::run);
    private Map<Path, Object> known;

    /** What is known of a file. */
    private record Stamp(long size, FileTime modified, String file) {}

    private Polling(Path project, Predicate<Path> matters, Consumer<Path> changed, Runnable ended) {
        this.project = project;
        this.matters = matters;
        this.changed = changed;
        this.ended = ended;
        this.known = stamps();
    }

    /**
     * Begins to look.
     *
     * @param matters which of the paths below the project's folder are looked at
     * @param changed takes each file or folder that has come, gone or changed, by its path in the project, whatever links lead there
     * @param ended is called when the project's folder has gone
     */
    static Polling start(Path project, Predicate<Path> matters, Consumer<Path> changed, Runnable ended) {
        var polling = new Polling(project, matters, changed, ended);
        polling.thread.start();
        return polling;
    }

    private void run() {
        try {
            while (Files.isDirectory(project)) {
                Thread.sleep(INTERVAL);
                look();
            }
            ended.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Map<Path, Object> now = stamps();
        var paths = new HashSet<Path>(known.keySet());
        paths.addAll(now.keySet());
        paths.stream()
                .filter(path -> !Objects.equals(known.get(path), now.get(path)))
                .forEach(changed);
        known = now;
    }

    private Map<Path, Object> stamps() {
        var stamps = new HashMap<Path, Object>();
        list(project, stamps, new HashSet<>());
        return stamps;
    }

    /** Puts in what is below a folder. One that cannot be listed is empty. No folder is listed twice, however links lead to it. */
    private void list(Path folder, Map<Path, Object> stamps, Set<Path> seen) {
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, matters::test)) {
                for (Path child : children) {
                    if (Files.isDirectory(child)) {
                        stamps.put(child, "folder");
                        list(child, stamps, seen);
                    } else {
                        stamps.put(child, stamp(child));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return;
        }
    }

    private static Object stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
        } catch (IOException _) {
            return "unreadable";
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
