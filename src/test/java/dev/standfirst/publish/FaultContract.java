package dev.standfirst.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What every target does when the way to its server breaks at any message of a publish: readers get one release or the other, never a
 * page without its assets, and the next publish completes it.
 */
@Tag("slow")
public abstract class FaultContract {
    /** When the tests publish. */
    protected static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** Enough for a server that never answers. */
    private static final Duration SHORT = Duration.ofMillis(400);

    /** Enough for a busy machine. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private boolean stalls;

    /** The release that is there. */
    protected static final TestRelease OLD =
            TestRelease.of("1").with("facts/old/index.html", "old, needs assets/style.1.css");
    /** The release that follows it. */
    protected static final TestRelease NEXT =
            TestRelease.of("2").with("facts/new/index.html", "new, needs assets/style.2.css");

    /** The way between the publisher and the server. */
    protected abstract FaultyWay way();

    /** Opens the target, by that way. */
    protected abstract SiteTarget open() throws IOException;

    /** What readers get at the target: the text of each file by its path, but for the ledger. */
    protected abstract SortedMap<String, String> live() throws IOException;

    /** How long a publisher waits for an answer: short only where none will come. */
    protected final Duration patience() {
        return stalls ? SHORT : LONG;
    }

    /** Whether a stopped publish may leave some files old and others new. */
    protected abstract boolean isInPlace();

    /** Which faults there are on this way. */
    protected Stream<Fault> faults() {
        return Stream.of(Fault.values());
    }

    /** Every how many messages the way is broken, unless {@code faults.every} says otherwise; 1 takes minutes. */
    protected int stride() {
        return 8;
    }

    /** Every how many messages the way is broken. */
    protected final int every() {
        return Integer.getInteger("faults.every", stride());
    }

    /** Publishes a release by the way as it is. */
    protected final void publish(TestRelease release) throws IOException {
        try (SiteTarget target = open()) {
            Plan plan = Plan.of(release, target.look(release), NOW);
            if (!plan.isEmpty()) {
                target.apply(plan, release, PublishProgress.NONE);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aBrokenWayLeavesOneReleaseOrTheOtherAndTheNextPublishCompletesIt() {
        return faults().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> breakAtEachMessage(fault)));
    }

    private void breakAtEachMessage(Fault fault) throws IOException {
        int messages = messages();
        int failed = 0;
        for (int message = 1 + fault.place() % every(); message <= messages; message += every()) {
            String when = fault + " from message " + message + " of " + messages;
            stalls = fault == Fault.STALL;
            way().breakAt(fault, message);
            failed += isPublished() ? 0 : 1;
            new ReaderView(live(), when).assertWhole(OLD, NEXT, isInPlace());

            way().repair();
            stalls = false;
            publish(NEXT);
            new ReaderView(live(), when).assertIs(NEXT);
            assertThat(live()).as("after " + when).doesNotContainKey("facts/old/index.html");
            publish(OLD);
            new ReaderView(live(), when).assertIs(OLD);
        }
        assertThat(failed).isPositive();
    }

    /** Publishes one release, and says how many messages it takes to publish the other over it. */
    protected final int messages() throws IOException {
        way().repair();
        publish(OLD);
        publish(NEXT);
        publish(OLD);
        way().repair();
        publish(NEXT);
        int messages = way().messages();
        publish(OLD);
        return messages;
    }

    /** Whether the next release could be published; it must not fail in any other way than people are told of. */
    private boolean isPublished() {
        try {
            publish(NEXT);
            return true;
        } catch (IOException | UsageException e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }
}
