package dev.standfirst.publish.git;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** Killing publishes to git's own HTTP server. */
@Tag("slow")
class GitKilledTest {
    @TempDir
    private Path temporary;

    /**
     * Publishes a release.
     *
     * @param arguments the repository's address, a folder for the cache, the release's style
     */
    public static void main(String[] arguments) throws IOException {
        PublishOnce.run(() -> open(arguments[0], Path.of(arguments[1])), arguments[2]);
    }

    private static SiteTarget open(String url, Path cache) throws IOException {
        return GitTarget.open(new PublishTarget.Git(url, "gh-pages"), new Surroundings(Instant.EPOCH, cache, Map.of()));
    }

    @Test
    void aKilledPublishLeavesOneReleaseWhole() throws Exception {
        assumeTrue(GitHttpServer.isInstalled(), "git is not installed");
        BareRepository origin = BareRepository.create(temporary.resolve("origin.git"));
        Path cache = temporary.resolve("cache");
        try (GitHttpServer server = GitHttpServer.of(temporary)) {
            String url = server.url("/open/origin.git");
            new KilledPublishes(() -> open(url, cache), () -> origin.files("gh-pages"), false)
                    .killAll(GitKilledTest.class, List.of(url, cache.toString()));
        }
    }
}
