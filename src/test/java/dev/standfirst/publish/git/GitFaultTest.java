package dev.standfirst.publish.git;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.Fault;
import dev.standfirst.publish.FaultContract;
import dev.standfirst.publish.FaultyHttp;
import dev.standfirst.publish.FaultyWay;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to git's own HTTP server over a connection that cannot be relied on. */
class GitFaultTest extends FaultContract {
    @TempDir
    private Path temporary;

    private Optional<GitHttpServer> server = Optional.empty();
    private Optional<FaultyHttp> way = Optional.empty();
    private BareRepository origin;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(GitHttpServer.isInstalled(), "git is not installed");
        origin = BareRepository.create(temporary.resolve("origin.git"));
        server = Optional.of(GitHttpServer.of(temporary));
        way = Optional.of(new FaultyHttp(URI.create(server.get().url(""))));
    }

    @AfterEach
    void stop() {
        way.ifPresent(FaultyHttp::close);
        server.ifPresent(GitHttpServer::close);
    }

    @Override
    protected FaultyWay way() {
        return way.orElseThrow();
    }

    @Override
    protected SiteTarget open() throws IOException {
        return GitTarget.open(
                new PublishTarget.Git(way.orElseThrow().address() + "/open/origin.git", "gh-pages"),
                new Surroundings(NOW, temporary.resolve("cache"), Map.of(), patience()));
    }

    @Override
    protected SortedMap<String, String> live() throws IOException {
        return origin.files("gh-pages");
    }

    @Override
    protected boolean isInPlace() {
        return false;
    }

    /** A publish by git takes few messages. */
    @Override
    protected int stride() {
        return 2;
    }

    @Test
    void whoMayNotPushIsToldWhatToSet() throws IOException {
        publish(OLD);
        way().breakAt(Fault.FORBIDDEN, 2);

        assertThatThrownBy(() -> publish(NEXT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("STANDFIRST_GIT_TOKEN");
    }
}
