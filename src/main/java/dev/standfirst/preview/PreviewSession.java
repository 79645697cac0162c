package dev.standfirst.preview;

import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.render.SiteRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A project kept in memory while its files are edited. {@link #update} makes a new {@link Preview} of what the files hold now; the one
 * before stays what it was. Drafts have pages here. Nothing is written.
 *
 * <p>One thread at a time may update; a preview may be read by any.
 */
public final class PreviewSession {
    private static final Diagnostic GONE = Diagnostic.of(
                    DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf("content"), "the folder “content” is not there")
            .help("put it back; the preview goes on when it is there");

    private final Path project;
    private final IncrementalChecker memory;
    private SiteRenderer renderer;
    private Preview preview;
    private Optional<Preview> lastGood;

    private PreviewSession(Path project, Optional<LocalDate> asOf, LocalDate today) throws IOException {
        this.project = project;
        this.memory = new IncrementalChecker(project, asOf, today);
        var timings = new Timings();
        this.renderer = new SiteRenderer(project);
        this.preview =
                Preview.of(memory.prove(Set.of(), timings), renderer, Optional.empty(), Optional.empty(), timings);
        this.lastGood = Optional.of(preview).filter(first -> !first.hasErrors());
    }

    /**
     * Reads and proves a project for the first time.
     *
     * @param project the folder that holds {@code content/}
     * @param asOf the day that freshness is judged by; else the project's own, else {@code today}
     * @param today today's date where the command runs
     * @throws IOException when the machine fails; bad content is a diagnostic instead
     */
    public static PreviewSession open(Path project, Optional<LocalDate> asOf, LocalDate today) throws IOException {
        return new PreviewSession(project, asOf, today);
    }

    /** The project as it was last read. */
    public Preview preview() {
        return preview;
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
            memory.forget();
            preview = lastGood.orElse(preview).with(List.of(GONE));
            return preview;
        }
        Path templates = project.resolve("templates");
        if (changed.stream().anyMatch(path -> path.startsWith(templates) || templates.startsWith(path))) {
            renderer = new SiteRenderer(project);
        }
        var timings = new Timings();
        preview = Preview.of(memory.prove(changed, timings), renderer, Optional.of(preview), lastGood, timings);
        if (!preview.hasErrors()) {
            lastGood = Optional.of(preview);
        }
        return preview;
    }
}
