package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview serves: as a static host would, to this machine only, and nothing from outside the site. */
class PreviewServerTest {
    private static final TestProject SMALL = TestProject.site("valid/small");

    private Served served;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        served = Served.of(SMALL.copyTo(folder));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    /** Sends these very bytes and returns the whole answer, byte for byte as Latin-1. */
    private String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private String request(String method, String target, String host) {
        return method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    private String own() {
        return "127.0.0.1:" + served.port();
    }

    @Test
    void theLoopbackAddressOfIpv6IsServedToo() throws IOException {
        InetAddress ipv6 = InetAddress.getByAddress(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        assumeThat(NetworkInterface.getByInetAddress(ipv6)).as("IPv6").isNotNull();

        try (var socket = new Socket(ipv6, served.port())) {
            socket.getOutputStream()
                    .write(request("GET", "/", "[::1]:" + served.port()).getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/facts/, text/html; charset=utf-8",
        "/facts/index.html, text/html; charset=utf-8",
        "/facts/finance.json, application/json",
        "/data/facts.csv, text/csv; charset=utf-8",
        "/feed.xml, application/xml",
        "/robots.txt, text/plain; charset=utf-8",
        "/search/entries.js, text/javascript; charset=utf-8",
        "/_standfirst/preview.css, text/css; charset=utf-8",
    })
    void aFileIsServedWithItsType(String address, String type) throws Exception {
        HttpResponse<String> answer = served.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void anEmptyFileOfTheThemeIsServedEmpty(@TempDir Path other) throws Exception {
        TestProject project = SMALL.copyTo(other);
        project.file("templates/facts.js", "");
        try (var bare = Served.of(project)) {
            String address = bare.preview().files().stream()
                    .filter(file -> file.startsWith("assets/facts."))
                    .findFirst()
                    .orElseThrow();

            HttpResponse<String> answer = bare.get("/" + address);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void aPageIsAsBuiltExceptForTheReloadScript() throws Exception {
        String built = new String(
                served.preview().file("facts/index.html").orElseThrow().content(), UTF_8);

        String page = served.body("/facts/");

        assertThat(page).contains("<script src=\"/_standfirst/preview.js\"");
        assertThat(page.replaceAll("<script src=\"/_standfirst/preview.js\"[^\n]*\n", ""))
                .isEqualTo(built);
    }

    @Test
    void aFolderWithoutItsSlashIsRedirected() throws Exception {
        HttpResponse<String> answer = served.get("/facts/finance");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/facts/finance/");
    }

    @Test
    void anUnknownAddressShowsTheSitesNotFoundPage() throws Exception {
        HttpResponse<String> answer = served.get("/nowhere/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist").contains("preview.js");
    }

    @Test
    void aHeadRequestHasTheHeadersAndNoBody() throws IOException {
        String answer = send(request("HEAD", "/facts/", own()));

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: ")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void onlyReadingIsAllowed(String method) throws IOException {
        assertThat(send(request(method, "/", own())))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example",
                "127.0.0.1:PORT@evil.example",
                "localhost.evil.example:PORT",
                "evil.localhost.example:PORT",
                "127a0b0c1:PORT",
                "localhost:PORT.evil.example",
                ""
            })
    void aRequestForAnotherHostIsRefused(String host) throws IOException {
        String answer = send(request("GET", "/", host.replace("PORT", String.valueOf(served.port()))));

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("A small briefing");
    }

    @Test
    void aRequestWithoutAHostOrWithTwoIsRefused() throws IOException {
        assertThat(send("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(send("GET / HTTP/1.1\r\nHost: " + own() + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void aRequestMayNameThisMachineWithAnyPort(String name) throws IOException {
        assertThat(send(request("GET", "/", name + ":" + served.port()))).startsWith("HTTP/1.1 200");
        assertThat(send(request("GET", "/", name + ":8080"))).startsWith("HTTP/1.1 200");
        assertThat(send(request("GET", "/", name))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../content/site.yaml",
                "/%2e%2e/content/site.yaml",
                "/..%2fcontent%2fsite.yaml",
                "/%252e%252e/content/site.yaml",
                "/facts/..%5c..%5ccontent%5csite.yaml",
                "/facts/\\..\\site.yaml",
                "/content/site.yaml",
                "//etc/passwd",
                "/%2fetc/passwd",
                "/facts%00.html",
                "/%",
                "/%zz",
                "/%c0%ae%c0%ae/content/site.yaml",
                "/./facts/",
                "/_standfirst/source/../site.yaml",
                "/_standfirst/source/%2e%2e/site.yaml",
                "/_standfirst/../content/site.yaml",
                "/_standfirst/preview.js/../../content/site.yaml",
                "/_standfirst/",
                "file:///etc/passwd",
            })
    void nothingOutsideTheSiteIsServed(String target) throws IOException {
        assertThat(send(request("GET", target, own())))
                .matches("(?s)HTTP/1\\.1 (400|404) .*")
                .doesNotContain("base-url")
                .doesNotContain("root:");
    }

    @Test
    void aFileOfTheContentIsShownWithItsLines() throws Exception {
        String page = served.body("/_standfirst/source/content/facts/facts.yaml");

        assertThat(page).contains("<li id=\"L9\"><code>arrivals-2023:</code></li>");
    }

    @Test
    void aDiagnosticIsShownBesideItsLineAndEscaped() throws Exception {
        served.replace("content/briefings/arrivals.md", "Arrivals [fell", "There were 31 <b>\n\nArrivals [fell");
        served.until("an error", () -> served.preview().hasErrors());

        assertThat(served.body("/_standfirst/source/content/briefings/arrivals.md"))
                .contains("There were 31 &lt;b&gt;")
                .contains("<li id=\"L7\" class=\"wrong\">");
        assertThat(served.body("/_standfirst/report")).contains("SF301").contains("&lt;b&gt;");
    }
}
