package dev.standfirst.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Surroundings;
import dev.standfirst.publish.sftp.OpenSshServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing by rsync to OpenSSH's own server, where both are installed. */
@Tag("slow")
class RsyncOverSshTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private Path temporary;

    private Plan publish(OpenSshServer server, TestRelease release, String shell) throws IOException {
        var place = new PublishTarget.Rsync(
                System.getProperty("user.name"),
                "127.0.0.1",
                server.port(),
                temporary.resolve("www").toString());
        var surroundings = new Surroundings(
                NOW,
                temporary.resolve("cache"),
                Map.of("RSYNC_RSH", shell, "PATH", System.getenv("PATH"), "HOME", temporary.toString()));
        try (var target = RsyncTarget.open(place, false, surroundings)) {
            Plan plan = Plan.of(release, target.look(release), NOW);
            target.apply(plan, release, PublishProgress.NONE);
            return plan;
        }
    }

    @Test
    void aSiteIsPublishedAndAChangedPageIsSent() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")) && OpenSshServer.isInstalled(), "not installed");
        try (var server = OpenSshServer.start(temporary)) {
            Path own = server.home().resolve(".ssh");
            String shell = "ssh -F none -o BatchMode=yes -i " + own.resolve("id_ed25519") + " -o UserKnownHostsFile=";

            publish(server, TestRelease.of("1"), shell + own.resolve("known_hosts"));
            Plan plan = publish(
                    server,
                    TestRelease.of("1").with("facts/a/index.html", "a is 923"),
                    shell + own.resolve("known_hosts"));

            assertThat(plan.changes()).hasSize(1);
            assertThat(temporary.resolve("www/facts/a/index.html")).content().isEqualTo("a is 923");
            assertThatThrownBy(() -> publish(server, TestRelease.of("1"), shell + temporary.resolve("unknown")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Host key verification failed");
        }
    }
}
