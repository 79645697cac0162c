package dev.standfirst.serve;

import dev.standfirst.preview.Preview;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * A change of the project that the preview has caught up with.
 *
 * @param project its folder
 * @param files the files and folders that changed
 * @param before the preview before it
 * @param after the preview that is served now
 * @param took from the first sign of the change until its pages were served
 */
public record Change(Path project, Set<Path> files, Preview before, Preview after, Duration took) {
    /** Keeps its own copy. */
    public Change {
        files = Set.copyOf(files);
    }

    /** The path of a file that changed as reports have it: relative to the project, with {@code /}. */
    public String name(Path file) {
        String name = name(project, file);
        return name.isEmpty() ? "everything" : name;
    }

    static String name(Path project, Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }
}
