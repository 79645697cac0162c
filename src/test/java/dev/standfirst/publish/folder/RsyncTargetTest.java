package dev.standfirst.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.output.FolderTree;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Publishing by the machine's own rsync, through a remote shell that starts its other end on this machine. */
@Tag("slow")
class RsyncTargetTest extends FolderContract {
    private Path shell = Path.of("");

    @BeforeAll
    static void rsyncIsInstalled() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")), "rsync is not installed");
    }

    @BeforeEach
    void writeShell() throws IOException {
        shell = Files.writeString(temporary.resolve("shell"), """
                #!/bin/sh
                shift 3 # -l USER HOST
                exec sh -c "$*"
                """);
        assertThat(shell.toFile().setExecutable(true)).isTrue();
    }

    private Surroundings surroundings(String remoteShell) {
        return new Surroundings(
                NOW,
                temporary.resolve("cache"),
                Map.of("RSYNC_RSH", remoteShell, "PATH", System.getenv("PATH"), "HOME", temporary.toString()));
    }

    private SiteTarget open(String remoteShell) throws IOException {
        return RsyncTarget.open(
                new PublishTarget.Rsync("desk", "host", PublishTarget.SSH_PORT, folder().toString()),
                false,
                surroundings(remoteShell));
    }

    @Override
    protected SiteTarget open() throws IOException {
        return open(shell.toString());
    }

    @Test
    void anotherMachineWithoutACopyPublishesTheSame() throws IOException {
        publish(TestRelease.of("1"));
        FolderTree.delete(temporary.resolve("cache"));

        publish(TestRelease.of("2").without("facts/a/index.html"));

        assertThat(live())
                .containsAllEntriesOf(
                        TestRelease.of("2").without("facts/a/index.html").texts());
        assertThat(live()).doesNotContainKey("facts/a/index.html");
    }

    @Test
    void aDryRunLeavesNothingThere() throws IOException {
        var place = new PublishTarget.Rsync("desk", "host", PublishTarget.SSH_PORT, folder().toString());

        try (SiteTarget target = RsyncTarget.open(place, true, surroundings(shell.toString()))) {
            assertThat(target.look(TestRelease.of("1")).digests()).isEmpty();
        }

        assertThat(folder()).doesNotExist();
    }

    @Test
    void theLockOfAKilledPublisherEnds() throws IOException {
        publish(TestRelease.of("1"));
        Path lock = folder().resolve(FolderTarget.WORKPLACE).resolve("lock");
        Files.writeString(lock, "another");

        assertThatThrownBy(this::open)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is publishing to this target");

        Files.setLastModifiedTime(
                lock, FileTime.from(Instant.now().minus(RsyncLock.LEASE).minusSeconds(5)));
        publish(TestRelease.of("2"));
        assertThat(live()).containsAllEntriesOf(TestRelease.of("2").texts());
        assertThat(lock).doesNotExist();
    }

    @Test
    void aServerThatCannotBeReachedIsNamed() {
        assertThatThrownBy(() -> open("false"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("rsync with desk@host:" + folder());
    }

    @Test
    void aLinkInTheSiteIsReplacedAndWhatItLedToStays() throws IOException {
        publish(TestRelease.of("1"));
        Path theirs = Files.createDirectories(temporary.resolve("theirs"));
        Files.writeString(theirs.resolve("index.html"), "theirs");
        FolderTree.delete(folder().resolve("facts/a"));
        Files.createSymbolicLink(folder().resolve("facts/a"), theirs);

        publish(TestRelease.of("2"));

        assertThat(theirs.resolve("index.html")).content().isEqualTo("theirs");
        assertThat(live()).containsAllEntriesOf(TestRelease.of("2").texts());
    }
}
