package dev.standfirst.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.FileChange.Kind;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What every target does, whatever it is. */
public abstract class TargetContract {
    /** When the tests publish. */
    protected static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** Opens the target. */
    protected abstract SiteTarget open() throws IOException;

    /** What readers get at the target: the text of each file by its path, but for the ledger. */
    protected abstract SortedMap<String, String> live() throws IOException;

    /** Puts a file there by other means. */
    protected abstract void put(String path, String text) throws IOException;

    /** Whether a stopped publish may leave some files old and others new; else readers get one release whole. */
    protected abstract boolean isInPlace();

    /** Thrown where a test stops a publish. */
    protected static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Publishes a release, and says what was planned. */
    protected Plan publish(Release release) throws IOException {
        return publish(release, NOW, PublishProgress.NONE);
    }

    private Plan publish(Release release, Instant now, PublishProgress progress) throws IOException {
        try (SiteTarget target = open()) {
            return publish(target, release, now, progress);
        }
    }

    private static Plan publish(SiteTarget target, Release release, Instant now, PublishProgress progress)
            throws IOException {
        var there = target.look(release);
        Plan plan = Plan.of(release, there, now);
        if (!plan.isEmpty() || !plan.after().equals(there.ledger())) {
            target.apply(plan, release, progress);
        }
        return plan;
    }

    private void rollBack() throws IOException {
        try (SiteTarget target = open()) {
            publish(target, target.previous().orElseThrow(), NOW, PublishProgress.NONE);
        }
    }

    private Ledger ledger() throws IOException {
        try (SiteTarget target = open()) {
            return target.look(TestRelease.of("none")).ledger();
        }
    }

    @Test
    void theFirstPublishPutsEveryFileThere() throws IOException {
        TestRelease release = TestRelease.of("1");

        Plan plan = publish(release);

        assertThat(live()).isEqualTo(release.texts());
        assertThat(plan.count(Kind.ADD)).isEqualTo(release.texts().size());
        assertThat(ledger().files()).isEqualTo(release.files());
        assertThat(ledger().complete()).isTrue();
    }

