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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
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
    void nginxGivesEachReleaseAsTheSiteAsks() throws Exception {
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

        assertEachRelease(port);
    }

    @Test
    void caddyGivesEachReleaseAsTheSiteAsks() throws Exception {
        String program = installed("caddy");
        int port = freePort();
        String settings = sample("caddyfile")
                .replace("briefing.example.org", "http://" + HOST + ":" + port)
                .replace("/var/www/briefing", www().toString());
        Path file = Files.writeString(temporary.resolve("Caddyfile"), "{\n    admin off\n}\n" + settings);

        start(port, program, "run", "--adapter", "caddyfile", "--config", file.toString());

        assertEachRelease(port);
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

    /** The first release, the same again, a changed page, a briefing that goes, and the way back. */
    private void assertEachRelease(int port) throws Exception {
        String address = "http://" + HOST + ":" + port + "/";
        TestProject project = TestProject.create(temporary.resolve("project"))
                .file(
                        "content/site.yaml",
                        "title: A site\nbase-url: " + address + "\npublish: {live: {folder: ../www, url: '" + address
                                + "'}}\n")
                .facts("a: {label: Arrivals, value: 922, unit: people, source: office}\n")
                .briefing("There were [922](fact:a).")
                .file("content/briefings/old.md", "---\ntitle: Old\ndate: 2024-01-01\n---\nNothing.\n");
        publish(project);
        assertThat(said).contains("readers get this release").doesNotContain("The host", "the host");

        publish(project);
        assertThat(said).contains("Nothing was sent");

        project.briefing("There were exactly [922](fact:a).");
        publish(project);
        assertThat(page(address + "briefings/briefing/")).contains("exactly");

        Files.delete(project.root().resolve("content/briefings/old.md"));
        publish(project, "--delete", "2");
        assertThat(status(address + "briefings/old/")).isEqualTo(404);

        assertThat(run(
                        "publish",
                        "--rollback",
                        "--wait",
                        "5",
                        "--project",
                        project.root().toString()))
                .as("%s", said)
                .isZero();
        assertThat(status(address + "briefings/old/")).isEqualTo(200);
        assertThat(run("verify", address)).as("%s", said).isZero();
    }

    /** Builds, publishes, reads back and verifies. */
    private void publish(TestProject project, String... options) {
        String root = project.root().toString();
        assertThat(run("build", root)).as("%s", said).isZero();
        var arguments = new ArrayList<>(List.of("publish", "--wait", "5", "--project", root));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).as("%s", said).isZero();
        String published = said;
        assertThat(run("verify", project.read().site().publishing().baseUrl().toString()))
                .as("%s", said)
                .isZero();
        said = published;
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    private static String page(String address) throws Exception {
        return get(address).body();
    }

    private static int status(String address) throws Exception {
        return get(address).statusCode();
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
