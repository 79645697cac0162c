package dev.standfirst.pipeline;

import dev.standfirst.check.Tally;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.output.OutputFolder;
import dev.standfirst.output.WriteSummary;
import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.pipeline.memory.PageMemory;
import dev.standfirst.render.RenderedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds a site, unless it is up to date. */
public final class Build {
    private final Path project;
    private final Path output;
    private final BuildCache cache;
    private final Words words;

    /**
     * @param project the folder that holds {@code content/}
     * @param output the folder the site is written to
     */
    public Build(Path project, Path output) {
        this(project, output, BuildCache.none(), Words.NONE);
    }

    /**
     * @param project the folder that holds {@code content/}
     * @param output the folder the site is written to
     * @param cache knows whether anything has changed since the last build
     * @param words puts the warnings in words, which the cache keeps
     */
    public Build(Path project, Path output, BuildCache cache, Words words) {
        this.project = project;
        this.output = output;
        this.cache = cache;
        this.words = words;
    }

    /**
     * How warnings are put in words.
     *
     * @param settings all that the words depend on beside the project: the style of the terminal
     * @param of gives the words
     */
    public record Words(List<String> settings, Function<CheckedProject, String> of) {
        static final Words NONE = new Words(List.of(), _ -> "");

        /** Keeps its own copy. */
        public Words {
            settings = List.copyOf(settings);
        }
    }

    /** How a build ended. */
    public sealed interface Outcome {
        /**
         * Nothing has changed since the site was written. A build would write the same bytes.
         *
         * @param warnings in the words in which the last build put them
         */
        record UpToDate(Tally tally, String warnings, WriteSummary summary) implements Outcome {}

        /** The site has been written. */
        record Written(CheckedProject checked, WriteSummary summary) implements Outcome {}

        /**
         * The content or a template has errors; the old site has not changed.
         *
         * @param texts the files that the diagnostics are about, by their paths
         */
        record Rejected(CheckedProject checked, List<Diagnostic> diagnostics, Map<String, SourceText> texts)
                implements Outcome {}
    }

    /**
     * Runs the build.
     *
     * @param timings records each step
     * @throws UsageException when the site may not be written to that folder
     * @throws IOException when the machine fails; the old site has not changed
     */
    public Outcome run(CheckOptions options, Timings timings) throws IOException {
        OutputFolder folder = folder(project, output);
        List<String> settings =
                Stream.concat(options.key().stream(), words.settings().stream()).toList();
        Optional<BuildCache.Entry> entry = timings.time(
                "look", () -> cache.entry(project, folder, settings, List.of(String.valueOf(options.strict()))));
        if (entry.isPresent()) {
            Optional<BuildCache.KnownSite> known =
                    timings.time("compare", () -> entry.get().upToDate(folder));
            if (known.isPresent()) {
                return new Outcome.UpToDate(
                        known.get().tally(), known.get().said(), known.get().summary());
            }
        }
        Optional<PageMemory> memory =
                entry.map(each -> timings.time("recall", () -> PageMemory.of(each.pages(), each.shared())));
        if (memory.filter(PageMemory::isDamaged).isPresent()) {
            cache.tell(BuildCache.Trouble.UNREADABLE);
        }
        IncrementalState state = memory.map(known -> IncrementalState.after(project, known))
                .orElseGet(() -> IncrementalState.once(project));
        Outcome outcome = new Pipeline(project, options, timings).build(folder, state, RenderedPages.none());
        if (entry.isPresent() && outcome instanceof Outcome.Written written && remember(written, entry.get())) {
            memory.filter(pages -> !pages.write()).ifPresent(_ -> cache.tell(BuildCache.Trouble.UNWRITABLE));
        }
        return outcome;
    }

    private boolean remember(Outcome.Written made, BuildCache.Entry entry) throws IOException {
        return entry.remember(
                made.summary().checksum(),
                Tally.of(made.checked().report()),
                words.of().apply(made.checked()));
    }

    /** The folder of a site, if it may be written there. */
    static OutputFolder folder(Path project, Path output) throws IOException {
        return OutputFolder.of(output, project, List.of(project.resolve("content"), project.resolve("templates")));
    }
}
