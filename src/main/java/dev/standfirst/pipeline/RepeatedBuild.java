package dev.standfirst.pipeline;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.render.RenderedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Builds a site again and again. Each build reads, checks and renders only what differs from the last one, and writes the same bytes as a
 * build of its own would. For one thread at a time.
 */
public final class RepeatedBuild {
    private final Path project;
    private final Path output;
    private final IncrementalState state;
    private final RenderedPages pages = RenderedPages.remembered();

    /**
     * @param project the folder that holds {@code content/}
     * @param output the folder the site is written to
     */
    public RepeatedBuild(Path project, Path output) {
        this.project = project;
        this.output = output;
        this.state = IncrementalState.of(project);
    }

    /**
     * Builds the site.
     *
     * @param changed the files and folders that may have changed since the last build, resolved against the project's folder as it was
     *     given; a folder stands for all that is or was below it. Ignored by the first build
     * @param timings records each step
     * @throws UsageException when the site may not be written to that folder
     * @throws IOException when the machine fails; the old site has not changed, and the same files may be named again
     */
    public Build.Outcome run(Collection<Path> changed, CheckOptions options, Timings timings) throws IOException {
        state.forget(changed);
        Path templates = project.resolve("templates");
        if (changed.stream().anyMatch(path -> path.startsWith(templates) || templates.startsWith(path))) {
            pages.clear();
        }
        return new Pipeline(project, options, timings).build(Build.folder(project, output), state, pages);
    }
}
