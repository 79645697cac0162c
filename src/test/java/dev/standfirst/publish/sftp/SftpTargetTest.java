package dev.standfirst.publish.sftp;

import java.io.IOException;
import org.junit.jupiter.api.Tag;

/** Publishing to the server that comes with the library. */
@Tag("slow")
class SftpTargetTest extends SftpContract {
    @Override
    protected TestSshServer start() throws IOException {
        return MinaServer.start(temporary);
    }
}
