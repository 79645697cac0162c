package dev.standfirst.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long each step took, in the order of the steps. Used by one thread. */
public final class Timings {
    private final List<Step> steps = new ArrayList<>();
    private final Progress progress;

    /** Timings that nobody is told of meanwhile. */
    public Timings() {
        this(Progress.NONE);
    }

    /**
     * @param progress is told of each step as it begins
     */
    public Timings(Progress progress) {
        this.progress = progress;
    }

    /**
     * One step.
     *
     * @param name what it does, one word
     * @param took wall-clock time
     */
    public record Step(String name, Duration took) {}

    /**
     * What a step does.
     *
     * @param <T> what it makes
     * @param <E> what it throws
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /** Runs a step and notes how long it took; a step that throws is not noted. */
    public <T, E extends Exception> T time(String name, Work<T, E> step) throws E {
        progress.begins(name);
        long start = System.nanoTime();
        T result = step.run();
        steps.add(new Step(name, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    /** Who is told how the work goes on. */
    Progress progress() {
        return progress;
    }

    /** The steps so far. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
