package dev.standfirst.pipeline.cache;

import dev.standfirst.check.Tally;
import dev.standfirst.output.OutputFolder;
import dev.standfirst.output.SiteWriter;
import dev.standfirst.output.WriteSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether a build would change anything. It remembers, for each site, the digest of all that went into it and the checksum of all
 * that came out; a build is left out only when both are what they were. A build that had something to say, a warning for instance, is not
 * remembered, nor is one whose inputs changed while it ran.
 *
 * <p>Its folder may be deleted at any time. Several builds may use it at once.
 */
public final class BuildCache {
    /** How the names of files end that remember pages. */
    private static final String PAGES = ".pages";

    private final @Nullable Path folder;

    private final Consumer<Trouble> troubles;

    private BuildCache(@Nullable Path folder, Consumer<Trouble> troubles) {
        this.folder = folder;
        this.troubles = troubles;
    }

    /** Why a cache is of no use. No build fails for it. */
    public enum Trouble {
        /** What the last build has left cannot be read: it is damaged, or another program's. */
        UNREADABLE,
        /** Nothing can be left to the next build. */
        UNWRITABLE
    }

    /** A cache that remembers nothing. */
    public static BuildCache none() {
        return new BuildCache(null, _ -> {});
    }

    /** A cache in this folder, which need not be there yet. */
    public static BuildCache in(Path folder) {
        return in(folder, _ -> {});
    }

    /**
     * A cache in this folder, which need not be there yet.
     *
     * @param troubles is told what is wrong with it
     */
    public static BuildCache in(Path folder, Consumer<Trouble> troubles) {
        return new BuildCache(folder, troubles);
    }

    /** Tells that this cache is of no use. */
    public void tell(Trouble trouble) {
        troubles.accept(trouble);
    }

    /** A site that is up to date: what its check covered, what was said of it, and what was written. */
    public record KnownSite(Tally tally, String said, WriteSummary summary) {}

    /** One build under way: what it is made from, and where that is remembered. */
    public static final class Entry {
        private final Path file;
        private final Snapshot snapshot;

        private Entry(Path file, Snapshot snapshot) {
            this.file = file;
            this.snapshot = snapshot;
        }

        /** Where the pages of the site are remembered. */
        public Path pages() {
            return file.resolveSibling(file.getFileName() + PAGES);
        }

        /** The digest of the program, and of the files and settings that concern every page. */
        public String shared() {
            return snapshot.shared();
        }

        /** The site, if it is what this build would make. */
        public Optional<KnownSite> upToDate(OutputFolder site) throws IOException {
            Optional<LastBuild> last =
                    LastBuild.read(file).filter(known -> known.inputs().equals(snapshot.digest()));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            try (SiteWriter writer = SiteWriter.open(site)) {
                return writer.upToDate(last.get().site())
                        .map(summary ->
                                new KnownSite(last.get().tally(), last.get().said(), summary));
            }
        }

        /** Remembers what the build has made and said, unless an input has changed since it began. */
        public boolean remember(String site, Tally tally, String said) throws IOException {
            if (!snapshot.inputs().isUnchanged()) {
                return false;
            }
            new LastBuild(snapshot.digest(), site, tally, said).write(file);
            return true;
        }
    }

    /**
     * Looks at everything that a build will be made from.
     *
     * @param settings what else it depends on
     * @param shared which of them every page depends on
     * @return none where that cannot be told for certain
     */
    public Optional<Entry> entry(Path project, OutputFolder site, List<String> settings, List<String> shared)
            throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        return Snapshot.of(project, settings, shared)
                .map(snapshot ->
                        new Entry(CacheFile.of(folder, snapshot.inputs().project() + "\0" + site.path()), snapshot));
    }
}
