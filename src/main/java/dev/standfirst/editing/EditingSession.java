package dev.standfirst.editing;

import dev.standfirst.content.ContentReader;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.IncrementalState;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * A project that is checked again and again while its files are edited: a file that an editor holds is read from there, every other from
 * the disk. Drafts are checked too. Nothing is written. For one thread at a time; what it gives may be read by any.
 */
public final class EditingSession {
    private final Path project;
    private final IncrementalState state;

    /**
     * A session in which nothing is edited yet.
     *
     * @param project the folder that holds {@code content/}
     */
    public EditingSession(Path project) {
        this.project = project;
        this.state = IncrementalState.of(project);
    }

    /** The project that a file belongs to: the nearest folder above it whose {@code content/} or {@code templates/} holds it. */
    public static Optional<Path> projectOf(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            boolean within = file.startsWith(folder.resolve("content")) || file.startsWith(folder.resolve("templates"));
            if (within && isProject(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether a folder holds a project. */
    public static boolean isProject(Path folder) {
        return ContentReader.isProject(folder);
    }

    /** Lays a text over a file. */
    public void edit(Path file, String text) {
        state.edit(file, text);
    }

    /** Takes the text off a file, which is read from the disk again. */
    public void release(Path file) {
        state.release(file);
    }

    /** Names files and folders that may have changed on the disk; the project's own folder stands for everything. */
    public void changed(Collection<Path> files) {
        state.forget(files);
    }

    /**
     * Checks the project as it is now.
     *
     * @return empty where the folder {@code content} does not exist any more
     * @throws IOException when the machine fails
     */
    public Optional<ProjectIndex> check(CheckOptions options) throws IOException {
        if (!isProject(project)) {
            state.forgetAll();
            return Optional.empty();
        }
        var pipeline = new Pipeline(project, options, new Timings());
        return Optional.of(new ProjectIndex(pipeline.checkForPreview(state)));
    }
}
