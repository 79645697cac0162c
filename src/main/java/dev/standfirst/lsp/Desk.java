package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.editing.EditingSession;
import dev.standfirst.editing.ProjectIndex;
import dev.standfirst.pipeline.CheckOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A project that is being edited, and what the editor was last told of it. Used by the thread that checks. */
final class Desk {
    private final Path root;
    private final EditingSession session;
    private @Nullable ProjectIndex index;
    private boolean stale = true;
    private Map<String, List<Diagnostic>> told = Map.of();

    Desk(Path root) {
        this.root = root;
        this.session = new EditingSession(root);
    }

    /** The name of a file within the project, with {@code /}. */
    String name(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** The file of a name. */
    Path path(String name) {
        return root.resolve(name);
    }

    /** Whether a file is among the content or the templates of the project. */
    boolean holds(Path file) {
        return file.startsWith(root.resolve("content")) || file.startsWith(root.resolve("templates"));
    }

    void edit(Path file, String text) {
        session.edit(file, text);
        stale = true;
    }

    void release(Path file) {
        session.release(file);
        stale = true;
    }

    void changed(Collection<Path> files) {
        session.changed(files);
        stale = true;
    }

    void changed() {
        changed(List.of(root));
    }

    /** The project as it is now; none where its content does not exist. */
    @Nullable
    ProjectIndex checked(CheckOptions options) throws IOException {
        if (stale) {
            index = session.check(options).orElse(null);
            stale = false;
        }
        return index;
    }

    /** The diagnostics that the editor was last told of. */
    Map<String, List<Diagnostic>> told() {
        return told;
    }

    void told(Map<String, List<Diagnostic>> diagnostics) {
        told = diagnostics;
    }
}
