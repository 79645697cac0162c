package dev.standfirst.publish.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** OpenSSH's own server, where it is installed. */
public record OpenSshServer(Process process, int port, Path folder) implements TestSshServer {
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/sshd"), Path.of("/usr/local/sbin/sshd"));

    private static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Whether it is. */
    public static boolean isInstalled() {
        return program().isPresent();
    }

    /** Starts it, with a new home for its user in a folder. */
    public static OpenSshServer start(Path folder) throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path own = Files.createDirectories(folder.resolve("home/.ssh"));
        makeKey(own.resolve("id_ed25519"));
        makeKey(folder.resolve("host"));
        Files.copy(own.resolve("id_ed25519.pub"), folder.resolve("authorized"));
        Path settings = Files.writeString(folder.resolve("sshd_config"), """
                ListenAddress 127.0.0.1:%d
                HostKey %s
                AuthorizedKeysFile %s
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                StrictModes no
                UsePAM no
                PidFile none
                MaxStartups 100
                Subsystem sftp internal-sftp
                """.formatted(
                        port, folder.resolve("host"), folder.resolve("authorized")));
        separate();
        Process process = new ProcessBuilder(program().orElseThrow().toString(), "-D", "-e", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sshd.log").toFile())
                .start();
        var started = new OpenSshServer(process, port, folder);
        started.know(port);
        started.await();
        return started;
    }

    /** The folder that sshd needs when root starts it; the system makes it only with the service. */
    private static void separate() throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
    }

    private static void makeKey(Path file) throws IOException, InterruptedException {
        Process made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IOException("sshd does not answer: " + Files.readString(folder.resolve("sshd.log")));
    }

    @Override
    public Path home() {
        return folder.resolve("home");
    }

    @Override
    public String key() throws IOException {
        return Files.readString(home().resolve(".ssh/id_ed25519"));
    }

    @Override
    public String hostKey() throws IOException {
        String[] parts = Files.readString(folder.resolve("host.pub")).split(" ", 3);
        return parts[0] + " " + parts[1];
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
