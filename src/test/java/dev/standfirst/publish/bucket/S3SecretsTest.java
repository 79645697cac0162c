package dev.standfirst.publish.bucket;

import dev.standfirst.publish.Fault;
import dev.standfirst.publish.FaultyHttp;
import dev.standfirst.publish.SecretsContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The keys of a bucket are not shown or kept. The store takes any key, so a way to it refuses the wrong one. */
class S3SecretsTest extends SecretsContract {
    private Optional<S3MockServer> server = Optional.empty();
    private Optional<FaultyHttp> way = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        server = Optional.of(S3MockServer.start(temporary));
        server.get().client().createBucket(create -> create.bucket("secrets"));
        way = Optional.of(new FaultyHttp(server.get().address()));
    }

    @AfterEach
    void stop() {
        way.ifPresent(FaultyHttp::close);
        server.ifPresent(S3MockServer::close);
    }

    @Override
    protected String target() {
        return "{s3: secrets, endpoint: '" + way.orElseThrow().address() + "'}";
    }

    @Override
    protected Map<String, String> environment() {
        way.orElseThrow().repair();
        return keys("s3cret-access-key", "s3cret-session");
    }

    @Override
    protected Map<String, String> wrong() {
        way.orElseThrow().breakAt(Fault.FORBIDDEN, 1);
        return keys("0ther-access-key", "0ther-session");
    }

    private static Map<String, String> keys(String secret, String session) {
        return Map.of("AWS_ACCESS_KEY_ID", "desk", "AWS_SECRET_ACCESS_KEY", secret, "AWS_SESSION_TOKEN", session);
    }

    @Override
    protected List<String> secrets() {
        return List.of("s3cret-access-key", "s3cret-session", "0ther-access-key", "0ther-session");
    }

    /** A copy of every object, since the store keeps them in files of its own. */
    @Override
    protected Path kept() throws IOException {
        Path copies = Files.createDirectories(temporary.resolve("objects"));
        server.orElseThrow()
                .client()
                .listObjectsV2Paginator(list -> list.bucket("secrets"))
                .contents()
                .forEach(object -> server.orElseThrow()
                        .client()
                        .getObject(
                                get -> get.bucket("secrets").key(object.key()),
                                copies.resolve(object.key().replace('/', '!'))));
        return copies;
    }
}
