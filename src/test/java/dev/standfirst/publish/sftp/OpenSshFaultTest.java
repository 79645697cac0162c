package dev.standfirst.publish.sftp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Publishing over a bad connection to OpenSSH's own server, where it is installed. */
class OpenSshFaultTest extends SftpFaultContract {
    @Override
    protected TestSshServer start() throws Exception {
        assumeTrue(OpenSshServer.isInstalled(), "OpenSSH's server is not installed");
        return OpenSshServer.start(temporary);
    }
}
