package dev.standfirst.publish.sftp;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.KilledPublishes;
import dev.standfirst.publish.PublishOnce;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing publishes by SFTP. */
@Tag("slow")
class SftpKilledTest {
    @TempDir
    private Path temporary;

    /**
     * Publishes a release.
     *
     * @param arguments the server's port, a folder that holds the home and the site, the release's style
     */
    public static void main(String[] arguments) throws IOException {
        PublishOnce.run(() -> open(Integer.parseInt(arguments[0]), Path.of(arguments[1])), arguments[2]);
    }

    private static SiteTarget open(int port, Path folder) throws IOException {
        return SftpTarget.open(
                new PublishTarget.Sftp(
                        System.getProperty("user.name"),
                        "127.0.0.1",
                        port,
                        folder.resolve("www/briefing").toString()),
                false,
                new Surroundings(
                        Instant.EPOCH,
                        folder,
                        Map.of("HOME", folder.resolve("home").toString())));
    }

    @Test
    void aKilledPublishLeavesOneReleaseWhole() throws Exception {
        try (TestSshServer server =
                OpenSshServer.isInstalled() ? OpenSshServer.start(temporary) : MinaServer.start(temporary)) {
            new KilledPublishes(
                            () -> open(server.port(), temporary),
                            () -> Readers.texts(temporary.resolve("www/briefing")),
                            false)
                    .killAll(SftpKilledTest.class, List.of(String.valueOf(server.port()), temporary.toString()));
        }
    }
}
