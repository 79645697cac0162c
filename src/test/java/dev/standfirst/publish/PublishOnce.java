package dev.standfirst.publish;

import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.time.Instant;

/** Publishes a release in a process of its own, which a test kills. */
public final class PublishOnce {
    /** What the process says when it is about to begin. */
    public static final String READY = "ready";

    private PublishOnce() {}

    /** Opens a target. */
    @FunctionalInterface
    public interface Opener {
        /** Opens it. */
        SiteTarget open() throws IOException;
    }

    /**
     * Waits for a line on standard input, and publishes.
     *
     * @param style of the release
     */
    public static void run(Opener opener, String style) throws IOException {
        System.out.println(READY);
        System.in.read();
        publish(opener, KilledPublishes.release(style));
    }

    /** Publishes a release. */
    static void publish(Opener opener, TestRelease release) throws IOException {
        try (SiteTarget target = opener.open()) {
            Plan plan = Plan.of(release, target.look(release), Instant.parse("2026-06-01T12:00:00Z"));
            if (!plan.isEmpty()) {
                target.apply(plan, release, PublishProgress.NONE);
            }
        }
    }
}
