package dev.standfirst.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.publish.TestRelease;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Publishing to OpenSSH's own server, where it is installed. */
@Tag("slow")
class OpenSshTest extends SftpContract {
    @Override
    protected TestSshServer start() throws Exception {
        assumeTrue(OpenSshServer.isInstalled(), "OpenSSH's server is not installed");
        return OpenSshServer.start(temporary);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        publish(TestRelease.of("1"));
        Object before = Files.getAttribute(link().toRealPath().resolve("facts/index.html"), "unix:ino");

        publish(TestRelease.of("1").with("facts/a/index.html", "a is 923"));

        assertThat(Files.getAttribute(link().toRealPath().resolve("facts/index.html"), "unix:ino"))
                .isEqualTo(before);
    }
}
