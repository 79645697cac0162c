package dev.standfirst.preview;

import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.IncrementalState;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.render.SiteRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project kept in memory while its files are edited. {@link #update} makes a new {@link Preview} of what the files hold now; the one
 * before stays what it was. Drafts have pages here. Nothing is written.
 *
 * <p>One thread at a time may update; a preview may be read by any.
 */
public final class PreviewSession {
    private static final Diagnostic GONE = Diagnostic.of(
                    DiagnosticCode.UNREADABLE_FILE,
                    SourceSpan.startOf("content"),
                    "the folder “content” does not exist")
            .help("restore it: the preview then continues");

    private final Path project;
    private final CheckOptions options;
    private final IncrementalState state;
    private SiteRenderer renderer;
    private Preview preview;
    private @Nullable Preview lastGood;

    private PreviewSession(Path project, CheckOptions options) throws IOException {
        this.project = project;
        this.options = options;
        this.state = IncrementalState.of(project);
        this.renderer = new SiteRenderer(project);
        this.preview = next(null, null);
        this.lastGood = preview.hasErrors() ? null : preview;
    }

    /**
     * Reads and checks a project for the first time.
     *
     * @param project the folder that holds {@code content/}
     * @throws IOException when the machine fails; bad content is a diagnostic instead
     */
    public static PreviewSession open(Path project, CheckOptions options) throws IOException {
        return new PreviewSession(project, options);
    }

    /** The project as it was last read. */
    public Preview preview() {
        return preview;
    }

    /** Shows a text in the place of a file from the next {@link #update} on, which must name the file. */
    public void edit(Path file, String text) {
        state.edit(file, text);
    }

    /** Shows a file as it is on the disk again, from the next {@link #update} on, which must name the file. */
    public void release(Path file) {
        state.release(file);
    }

    /**
     * Looks at files again that have changed, come or gone.
     *
     * @param changed files or folders of the project, each resolved against the project's folder as it was given; a folder stands for all that is or was below it, and the project's own
     *     folder for everything. To name what has not changed does no harm
     * @return the project as it is now
     * @throws IOException when the machine fails; the preview stays as it was, and the same files may be named again
     */
    public Preview update(Set<Path> changed) throws IOException {
        if (changed.isEmpty()) {
            return preview;
        }
        if (!ContentReader.isProject(project)) {
            state.forgetAll();
            preview = (lastGood == null ? preview : lastGood).with(List.of(GONE));
            return preview;
        }
        Path templates = project.resolve("templates");
        if (changed.stream().anyMatch(path -> path.startsWith(templates) || templates.startsWith(path))) {
            renderer = new SiteRenderer(project);
        }
        state.forget(changed);
        preview = next(preview, lastGood);
        if (!preview.hasErrors()) {
            lastGood = preview;
        }
        return preview;
    }

    private Preview next(@Nullable Preview last, @Nullable Preview lastGood) throws IOException {
        var timings = new Timings();
        var pipeline = new Pipeline(project, options, timings);
        return Preview.of(pipeline, pipeline.checkForPreview(state), renderer, last, lastGood, timings);
    }
}
