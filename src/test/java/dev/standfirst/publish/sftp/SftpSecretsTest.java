package dev.standfirst.publish.sftp;

import dev.standfirst.publish.SecretsContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The key and the password of a server are not shown or kept. */
class SftpSecretsTest extends SecretsContract {
    private Optional<MinaServer> server = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        server = Optional.of(MinaServer.start(temporary));
    }

    @AfterEach
    void stop() throws IOException {
        server.orElseThrow().close();
    }

    @Override
    protected String target() {
        return "{sftp: '" + System.getProperty("user.name") + "@127.0.0.1:"
                + server.orElseThrow().port() + kept() + "/briefing'}";
    }

    @Override
    protected Map<String, String> environment() throws IOException {
        return Map.of(
                "HOME", temporary.resolve("nobody").toString(),
                "STANDFIRST_SSH_KEY", server.orElseThrow().key(),
                "STANDFIRST_SSH_KNOWN_HOSTS", known());
    }

    @Override
    protected Map<String, String> wrong() throws IOException {
        return Map.of(
                "HOME", temporary.resolve("nobody").toString(),
                "STANDFIRST_SSH_PASSWORD", "s3cret-password",
                "STANDFIRST_SSH_KNOWN_HOSTS", known());
    }

    private String known() throws IOException {
        return Files.readString(temporary.resolve("home/.ssh/known_hosts"));
    }

    @Override
    protected List<String> secrets() {
        return List.of(
                "s3cret-password", server.orElseThrow().key().lines().toList().get(1));
    }

    @Override
    protected Path kept() {
        return temporary.resolve("www");
    }
}
