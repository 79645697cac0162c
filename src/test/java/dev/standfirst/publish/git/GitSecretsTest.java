package dev.standfirst.publish.git;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.publish.SecretsContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The token of a repository is not shown or kept. */
class GitSecretsTest extends SecretsContract {
    private Optional<GitHttpServer> server = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        assumeTrue(GitHttpServer.isInstalled(), "git is not installed");
        BareRepository.create(kept());
        server = Optional.of(GitHttpServer.of(temporary));
    }

    @AfterEach
    void stop() {
        server.ifPresent(GitHttpServer::close);
    }

    @Override
    protected String target() {
        return "{git: '" + server.orElseThrow().url("/closed/origin.git") + "'}";
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of("STANDFIRST_GIT_USER", "desk", "STANDFIRST_GIT_TOKEN", "s3cret-token");
    }

    @Override
    protected Map<String, String> wrong() {
        return Map.of("STANDFIRST_GIT_USER", "desk", "STANDFIRST_GIT_TOKEN", "0ther-token");
    }

    @Override
    protected List<String> secrets() {
        return List.of("s3cret-token", "0ther-token");
    }

    @Override
    protected Path kept() {
        return temporary.resolve("origin.git");
    }
}
