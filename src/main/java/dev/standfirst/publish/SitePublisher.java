package dev.standfirst.publish;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Published;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Publishes a site to a target: looks at what is there, makes a plan, and carries it out. */
public final class SitePublisher {
    private final Path project;
    private final PublishTarget place;
    private final Options options;

    /**
     * How to publish.
     *
     * @param dryRun whether to stop when the plan is made
     * @param deletions how many public addresses may go
     * @param surroundings what else it depends on
     */
    public record Options(boolean dryRun, int deletions, Surroundings surroundings) {}

    /**
     * @param project the folder that holds {@code content/}
     * @param place where to publish
     */
    public SitePublisher(Path project, PublishTarget place, Options options) {
        this.project = project;
        this.place = place;
        this.options = options;
    }

    /**
     * Publishes the site in a folder.
     *
     * @param site the folder that a build wrote
     * @param planned is told the plan before anything is done
     * @param progress is told each step
     * @throws NotProvedException when the site is not what was proved
     * @throws UsageException when the target refuses it, or an address would go
     * @throws IOException when the disk or the network fails
     */
    public void publish(Path site, Consumer<Plan> planned, PublishProgress progress) throws IOException {
        Release release = ProvedSite.of(site, project);
        try (SiteTarget target = open(site)) {
            publish(target, release, planned, options.deletions(), progress);
        }
    }

    /**
     * Restores the release before.
     *
     * @param site the folder of the site, which is left alone
     * @param planned is told the plan before anything is done
     * @param progress is told each step
     * @throws UsageException when there is none
     * @throws IOException when the disk or the network fails
     */
    public void rollBack(Path site, Consumer<Plan> planned, PublishProgress progress) throws IOException {
        try (SiteTarget target = open(site)) {
            Release release =
                    target.previous().orElseThrow(() -> new UsageException("The target has no earlier release."));
            publish(target, release, planned, Integer.MAX_VALUE, progress);
        }
    }

    private void publish(
            SiteTarget target, Release release, Consumer<Plan> planned, int deletions, PublishProgress progress)
            throws IOException {
        Published there = target.look(release);
        Plan plan = Plan.of(release, there, options.surroundings().now());
        planned.accept(plan);
        plan.guard(deletions);
        if (!options.dryRun() && !(plan.isEmpty() && plan.after().equals(there.ledger()))) {
            target.apply(plan, release, progress);
        }
    }

    private SiteTarget open(Path site) throws IOException {
        return new TargetOpener(project, site, options).open(place);
    }
}
