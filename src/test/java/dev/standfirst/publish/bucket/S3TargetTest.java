package dev.standfirst.publish.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.TargetContract;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** Publishing to a store that runs on this machine. */
@Tag("slow")
class S3TargetTest extends TargetContract {
    private static final String PREFIX = "live/";

    @TempDir
    private static Path temporary;

    private static S3MockServer server;

    private final String bucket = "site-" + UUID.randomUUID();

    @BeforeAll
    static void start() throws Exception {
        server = S3MockServer.start(temporary);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void create() {
        server.client().createBucket(create -> create.bucket(bucket));
    }

    @Override
    protected SiteTarget open() throws IOException {
        return open(server.address());
    }

    private SiteTarget open(URI address) throws IOException {
        return S3Target.open(
                new PublishTarget.S3(bucket, PREFIX, Optional.of(address), "us-east-1"),
                false,
                new Surroundings(NOW, temporary, S3MockServer.KEYS));
    }

    @Override
    protected boolean isInPlace() {
        return true;
    }

    @Override
    protected void put(String path, String text) {
        server.client().putObject(put -> put.bucket(bucket).key(PREFIX + path), RequestBody.fromString(text));
    }

    @Override
    protected SortedMap<String, String> live() {
        return server.texts(bucket, PREFIX);
    }

    @Test
    void objectsSayTheirTypeAndHowLongTheyMayBeCached() throws IOException {
        publish(TestRelease.of("1"));

        var page = server.client().headObject(head -> head.bucket(bucket).key(PREFIX + "index.html"));
        var asset = server.client().headObject(head -> head.bucket(bucket).key(PREFIX + "assets/style.1.css"));

        assertThat(page.contentType()).isEqualToIgnoringWhitespace("text/html; charset=utf-8");
        assertThat(page.cacheControl()).isEqualTo("no-cache");
        assertThat(asset.cacheControl()).contains("immutable");
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() throws IOException {
        publish(TestRelease.of("1"));
        TestRelease next = TestRelease.of("1").with("index.html", "the next home page");
        try (SiteTarget target = open()) {
            Plan plan = Plan.of(next, target.look(next), NOW);
            put("index.html", "theirs");

            assertThatThrownBy(() -> target.apply(plan, next, PublishProgress.NONE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("Somebody else has changed index.html");
        }
        assertThat(live()).containsEntry("index.html", "theirs");
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidSoWithoutTheKey() {
        assertThatThrownBy(() -> open(URI.create("http://127.0.0.1:1")))
                .isInstanceOf(IOException.class)
                .satisfies(fault -> {
                    var trace = new StringWriter();
                    fault.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain("s3cret");
                });
    }

    @Test
    void surroundingsDoNotShowTheirVariables() {
        assertThat(new Surroundings(NOW, temporary, Map.of("AWS_SECRET_ACCESS_KEY", "s3cret")).toString())
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "feed.xml, application/atom+xml",
        "sitemap.xml, application/xml",
        "data/facts.csv, text/csv; charset=utf-8",
        ".nojekyll, application/octet-stream",
        "_headers, text/plain; charset=utf-8"
    })
    void aTypeIsThatOfTheEndingOfTheName(String path, String type) {
        assertThat(ObjectHeaders.contentType(path)).isEqualTo(type);
    }
}
