package dev.standfirst.publish.sftp;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.publish.Fault;
import dev.standfirst.publish.FaultContract;
import dev.standfirst.publish.FaultyTcp;
import dev.standfirst.publish.FaultyWay;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Publishing by SFTP over a connection that cannot be relied on. */
abstract class SftpFaultContract extends FaultContract {
    @TempDir
    protected Path temporary;

    private Optional<TestSshServer> server = Optional.empty();
    private Optional<FaultyTcp> way = Optional.empty();

    /** Starts the server. */
    protected abstract TestSshServer start() throws Exception;

    @BeforeEach
    void startServer() throws Exception {
        server = Optional.of(start());
        way = Optional.of(new FaultyTcp(server.get().port()));
        server.get().know(way.get().port());
    }

    @AfterEach
    void stopServer() throws IOException {
        if (server.isPresent()) {
            way().close();
            server.get().close();
        }
    }

    private Path link() {
        return temporary.resolve("www/briefing");
    }

    @Override
    protected FaultyWay way() {
        return way.orElseThrow();
    }

    /** Answers are encrypted, so only the connection can break. */
    @Override
    protected Stream<Fault> faults() {
        return Stream.of(Fault.CUT, Fault.CUT_AFTER, Fault.STALL);
    }

    @Override
    protected int stride() {
        return 40;
    }

    @Override
    protected SiteTarget open() throws IOException {
        return SftpTarget.open(
                new PublishTarget.Sftp(
                        System.getProperty("user.name"),
                        "127.0.0.1",
                        way.orElseThrow().port(),
                        link().toString()),
                false,
                new Surroundings(
                        NOW,
                        temporary,
                        Map.of("HOME", server.orElseThrow().home().toString()),
                        patience()));
    }

    @Override
    protected SortedMap<String, String> live() throws IOException {
        return Readers.texts(link());
    }

    @Override
    protected boolean isInPlace() {
        return false;
    }
}
