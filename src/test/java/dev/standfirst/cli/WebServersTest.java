package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published folder behind real web servers, where they are installed, with the settings that docs/publishing.md gives. */
@Tag("slow")
class WebServersTest {
    private static final String HOST = "127.0.0.1";

    @TempDir
    private Path temporary;

    private Optional<Process> server = Optional.empty();
    private String said = "";

    @AfterEach
    void stop() {
        server.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }

    @Test
    void nginxGivesWhatWasPublishedAsTheSiteAsks() throws Exception {
        String program = installed("nginx");
        int port = freePort();
        String settings = sample("nginx")
                .replace("listen 443 ssl;", "listen " + HOST + ":" + port + ";")
                .replaceAll("(?m)^ *ssl_.*\n", "")
                .replace("/var/www/briefing", www().toString());
        Path file = Files.writeString(temporary.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log;
                events {}
                http {
                    include /etc/nginx/mime.types;
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(temporary, settings));

        start(port, program, "-c", file.toString());

        assertPublishedAsAsked(port);
    }

    @Test
    void caddyGivesWhatWasPublishedAsTheSiteAsks() throws Exception {
        String program = installed("caddy");
        int port = freePort();
        String settings = sample("caddyfile")
                .replace("briefing.example.org", "http://" + HOST + ":" + port)
                .replace("/var/www/briefing", www().toString());
        Path file = Files.writeString(temporary.resolve("Caddyfile"), "{\n    admin off\n}\n" + settings);

        start(port, program, "run", "--adapter", "caddyfile", "--config", file.toString());

        assertPublishedAsAsked(port);
    }

    private static String installed(String program) {
        Optional<Path> found = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), program + " is not installed");
        return found.orElseThrow().toString();
    }

    /** The settings in the documentation. */
    private static String sample(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/publishing.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private Path www() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.createDirectories(temporary.resolve("www"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void start(int port, String... command) throws Exception {
        Path log = temporary.resolve("server.log");
        var builder =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HOME", temporary.toString());
        Process process = builder.start();
        server = Optional.of(process);
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IOException("the server does not answer: " + Files.readString(log));
    }

    private void assertPublishedAsAsked(int port) {
        String address = "http://" + HOST + ":" + port + "/";
        TestProject project = TestProject.create(temporary.resolve("project"))
                .file(
                        "content/site.yaml",
                        "title: A site\nbase-url: " + address + "\npublish: {live: {folder: ../www, url: '" + address
                                + "'}}\n")
                .facts("a: {label: Arrivals, value: 922, unit: people, source: office}\n")
                .briefing("There were [922](fact:a).");
        assertThat(run("build", project.root().toString())).as("%s", said).isZero();

        assertThat(run("publish", "--wait", "5", "--project", project.root().toString()))
                .as("%s", said)
                .isZero();
        assertThat(said).contains("readers get this release").doesNotContain("The host", "the host");

        assertThat(run("verify", address)).as("%s", said).isZero();
    }

    private int run(String... arguments) {
        var out = new StringWriter();
        int status = Standfirst.commandLine(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
        said = out.toString();
        return status;
    }
}
