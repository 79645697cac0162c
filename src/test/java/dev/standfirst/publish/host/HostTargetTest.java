package dev.standfirst.publish.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.standfirst.content.model.PublishTarget.Host;
import dev.standfirst.content.model.PublishTarget.Hosted;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.PublishProgress;
import dev.standfirst.publish.model.Release;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Publishing through the programs of hosts. Programs that stand in for them put the folder in place of a site that a web server serves,
 * write down how they were called, and answer as the hosts' programs do.
 */
class HostTargetTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final String TOKEN = "n3tl1fy-s3cret";

    @TempDir
    private Path temporary;

    private Optional<HttpServer> server = Optional.empty();

    @BeforeEach
    void startServer() throws IOException {
        Files.createDirectories(temporary.resolve("www"));
        Files.createDirectories(temporary.resolve("node_modules/.bin"));
        server = Optional.of(SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                temporary.resolve("www").toRealPath(),
                SimpleFileServer.OutputLevel.NONE));
        server.get().start();
        for (String name : new String[] {"netlify", "wrangler", "firebase"}) {
            install(name, """
                    echo "$@" >> %1$s/calls
                    cp firebase.json wrangler.json %1$s 2> /dev/null
                    rm -rf %1$s/www/* && cp -r site/. %1$s/www/
                    echo '{"deploy_id": "6", "status": "success"}'
                    """.formatted(temporary));
        }
    }

    @AfterEach
    void stopServer() {
        server.ifPresent(started -> started.stop(0));
    }

    private void install(String name, String script) throws IOException {
        Path program = temporary.resolve("node_modules/.bin").resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private SiteTarget open(Host host) {
        URI url = URI.create(
                "http://127.0.0.1:" + server.orElseThrow().getAddress().getPort() + "/");
        return HostTarget.open(
                new Hosted(host, "briefing", url),
                temporary,
                new Surroundings(
                        NOW,
                        temporary.resolve("cache"),
                        Map.of("NETLIFY_AUTH_TOKEN", TOKEN, "PATH", System.getenv("PATH"))),
                "1");
    }

    private Plan publish(Host host, Release release) throws IOException {
        try (SiteTarget target = open(host)) {
            var there = target.look(release);
            Plan plan = Plan.of(release, there, NOW);
            if (!plan.isEmpty() || !plan.after().equals(there.ledger())) {
                target.apply(plan, release, PublishProgress.NONE);
            }
            return plan;
        }
    }

    private String live(String path) throws IOException {
        return Files.readString(temporary.resolve("www").resolve(path), UTF_8);
    }

    private String calls() throws IOException {
        return Files.readString(temporary.resolve("calls"));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPublishSendsTheWholeSite(Host host) throws IOException {
        TestRelease release = TestRelease.of("1");

        publish(host, release);

        for (Map.Entry<String, String> file : release.texts().entrySet()) {
            assertThat(live(file.getKey())).isEqualTo(file.getValue());
        }
        assertThat(calls()).contains("deploy").hasLineCount(1);
        assertThat(host == Host.CLOUDFLARE ? Files.readString(temporary.resolve("wrangler.json")) : calls())
                .contains("briefing");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentWhenNothingHasChanged(Host host) throws IOException {
        publish(host, TestRelease.of("1"));

        Plan plan = publish(host, TestRelease.of("1"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(calls()).hasLineCount(1);
    }

    @Test
    void aDeletedPageIsInThePlanAndItsAddressIsRemembered() throws IOException {
        publish(Host.NETLIFY, TestRelease.of("1"));

        Plan plan = publish(Host.NETLIFY, TestRelease.of("1").without("facts/a/index.html"));

        assertThat(plan.lostAddresses()).containsExactly("facts/a/index.html");
        assertThat(temporary.resolve("www/facts/a")).doesNotExist();
        assertThat(live("data/ledger.txt")).contains("gone facts/a/index.html");
    }

    @Test
    void anAssetThatNoPageUsesIsTakenFromTheLiveSite() throws IOException {
        publish(Host.NETLIFY, TestRelease.of("1"));

        publish(Host.NETLIFY, TestRelease.of("2"));

        assertThat(live("assets/style.1.css"))
                .isEqualTo(TestRelease.of("1").texts().get("assets/style.1.css"));
    }

    @Test
    void anUnusedAssetThatTheLiveSiteHasLostIsLeftOut() throws IOException {
        publish(Host.NETLIFY, TestRelease.of("1"));
        Files.delete(temporary.resolve("www/assets/style.1.css"));

        publish(Host.NETLIFY, TestRelease.of("2"));

        assertThat(live("data/ledger.txt")).doesNotContain("style.1.css").contains("style.2.css");
    }

    @Test
    void aProgramThatFailsIsQuotedWithoutItsToken() throws IOException {
        install("netlify", "echo Not authorised with $NETLIFY_AUTH_TOKEN >&2; exit 1");

        assertThatThrownBy(() -> publish(Host.NETLIFY, TestRelease.of("1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("failed with exit status 1: Not authorised with …")
                .hasMessageNotContaining(TOKEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NETLIFY", "FIREBASE"})
    void aProgramThatEndsWellAndPublishesNothingIsNotBelieved(Host host) throws IOException {
        install(host == Host.NETLIFY ? "netlify" : "firebase", "echo Please log in");

        assertThatThrownBy(() -> publish(host, TestRelease.of("1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not say that it has published: Please log in");
    }

    @Test
    void aMissingProgramIsNamedWithHowToGetIt() throws IOException {
        Files.delete(temporary.resolve("node_modules/.bin/wrangler"));

        assertThatThrownBy(() -> publish(Host.CLOUDFLARE, TestRelease.of("1")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("npm install wrangler");
    }

    @Test
    void rollingBackIsLeftToTheHost() throws IOException {
        try (SiteTarget target = open(Host.NETLIFY)) {
            assertThatThrownBy(target::previous)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("dashboard");
        }
    }
}
