package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a site back after it was published. */
class ReadBackTest {
    private static final String FACTS = "a: {label: Arrivals, value: 922, unit: people, source: office}\n";

    @TempDir
    private Path temporary;

    private TestProject project = TestProject.DEMO;
    private String said = "";

    @BeforeEach
    void publishOnce() throws IOException {
        project = TestProject.create(temporary.resolve("project")).facts(FACTS).briefing("There were [922](fact:a).");
        publishWith("");
    }

    /** Builds the site and publishes it to a folder, with a field more for the target. */
    private int publishWith(String field, String... options) throws IOException {
        project.file(
                "content/site.yaml",
                "title: A site\nbase-url: https://example.org/\npublish: {live: {folder: ../www" + field + "}}\n");
        assertThat(run("build", project.root().toString())).as("%s", said).isZero();
        String[] words = new String[options.length + 3];
        words[0] = "publish";
        words[1] = "--project";
        words[2] = project.root().toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return run(words);
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

    private Path live() {
        return temporary.resolve("www");
    }

    private String page() throws IOException {
        return Files.readString(live().resolve("briefings/briefing/index.html"));
    }

    @Test
    void aHostThatGivesWhatWasSentIsSaidToDoSo() throws IOException {
        project.briefing("Then there were [922](fact:a).");
        try (var host = FileServer.of(live())) {
            assertThat(publishWith(", url: '" + host.url("/") + "'"))
                    .as("%s", said)
                    .isZero();
        }

        assertThat(said).contains("readers get this release").doesNotContain("The host");
    }

    @Test
    void whatAHostDoesBesidesIsANote() throws IOException {
        project.briefing("Then there were [922](fact:a).");
        HttpServer host = host(exchange -> answer(exchange, ""));

        assertThat(publishWith(url(host))).as("%s", said).isZero();
        host.stop(0);

        assertThat(said)
                .contains("readers get this release", "Content-Security-Policy", "does not compress", "404.html");
    }

    @Test
    void aHostThatChangesPagesGetsTheReleaseBeforeBack() throws IOException {
        String before = page();
        project.briefing("Then there were [922](fact:a).");
        HttpServer host = host(exchange -> answer(exchange, "<!-- an advertisement -->"));

        assertThat(publishWith(url(host), "--wait", "0")).isEqualTo(1);
        host.stop(0);

        assertThat(said)
                .contains("not as sent briefings/briefing/index.html", "The previous release has been restored");
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void aHostThatHasNotTakenItUpYetIsSaidSoAndNothingIsPutBack() throws IOException {
        project.briefing("Then there were [922](fact:a).");
        Path mirror = temporary.resolve("mirror");
        copy(live(), mirror);

        try (var host = FileServer.of(mirror)) {
            assertThat(publishWith(", url: '" + host.url("/") + "'", "--wait", "0"))
                    .isEqualTo(1);
        }

        assertThat(said)
                .contains("as before   briefings/briefing/index.html", "does not show this release yet")
                .doesNotContain("restored");
        assertThat(page()).contains("Then there were");
    }

    @Test
    void nothingIsReadWhereThatIsNotAsked() throws IOException {
        project.briefing("Then there were [922](fact:a).");

        assertThat(publishWith(", url: 'http://127.0.0.1:1/'", "--no-read-back"))
                .as("%s", said)
                .isZero();
    }

    private static HttpServer host(HttpHandler handler) throws IOException {
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", handler);
        host.start();
        return host;
    }

    private static String url(HttpServer host) {
        return ", url: 'http://127.0.0.1:" + host.getAddress().getPort() + "/'";
    }

    /** Answers with a file of the site as it is, pages with something added, and no headers. */
    private void answer(HttpExchange exchange, String added) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = live().resolve((path.endsWith("/") ? path + "index.html" : path).substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = Files.probeContentType(file);
            exchange.getResponseHeaders().add("Content-Type", String.valueOf(type));
            boolean page = file.toString().endsWith(".html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(Files.readAllBytes(file));
            exchange.getResponseBody().write((page ? added : "").getBytes(UTF_8));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }
}
