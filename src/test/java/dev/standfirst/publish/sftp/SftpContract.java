package dev.standfirst.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.TargetContract;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing by SFTP does, whatever the server. */
abstract class SftpContract extends TargetContract {
    @TempDir
    protected Path temporary;

    private Optional<TestSshServer> server = Optional.empty();

    /** Starts the server. */
    protected abstract TestSshServer start() throws Exception;

    @BeforeEach
    void startServer() throws Exception {
        server = Optional.of(start());
    }

    @AfterEach
    void stopServer() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private Path home() {
        return server.orElseThrow().home();
    }

    private String key() throws IOException {
        return server.orElseThrow().key();
    }

    protected Path link() {
        return temporary.resolve("www").resolve("briefing");
    }

    protected PublishTarget.Sftp place() throws IOException {
        return new PublishTarget.Sftp(
                System.getProperty("user.name"),
                "127.0.0.1",
                server.orElseThrow().port(),
                link().toString());
    }

    @Override
    protected SiteTarget open() throws IOException {
        return open(Map.of("HOME", home().toString()));
    }

    private SiteTarget open(Map<String, String> environment) throws IOException {
        return SftpTarget.open(place(), false, new Surroundings(NOW, temporary, environment));
    }

    @Override
    protected boolean isInPlace() {
        return false;
    }

    /** Puts a file into the present release; before the first, one is made for it. */
    @Override
    protected void put(String path, String text) throws IOException {
        if (!Files.exists(link())) {
            Path release = Files.createDirectories(link().resolveSibling("briefing.releases/000001"));
            Files.createSymbolicLink(
                    link(), Path.of("briefing.releases", release.getFileName().toString()));
        }
        Path file = link().resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    @Override
    protected SortedMap<String, String> live() throws IOException {
        return Readers.texts(link());
    }

    @Test
    void readersGetALinkToTheRelease() throws IOException {
        publish(TestRelease.of("1"));
        Path first = link().toRealPath();
        publish(TestRelease.of("2"));

        assertThat(Files.isSymbolicLink(link())).isTrue();
        assertThat(link().toRealPath()).isNotEqualTo(first);
        assertThat(first.resolve("index.html")).content().contains("style.1");
    }

    @Test
    void theLastFiveReleasesStay() throws IOException {
        for (int i = 1; i <= 7; i++) {
            publish(TestRelease.of("1").with("index.html", "release " + i));
        }

        try (var releases = Files.list(link().resolveSibling("briefing.releases"))) {
            assertThat(releases.map(path -> path.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(IntStream.rangeClosed(3, 7)
                            .mapToObj("%06d"::formatted)
                            .toList());
        }
    }

    @Test
    void aFolderIsNotReplacedByALink() throws IOException {
        Files.createDirectories(link());

        assertThatThrownBy(() -> publish(TestRelease.of("1")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is not a symbolic link");
        assertThat(Files.isDirectory(link(), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void theLockOfAKilledPublisherEnds() throws IOException {
        publish(TestRelease.of("1"));
        Path lock = Files.writeString(link().resolveSibling("briefing.releases/lock"), "another");

        assertThatThrownBy(this::open)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is publishing to this target");

        Files.setLastModifiedTime(
                lock, FileTime.from(Instant.now().minus(RemoteLock.LEASE).minusSeconds(5)));
        publish(TestRelease.of("2"));
        assertThat(live()).containsAllEntriesOf(TestRelease.of("2").texts());
        assertThat(lock).doesNotExist();
    }

    @Test
    void aServerWhoseKeyIsNotKnownGetsNothing() throws IOException {
        var environment =
                new HashMap<>(Map.of("HOME", temporary.resolve("nobody").toString()));
        environment.put("STANDFIRST_SSH_KEY", key());
        environment.put("STANDFIRST_SSH_PASSWORD", "s3cret");

        assertThatThrownBy(() -> open(environment))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not in known_hosts")
                .satisfies(fault -> assertThat(trace(fault))
                        .doesNotContain("s3cret", key().lines().toList().get(1)));
    }

    @Test
    void aKeyAndKnownHostsMayComeFromTheEnvironment() throws IOException {
        String known = Files.readString(home().resolve(".ssh/known_hosts"));
        var environment = Map.of(
                "HOME", temporary.resolve("nobody").toString(),
                "STANDFIRST_SSH_KEY", key(),
                "STANDFIRST_SSH_KNOWN_HOSTS", known);

        try (SiteTarget target = open(environment)) {
            assertThat(target.previous()).isEmpty();
        }
    }

    @Test
    void whoHasNoKeyIsToldWhereToPutOne() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("nobody/.ssh"));
        Files.copy(home().resolve(".ssh/known_hosts"), empty.resolve("known_hosts"));

        assertThatThrownBy(() -> open(
                        Map.of("HOME", temporary.resolve("nobody").toString(), "STANDFIRST_SSH_PASSWORD", "s3cret")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("STANDFIRST_SSH_KEY")
                .satisfies(fault -> assertThat(trace(fault)).doesNotContain("s3cret"));
    }

    @Test
    void aKeyThatCannotBeReadIsNotQuoted() throws IOException {
        assertThatThrownBy(() -> open(Map.of(
                        "HOME",
                        home().toString(),
                        "STANDFIRST_SSH_KEY",
                        "-----BEGIN OPENSSH PRIVATE KEY-----\ns3cret\n")))
                .isInstanceOf(IOException.class)
                .satisfies(fault -> assertThat(trace(fault)).doesNotContain("s3cret"));
    }

    private static String trace(Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
