package dev.standfirst.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is in a site and no build has put there: files, and folders that hold nothing, such as those of a repository. Both are paths
 * within the site, with {@code /}.
 */
record UnmanagedFiles(List<String> files, List<String> emptyFolders) {
    UnmanagedFiles {
        files = List.copyOf(files);
        emptyFolders = List.copyOf(emptyFolders);
    }

    /** What is foreign in a site whose manifest this is; empty where there is no site. */
    static UnmanagedFiles in(Path site, Manifest ours) throws IOException {
        if (!Files.isDirectory(site)) {
            return new UnmanagedFiles(List.of(), List.of());
        }
        var walk = new Walk(site, ours);
        Files.walkFileTree(site, walk);
        return new UnmanagedFiles(walk.files, walk.emptyFolders);
    }

    /** The files whose being there is news, in order: not those that keep an empty folder in git. */
    List<String> worthTelling() {
        return files.stream()
                .filter(path -> !OutputFolder.isExpected(path))
                .sorted()
                .toList();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path site;
        private final Manifest ours;
        private final List<String> files = new ArrayList<>();
        private final List<String> emptyFolders = new ArrayList<>();
        /** How many things each of the folders that the walk is in was seen to hold, the innermost first. */
        private final Deque<AtomicInteger> held = new ArrayDeque<>(List.of(new AtomicInteger()));

        Walk(Path site, Manifest ours) {
            this.site = site;
            this.ours = ours;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (directory.equals(site.resolve(StagingArea.NAME))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            held.element().incrementAndGet();
            held.push(new AtomicInteger());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            held.element().incrementAndGet();
            String path = within(file);
            if (!ours.checksums().containsKey(path) && !path.equals(Manifest.NAME)) {
                files.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
            if (fault != null) {
                throw fault;
            }
            if (held.pop().get() == 0 && !directory.equals(site)) {
                emptyFolders.add(within(directory));
            }
            return FileVisitResult.CONTINUE;
        }

        private String within(Path path) {
            return site.relativize(path).toString().replace(File.separatorChar, '/');
        }
    }
}
