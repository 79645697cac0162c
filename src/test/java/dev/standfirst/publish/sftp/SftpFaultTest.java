package dev.standfirst.publish.sftp;

import java.io.IOException;

/** Publishing over a bad connection to the server that comes with the library. */
class SftpFaultTest extends SftpFaultContract {
    @Override
    protected TestSshServer start() throws IOException {
        return MinaServer.start(temporary);
    }
}
