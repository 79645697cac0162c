package dev.standfirst.serve;

import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.RepeatedBuild;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A written site that is kept up with the files of its project. {@link #run} does the work, on the thread that calls it; the rest may be
 * called from any.
 */
public final class WatchedBuild implements AutoCloseable {
    private final Path project;
    private final Watch watch;
    private final RepeatedBuild build;
    private final Supplier<CheckOptions> options;
    private final ReentrantLock building = new ReentrantLock();
    private volatile boolean closed;

    private WatchedBuild(Path project, Watch watch, RepeatedBuild build, Supplier<CheckOptions> options) {
        this.project = project;
        this.watch = watch;
        this.build = build;
        this.options = options;
    }

    /** Who is told of each build. */
    public interface Listener {
        /** A build has ended. */
        void built(Built built) throws IOException;

        /** A build failed, and the old site has not changed. The next change tries again. */
        void failed(Exception reason);
    }

    /**
     * One build.
     *
     * @param outcome how it ended
     * @param files the files that changed before it, relative to the project, with {@code /}; none for the first build
     * @param timings how long each step took
     * @param took from the first sign of the change until the site was written
     */
    public record Built(Build.Outcome outcome, List<String> files, Timings timings, Duration took) {
        /** Keeps its own copy. */
        public Built {
            files = List.copyOf(files);
        }
    }

    /**
     * Begins to watch a project. Nothing is built yet.
     *
     * @param output the folder the site is written to
     * @param options asked for before each build, since the date may change
     * @throws IOException when the machine fails
     */
    public static WatchedBuild of(Path project, Path output, Supplier<CheckOptions> options) throws IOException {
        Path real = project.toRealPath();
        return new WatchedBuild(real, Watch.of(real), new RepeatedBuild(real, output.toAbsolutePath()), options);
    }

    /** Whether the system would not watch the project, so that changes are looked for twice a second. */
    public boolean isUnwatched() {
        return watch.isExhausted();
    }

    /**
     * Builds the site, then again after each change, until this is closed, the thread is interrupted, or the project's folder is gone.
     *
     * @return whether it was asked to end
     * @throws UsageException when the site may not be written to its folder
     * @throws IOException when the first build cannot be made because the machine fails
     */
    public boolean run(Listener listener) throws IOException {
        try {
            listener.built(built(Set.of(), System.nanoTime()));
            watch.follow((changed, since) -> follow(changed, since, listener));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return closed;
    }

    /** Builds after a change; false when that failed. */
    private boolean follow(Set<Path> changed, long since, Listener listener) throws InterruptedException {
        try {
            listener.built(built(changed, since));
            return true;
        } catch (IOException | RuntimeException e) {
            listener.failed(e);
            return false;
        }
    }

    private Built built(Set<Path> changed, long since) throws IOException, InterruptedException {
        building.lock();
        try {
            return Attempts.repeated(() -> build(changed, since));
        } finally {
            building.unlock();
        }
    }

    private Built build(Set<Path> changed, long since) throws IOException {
        if (!ContentReader.isProject(project)) {
            throw new IOException("the folder “content” does not exist");
        }
        var timings = new Timings();
        Build.Outcome outcome = build.run(changed, options.get(), timings);
        return new Built(outcome, names(changed), timings, Duration.ofNanos(System.nanoTime() - since));
    }

    /** The names of those that exist: an editor that saves by renaming makes files that live for a millisecond. */
    private List<String> names(Set<Path> changed) {
        List<Path> existing = changed.stream().filter(Files::exists).toList();
        return (existing.isEmpty() ? changed : existing)
                .stream().map(path -> Change.name(project, path)).sorted().toList();
    }

    /** Waits for a build that is under way, at most so long, and lets no other begin. */
    public void awaitBuild(Duration atMost) throws InterruptedException {
        var _ = building.tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops watching; {@link #run} ends. */
    @Override
    public void close() throws IOException {
        closed = true;
        watch.close();
    }
}
