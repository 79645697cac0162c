package dev.standfirst.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.publish.TestRelease;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Publishing to OpenSSH's own server, where it is installed. */
@Tag("slow")
class OpenSshTest extends SftpContract {
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/sshd"), Path.of("/usr/local/sbin/sshd"));

    private Optional<Process> server = Optional.empty();
    private int port;

    @BeforeEach
    void start() throws Exception {
        Optional<Path> sshd = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(sshd.isPresent(), "OpenSSH's server is not installed");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path folder = Files.createDirectories(home().resolve(".ssh"));
        makeKey(folder.resolve("id_ed25519"));
        makeKey(temporary.resolve("host"));
        Files.copy(folder.resolve("id_ed25519.pub"), temporary.resolve("authorized"));
        String[] hostKey = Files.readString(temporary.resolve("host.pub")).split(" ", 3);
        Files.writeString(
                folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + hostKey[0] + " " + hostKey[1] + "\n");
        Path settings = Files.writeString(temporary.resolve("sshd_config"), """
                ListenAddress 127.0.0.1:%d
                HostKey %s
                AuthorizedKeysFile %s
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                StrictModes no
                UsePAM no
                PidFile none
                Subsystem sftp internal-sftp
                """.formatted(
                        port, temporary.resolve("host"), temporary.resolve("authorized")));
        separate();
        server = Optional.of(new ProcessBuilder(sshd.get().toString(), "-D", "-e", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("sshd.log").toFile())
                .start());
        await();
    }

    /** The folder that sshd needs when root starts it; the system makes it only with the service. */
    private static void separate() throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
    }

    private static void makeKey(Path file) throws Exception {
        Process made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private void await() throws Exception {
        for (int i = 0; i < 100; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IOException("sshd does not answer: " + Files.readString(temporary.resolve("sshd.log")));
    }

    @AfterEach
    void stop() {
        server.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }

    @Override
    protected int port() {
        return port;
    }

    @Override
    protected Path home() {
        return temporary.resolve("home");
    }

    @Override
    protected String key() throws IOException {
        return Files.readString(home().resolve(".ssh/id_ed25519"));
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
