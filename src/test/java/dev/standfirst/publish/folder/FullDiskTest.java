package dev.standfirst.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.publish.ReaderView;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a folder on a disk that is nearly full: a small one in memory, which only root can mount. */
class FullDiskTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final int BLOCK = 4096;

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs"), "a disk in memory cannot be mounted");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount");
    }

    /** Runs a command of the system on the disk; false where it fails, as for want of rights. */
    private boolean run(String... command) throws InterruptedException {
        try {
            var words = new ArrayList<>(List.of(command));
            words.add(disk.toString());
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Path site() {
        return disk.resolve("site");
    }

    private void publish(TestRelease release) throws IOException {
        try (SiteTarget target = FolderTarget.open(site())) {
            Plan plan = Plan.of(release, target.look(release), NOW);
            target.apply(plan, release, PublishProgress.NONE);
        }
    }

    @Test
    void aFullDiskLeavesEachPageWithWhatItNeedsAndTheNextPublishCompletesIt() throws IOException {
        TestRelease old = TestRelease.of("1").with("facts/old/index.html", "old, needs assets/style.1.css");
        TestRelease next = TestRelease.of("2").with("facts/new/index.html", "new, needs assets/style.2.css");
        publish(old);
        int failed = 0;
        boolean fits = false;
        for (int blocks = 0; !fits; blocks++) {
            String when = "a publish with " + blocks + " blocks free";
            Files.write(disk.resolve("filler"), new byte[(int) disk.toFile().getUsableSpace() - blocks * BLOCK]);
            try {
                publish(next);
                fits = true;
            } catch (IOException _) {
                failed++;
            }
            new ReaderView(live(), when).assertWhole(old, next, true);

            Files.delete(disk.resolve("filler"));
            publish(next);
            new ReaderView(live(), when).assertIs(next);
            publish(old);
        }
        assertThat(failed).isGreaterThan(5);
    }

    private Map<String, String> live() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site().relativize(file).toString();
                if (!path.startsWith(FolderTarget.WORKPLACE) && !path.equals(Ledger.PATH)) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
