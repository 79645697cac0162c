package dev.standfirst.publish.bucket;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.Fault;
import dev.standfirst.publish.FaultContract;
import dev.standfirst.publish.FaultyHttp;
import dev.standfirst.publish.FaultyWay;
import dev.standfirst.publish.ReaderView;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing to a store that cannot be relied on. */
class S3FaultTest extends FaultContract {
    @TempDir
    private static Path temporary;

    private static S3MockServer server;

    private final String bucket = "site-" + UUID.randomUUID();
    private FaultyHttp way;

    @BeforeAll
    static void start() throws Exception {
        server = S3MockServer.start(temporary);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void create() throws IOException {
        server.client().createBucket(create -> create.bucket(bucket));
        way = new FaultyHttp(server.address());
    }

    @AfterEach
    void close() {
        way.close();
    }

    @Override
    protected FaultyWay way() {
        return way;
    }

    @Override
    protected SiteTarget open() throws IOException {
        return S3Target.open(
                new PublishTarget.S3(bucket, "live/", Optional.of(way.address()), "us-east-1"),
                false,
                new Surroundings(NOW, temporary, S3MockServer.KEYS, patience()));
    }

    @Override
    protected SortedMap<String, String> live() {
        return server.texts(bucket, "live/");
    }

    @Override
    protected boolean isInPlace() {
        return true;
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "CUT_AFTER", "FAILED"})
    void whatFailsOnceIsTriedAgain(Fault fault) throws IOException {
        int messages = messages();
        for (int message = 1 + fault.place(); message <= messages; message += every()) {
            way.breakAt(fault, message, 1);

            publish(NEXT);

            new ReaderView(live(), fault + " at message " + message).assertIs(NEXT);
            publish(OLD);
        }
    }

    @Test
    void whoseKeysAreRefusedIsToldWhichToSet() {
        way.breakAt(Fault.FORBIDDEN, 1);

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("AWS_ACCESS_KEY_ID");
    }
}