    @Test
    void nothingIsSentWhenNothingHasChanged() throws IOException {
        publish(TestRelease.of("1"));

        Plan plan = publish(TestRelease.of("1"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.unchanged()).isEqualTo(7);
    }

    @Test
    void onlyTheChangedPageIsSent() throws IOException {
        publish(TestRelease.of("1"));
        TestRelease changed = TestRelease.of("1").with("facts/a/index.html", "a is 923");

        Plan plan = publish(changed);

        assertThat(plan.changes()).hasSize(1);
        assertThat(live()).isEqualTo(changed.texts());
    }

    @Test
    void aFileThatSomebodyHasChangedIsPutRight() throws IOException {
        publish(TestRelease.of("1"));
        put("facts/a/index.html", "a is 12");

        publish(TestRelease.of("1"));

        assertThat(live()).isEqualTo(TestRelease.of("1").texts());
    }

    @Test
    void aDeletedPageGoesAndItsAddressIsRemembered() throws IOException {
        publish(TestRelease.of("1"));
        TestRelease smaller = TestRelease.of("1").without("facts/a/index.html");

        Plan plan = publish(smaller);

        assertThat(plan.lostAddresses()).containsExactly("facts/a/index.html");
        assertThat(live()).isEqualTo(smaller.texts());
        assertThat(ledger().gone()).containsExactly("facts/a/index.html");

        publish(TestRelease.of("1"));
        assertThat(ledger().gone()).isEmpty();
    }

    @Test
    void anAssetThatNoPageUsesStaysForAWeek() throws IOException {
        publish(TestRelease.of("1"));

        Plan plan = publish(TestRelease.of("2"));
        assertThat(plan.count(Kind.DELETE)).isZero();
        assertThat(live()).containsKeys("assets/style.1.css", "assets/style.2.css");

        publish(TestRelease.of("2"), NOW.plus(Duration.ofDays(6)), PublishProgress.NONE);
        assertThat(live()).containsKey("assets/style.1.css");

        publish(TestRelease.of("2"), NOW.plus(Duration.ofDays(7)), PublishProgress.NONE);
        assertThat(live()).isEqualTo(TestRelease.of("2").texts());
        assertThat(ledger().gone()).isEmpty();
    }

    @Test
    void aClockThatWasWrongLeavesNothingForEver() throws IOException {
        publish(TestRelease.of("1"), NOW.plus(Duration.ofDays(3_000)), PublishProgress.NONE);
        publish(TestRelease.of("2"), NOW.plus(Duration.ofDays(3_000)), PublishProgress.NONE);
        assertThat(live()).containsKey("assets/style.1.css");

        publish(TestRelease.of("2").with("index.html", "home again"), NOW, PublishProgress.NONE);
        publish(TestRelease.of("2"), NOW.plus(Duration.ofDays(7)), PublishProgress.NONE);

        assertThat(live()).isEqualTo(TestRelease.of("2").texts());
    }

    @Test
    void whatSomebodyElsePutThereStays() throws IOException {
        put("notes.txt", "mine");
        put("facts/more.txt", "mine too");
        publish(TestRelease.of("1"));
        publish(TestRelease.of("1").without("facts/a/index.html"));

        assertThat(live()).containsEntry("notes.txt", "mine").containsEntry("facts/more.txt", "mine too");
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        put("index.html", "their home page");

        assertThatThrownBy(() -> publish(TestRelease.of("1")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("index.html");

        assertThat(live()).isEqualTo(Map.of("index.html", "their home page"));
    }

    @Test
    void rollingBackPutsTheReleaseBeforeBack() throws IOException {
        TestRelease first = TestRelease.of("1");
        TestRelease second = TestRelease.of("2").with("facts/b/index.html", "b").without("facts/a/index.html");
        publish(first);
        publish(second);

        rollBack();
        assertThat(live()).containsAllEntriesOf(first.texts()).doesNotContainKey("facts/b/index.html");

        rollBack();
        assertThat(live()).containsAllEntriesOf(second.texts()).doesNotContainKey("facts/a/index.html");
    }

    @Test
    void beforeTheSecondReleaseThereIsNothingToRollBackTo() throws IOException {
        publish(TestRelease.of("1"));

        try (SiteTarget target = open()) {
            assertThat(target.previous()).isEmpty();
        }
    }

    @Test
    void twoPublishersDoNotMeet() throws IOException {
        publish(TestRelease.of("1"));

        try (SiteTarget target = open()) {
            assertThatThrownBy(() -> {
                        try (SiteTarget second = open()) {
                            publish(second, TestRelease.of("3"), NOW, PublishProgress.NONE);
                            publish(target, TestRelease.of("2"), NOW, PublishProgress.NONE);
                        }
                    })
                    .isInstanceOf(UsageException.class);
        }
    }

    /** Stops a publish at each of its steps in turn, looks at what readers get, publishes again, and rolls back. */
    @Test
    void aStoppedPublishLeavesEachPageWithWhatItNeedsAndTheNextCompletesIt() throws IOException {
        TestRelease old = TestRelease.of("1").with("facts/old/index.html", "old, needs assets/style.1.css");
        TestRelease next = TestRelease.of("2").with("facts/new/index.html", "new, needs assets/style.2.css");
        publish(old);
        publish(TestRelease.of("0"));
        publish(old);
        int stopped = 0;
        for (int stop = 1; stopAt(stop, next); stop++) {
            stopped++;
            new ReaderView(live(), "stop " + stop).assertWhole(old, next, isInPlace());

            publish(next);
            assertThat(live()).as("after stop %d", stop).containsAllEntriesOf(next.texts());
            assertThat(live()).as("after stop %d", stop).doesNotContainKey("facts/old/index.html");

            publish(old);
            assertThat(live()).as("after stop %d", stop).containsAllEntriesOf(old.texts());
        }
        assertThat(stopped).isPositive();
    }

    /** Whether the publish was stopped; false where it had fewer steps. */
    private boolean stopAt(int step, Release release) throws IOException {
        int[] steps = {0};
        try {
            publish(release, NOW, _ -> {
                if (++steps[0] == step) {
                    throw new Stopped();
                }
            });
            return false;
        } catch (Stopped _) {
            return true;
        }
    }

    /** The bytes of a text. */
    protected static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
