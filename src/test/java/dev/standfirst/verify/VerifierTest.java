package dev.standfirst.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.live.LiveSite;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import dev.standfirst.verify.Finding.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
    @TempDir
    private Path site;

    private static Verification verify(Path folder) throws IOException {
        return verify(folder, "/");
    }

    private static Verification verify(Path folder, String under) throws IOException {
        try (var server = FileServer.of(folder, under)) {
            return new Verifier(server.url("/"), "0.1.0").run();
        }
    }

    private Path copy() throws IOException {
        Path built = TestProject.DEMO.built();
        try (var files = Files.walk(built)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = site.resolve(built.relativize(file).toString());
                Files.createDirectories(to.resolveSibling("."));
                Files.copy(file, to);
            }
        }
        return site;
    }

    private void replace(String path, String words, String others) throws IOException {
        String text = Files.readString(site.resolve(path));
        assertThat(text).contains(words);
        Files.writeString(site.resolve(path), text.replace(words, others));
    }

    static Iterable<TestProject> sites() {
        return TestProject.valid().toList();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aSiteThatWasBuiltIsTheOneThatWasProved(TestProject project) throws IOException {
        Verification verification = verify(project.built());

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.files()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLostConnectionOrABusyServerIsAskedAgain(boolean lost) throws IOException {
        Path built = TestProject.site("valid/small").built();
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            Path file = built.resolve((path.endsWith("/") ? path + "index.html" : path).substring(1));
            if (asked.getAndIncrement() == 0) {
                if (!lost) {
                    exchange.sendResponseHeaders(503, -1);
                }
            } else if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
        });
        server.start();
        try {
            assertThat(new Verifier("http://127.0.0.1:" + server.getAddress().getPort() + "/", "0.1.0")
                            .run()
                            .findings())
                    .isEmpty();
            assertThat(asked).hasValueGreaterThan(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theClaimsOfTheDemoAreProvedAgain() throws IOException {
        assertThat(verify(TestProject.DEMO.built(), "/a/b/").claims()).isEqualTo(5);
    }

    @Test
    void aChangedByteAMissingFileAndAFileThatAnEarlierReleaseLeftAreNamed() throws IOException {
        copy();
        replace("briefings/arrivals/index.html", "12,658", "12,659");
        Files.delete(site.resolve("method/index.html"));
        Files.writeString(site.resolve("old.html"), "an old page");
        Files.writeString(
                site.resolve("data/ledger.txt"),
                "file " + "0".repeat(64) + " 1 index.html\ngone old.html\ngone older.html\n");

        assertThat(verify(site).findings())
                .extracting(Finding::kind, Finding::what)
                .containsExactly(
                        tuple(Kind.CHANGED, "briefings/arrivals/index.html"),
                        tuple(Kind.MISSING, "method/index.html"),
                        tuple(Kind.EXTRA, "old.html"));
    }

    @Test
    void aPageThatOnlyTheSitemapNamesIsNotProved() throws IOException {
        copy();
        Files.createDirectories(site.resolve("briefings/more"));
        Files.writeString(site.resolve("briefings/more/index.html"), "12,000 more");
        replace(
                "sitemap.xml",
                "</urlset>",
                "<url><loc>https://standfirst.example/briefings/more/</loc></url></urlset>");

        assertThat(verify(site).findings())
                .extracting(Finding::kind, Finding::what)
                .containsExactly(tuple(Kind.CHANGED, "sitemap.xml"), tuple(Kind.EXTRA, "briefings/more/index.html"));
    }

    /** The receipt agrees with the file, as if somebody had written it anew: the verdict still does not follow from the data. */
    @Test
    void aVerdictThatWasEditedTogetherWithItsReceiptIsFound() throws IOException {
        copy();
        String before = Sha256.of(Files.readAllBytes(site.resolve("data/claims.json")));
        replace("data/claims.json", "\"verdict\": \"supported\"", "\"verdict\": \"contradicted\"");
        replace("data/proof.json", before, Sha256.of(Files.readAllBytes(site.resolve("data/claims.json"))));

        assertThat(verify(site).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(Kind.NOT_PROVED));
    }

    @Test
    void aFigureThatWasEditedTogetherWithItsReceiptIsFound() throws IOException {
        copy();
        String before = Sha256.of(Files.readAllBytes(site.resolve("data/facts.json")));
        replace("data/facts.json", "\"low\": 12658,", "\"low\": 12659,");
        replace("data/proof.json", before, Sha256.of(Files.readAllBytes(site.resolve("data/facts.json"))));

        assertThat(verify(site).findings())
                .extracting(Finding::what)
                .contains("fact albanian-arrivals-2022: its digest is not that of its members");
    }

    @Test
    void aSiteWithoutAReceiptCannotBeProved() throws IOException {
        Files.writeString(site.resolve("index.html"), "home");

        Verification verification = verify(site);

        assertThat(verification.files()).isZero();
        assertThat(verification.findings()).containsExactly(new Finding(Kind.MISSING, "data/proof.json"));
    }

    @Test
    void filesThatHostsReadNeedNotBeServed() throws IOException {
        copy();
        Files.delete(site.resolve("_headers"));
        Files.delete(site.resolve(".nojekyll"));

        assertThat(verify(site).findings()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsAFailureOfTheNetwork() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var verifier = new Verifier("http://127.0.0.1:" + port + "/", "0.1.0");

        assertThatThrownBy(verifier::run).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://example.org/",
                "https://user:pw@example.org/",
                "https://example.org/?a",
                "https:///x",
                "a b"
            })
    void anythingElseIsNotTheAddressOfASite(String address) {
        assertThatThrownBy(() -> LiveSite.address(address)).isInstanceOf(UsageException.class);
    }

    @Test
    void anAddressMayBeWrittenShort() {
        assertThat(LiveSite.address("example.org/briefing")).hasToString("https://example.org/briefing/");
        try (var live = new LiveSite(LiveSite.address("http://example.org/a/"), "0.1.0")) {
            assertThat(live.uri("index.html")).hasToString("http://example.org/a/");
            assertThat(live.uri("facts/x y/index.html")).hasToString("http://example.org/a/facts/x%20y/");
            assertThat(live.uri("data/facts.json")).hasToString("http://example.org/a/data/facts.json");
        }
    }
}
