package dev.standfirst.publish.bucket;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.KilledPublishes;
import dev.standfirst.publish.PublishOnce;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing publishes to a store. */
@Tag("slow")
class S3KilledTest {
    private static final String BUCKET = "killed";

    @TempDir
    private Path temporary;

    /**
     * Publishes a release.
     *
     * @param arguments the store's address, a folder for the cache, the release's style
     */
    public static void main(String[] arguments) throws IOException {
        PublishOnce.run(() -> open(URI.create(arguments[0]), Path.of(arguments[1])), arguments[2]);
    }

    private static SiteTarget open(URI store, Path cache) throws IOException {
        return S3Target.open(
                new PublishTarget.S3(BUCKET, "live/", Optional.of(store), "us-east-1"),
                false,
                new Surroundings(Instant.EPOCH, cache, S3MockServer.KEYS));
    }

    @Test
    void aKilledPublishLeavesEachPageWithItsAssets() throws Exception {
        try (S3MockServer server = S3MockServer.start(temporary)) {
            server.client().createBucket(create -> create.bucket(BUCKET));
            new KilledPublishes(() -> open(server.address(), temporary), () -> server.texts(BUCKET, "live/"), true)
                    .killAll(S3KilledTest.class, List.of(server.address().toString(), temporary.toString()));
        }
    }
}
