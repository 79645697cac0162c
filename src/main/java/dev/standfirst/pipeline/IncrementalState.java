package dev.standfirst.pipeline;

import dev.standfirst.check.IncrementalResults;
import dev.standfirst.content.ContentCache;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.fact.Facts;
import dev.standfirst.pipeline.memory.PageMemory;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Conventions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the steps up to the check made last time, so that checking a project again does only what has a different outcome: memoised
 * queries with recorded dependencies. Each step reuses what it made of the very same objects. A file that has not changed gives the same
 * declarations and texts; a fact with the same declaration and inputs is the same fact; and a text is checked again only when it, or
 * anything that its check looked up, differs. For one thread at a time.
 */
public final class IncrementalState {
    private final Path project;
    private final boolean kept;
    private final ContentCache files;
    private IncrementalResults results;
    private @Nullable ProseReader reader;
    private @Nullable CheckedProject last;
    private @Nullable PageMemory memory;

    private IncrementalState(Path project, boolean kept) {
        this.project = project;
        this.kept = kept;
        this.files = new ContentCache(project);
        this.results = noResults();
    }

    /**
     * The state of a project that will be checked again and again.
     *
     * @param project the folder that holds {@code content/}
     */
    public static IncrementalState of(Path project) {
        return new IncrementalState(project, true);
    }

    /** The state of a project that is checked once: no dependencies are recorded. */
    static IncrementalState once(Path project) {
        return new IncrementalState(project, false);
    }

    /** The state of a project that is checked once, after another run of the program has left what it found. */
    static IncrementalState after(Path project, PageMemory memory) {
        IncrementalState state = once(project);
        state.memory = memory;
        return state;
    }

    /** Takes from what another run has left what still stands. */
    void recall(Content content, Facts facts, LocalDate asOf) {
        if (memory != null) {
            results = memory.recall(content, facts, asOf);
        }
    }

    /** What another run has left, and takes from this one. */
    Optional<PageMemory> memory() {
        return Optional.ofNullable(memory);
    }

    /** Forgets what was read of files and folders that may have changed since the last check. */
    public void forget(Collection<Path> changed) {
        files.forget(changed);
    }

    /** Forgets what was read of every file. */
    public void forgetAll() {
        forget(List.of(project));
    }

    /** Checks a text in the place of a file from now on, as somebody is editing it. */
    public void edit(Path file, String text) {
        files.edit(file, text);
    }

    /** Checks a file as it is on the disk again. */
    public void release(Path file) {
        files.release(file);
    }

    ContentCache files() {
        return files;
    }

    /** The reader of prose for these settings. If they were read again, forgets the facts and results: they depend on them. */
    @SuppressWarnings("ReferenceEquality") // the very same settings: site.yaml was not read again
    ProseReader readerFor(SiteSettings site) {
        ProseReader known = reader;
        if (known != null && last != null && last.content().site() == site) {
            return known;
        }
        last = null;
        results = noResults();
        reader = new ProseReader(site.tolerances()).writtenAs(Conventions.of(site.language()));
        return reader;
    }

    /** The facts of the last check that may be reused. */
    Facts facts() {
        return last == null ? Facts.NONE : last.facts();
    }

    IncrementalResults results() {
        return results;
    }

    /** Keeps the outcome of a check for the next. */
    CheckedProject keep(CheckedProject checked) {
        last = checked;
        return checked;
    }

    private IncrementalResults noResults() {
        return kept ? new IncrementalResults() : IncrementalResults.ofOneCheck();
    }
}
