package dev.standfirst.publish.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to git's own HTTP server, where git is installed. */
@Tag("slow")
class GitHttpTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private Path temporary;

    private BareRepository origin;
    private GitHttpServer server;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(GitHttpServer.isInstalled(), "git is not installed");
        origin = BareRepository.create(temporary.resolve("origin.git"));
        server = GitHttpServer.of(temporary);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private Plan publish(String url, TestRelease release, String cache) throws IOException {
        return publish(url, release, cache, Map.of());
    }

    private Plan publish(String url, TestRelease release, String cache, Map<String, String> environment)
            throws IOException {
        var surroundings = new Surroundings(NOW, temporary.resolve(cache), environment);
        try (SiteTarget target = GitTarget.open(new PublishTarget.Git(url, "gh-pages"), surroundings)) {
            Plan plan = Plan.of(release, target.look(release), NOW);
            if (!plan.isEmpty()) {
                target.apply(plan, release, PublishProgress.NONE);
            }
            return plan;
        }
    }

    @Test
    void aSiteIsPublishedOverHttp() throws IOException {
        String url = server.url("/open/origin.git");

        publish(url, TestRelease.of("1"), "one");
        assertThat(origin.files("gh-pages")).isEqualTo(TestRelease.of("1").texts());

        assertThat(publish(url, TestRelease.of("1"), "one").isEmpty()).isTrue();
        assertThat(publish(url, TestRelease.of("1"), "two").isEmpty()).isTrue();

        publish(url, TestRelease.of("2"), "two");
        assertThat(origin.files("gh-pages"))
                .containsAllEntriesOf(TestRelease.of("2").texts());
    }

    @Test
    void aTokenOfTheEnvironmentOpensAClosedRepository() throws IOException {
        String url = server.url("/closed/origin.git");

        publish(
                url,
                TestRelease.of("1"),
                "one",
                Map.of("STANDFIRST_GIT_USER", "desk", "STANDFIRST_GIT_TOKEN", "s3cret-token"));

        assertThat(origin.files("gh-pages")).isEqualTo(TestRelease.of("1").texts());
        try (var kept = Files.walk(temporary.resolve("one"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("s3cret");
            }
        }
    }

    @Test
    void aWrongTokenIsNotPrinted() {
        assertThatThrownBy(() -> publish(
                        server.url("/closed/origin.git"),
                        TestRelease.of("1"),
                        "one",
                        Map.of("STANDFIRST_GIT_TOKEN", "wr0ng-token")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("STANDFIRST_GIT_TOKEN")
                .satisfies(fault -> {
                    var trace = new StringWriter();
                    fault.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain("wr0ng");
                });
    }

    @Test
    void aPasswordGoesToNoOtherHostAndOverNoOpenConnection() throws Exception {
        var credentials = new GitCredentials(
                new URIish("https://git.example.org/a.git"), Map.of("STANDFIRST_GIT_TOKEN", "s3cret-token"));
        var password = new CredentialItem.Password();

        assertThat(credentials.get(new URIish("https://other.example.org/a.git"), password))
                .isFalse();
        assertThat(credentials.get(new URIish("http://git.example.org/a.git"), password))
                .isFalse();
        assertThat(password.getValue()).isNull();
        assertThat(credentials.get(new URIish("https://git.example.org/a.git"), password))
                .isTrue();
    }
}
