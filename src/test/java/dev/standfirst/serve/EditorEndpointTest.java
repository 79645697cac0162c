package dev.standfirst.serve;

import static dev.standfirst.serve.EditorClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor in the browser as a client sees it: who may use it, which files it reads and saves, and what the server tells. */
class EditorEndpointTest {
    private static final TestProject SMALL = TestProject.site("valid/small");
    private static final String BRIEFING = "content/briefings/arrivals.md";
    private static final String FACTS = "content/facts/facts.yaml";

    @TempDir
    private Path folder;

    private Served served;
    private EditorClient client;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        served = Served.of(SMALL.copyTo(folder.resolve("project")));
        client = new EditorClient(served);
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    private String version(String name) throws IOException, InterruptedException {
        return json(client.read(name)).get("version").asString();
    }

    private String text(String name) throws IOException, InterruptedException {
        return json(client.read(name)).get("text").asString();
    }

    @Test
    void theKeyIsTakenOutOfTheAddressAndKeptAsACookieThatNoScriptReads() throws Exception {
        String address = served.editorUrl().orElseThrow();
        HttpResponse<String> first = served.get(address.substring(address.indexOf("/_standfirst")));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/_standfirst/edit/");
        assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/_standfirst/edit");
    }

    @Test
    void thePageOfTheEditorMayNotBeFramedAndRunsNoScriptButItsOwn() throws Exception {
        HttpResponse<String> page = client.get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(client.get("editor.js").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "standfirst-PORT=", "standfirst-PORT=wrong", "other=KEY", "standfirst-1=KEY"})
    void withoutTheKeyNothingIsReadOrSaved(String cookie) throws Exception {
        String key = client.cookie().substring(client.cookie().indexOf('=') + 1);
        String version = version(BRIEFING);
        client.cookie(cookie.replace("PORT", String.valueOf(served.port())).replace("KEY", key));

        assertThat(client.get("").body()).contains("needs its key").doesNotContain("editor.js");
        assertThat(client.get("files").statusCode()).isEqualTo(403);
        assertThat(client.read(BRIEFING).statusCode()).isEqualTo(403);
        assertThat(client.send("POST", "open", "").statusCode()).isEqualTo(403);
        assertThat(client.save(BRIEFING, version, "").statusCode()).isEqualTo(403);
        assertThat(served.file(BRIEFING)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "http://evil.example",
                "http://127.0.0.1",
                "http://127.0.0.1:1",
                "http://localhost:PORT",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1:PORT.evil.example",
            })
    void aPageOfAnotherSiteMayChangeNothing(String origin) throws Exception {
        String version = version(BRIEFING);
        client.open();
        client.origin(origin.replace("PORT", String.valueOf(served.port())));

        assertThat(client.send("POST", "open", "").statusCode()).isEqualTo(403);
        assertThat(client.say("{}").statusCode()).isEqualTo(403);
        assertThat(client.save(BRIEFING, version, "").statusCode()).isEqualTo(403);
        assertThat(served.file(BRIEFING)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aRequestThatTheBrowserSaysComesFromElsewhereIsRefused(String site) throws Exception {
        String version = version(BRIEFING);
        client.site(site);

        assertThat(client.read(BRIEFING).statusCode()).isEqualTo(403);
        assertThat(client.save(BRIEFING, version, "").statusCode()).isEqualTo(403);
    }

    @Test
    void aReadOnlyPreviewHasNoEditor() throws Exception {
        try (var readOnly = Served.readOnly(SMALL.copyTo(folder.resolve("other")))) {
            assertThat(readOnly.editorUrl()).isEmpty();
            assertThat(readOnly.get("/_standfirst/edit/").statusCode()).isEqualTo(404);
            assertThat(readOnly.get("/_standfirst/edit/editor.js").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theFilesAreTheMarkdownYamlAndCsvOfTheContentWithTheirPages() throws Exception {
        String files = client.get("files").body();

        assertThat(files)
                .contains("{\"name\":\"content/briefings/arrivals.md\",\"page\":\"/briefings/arrivals/\"}")
                .contains("{\"name\":\"content/facts/facts.yaml\"}")
                .doesNotContain("templates");
    }

    @ParameterizedTest
    @CsvSource({
        "/briefings/arrivals/, content/briefings/arrivals.md",
        "/facts/arrivals-2023/, content/facts/facts.yaml",
        "/facts/, ''",
        "/nowhere/, ''",
    })
    void aPageIsFoundInTheFiles(String address, String file) throws Exception {
        assertThat(json(client.get("place?at=" + address)).path("file").asString(""))
                .isEqualTo(file);
    }

    @Test
    void aSavedTextIsOnTheDiskAndInThePreview() throws Exception {
        String text = text(BRIEFING).replace("Arrivals [fell", "In short, arrivals [fell");

        HttpResponse<String> answer = client.save(BRIEFING, version(BRIEFING), text);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(served.file(BRIEFING)).hasContent(text);
        assertThat(json(answer).get("version").asString()).isEqualTo(version(BRIEFING));
        served.until("the page", () -> served.body("/briefings/arrivals/").contains("In short, arrivals"));
    }

    @Test
    void savingKeepsTheModeTheByteOrderMarkAndTheLineEnds() throws Exception {
        Path file = served.file(BRIEFING);
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        String before = "\ufeff" + Files.readString(file).replace("\n", "\r\n");
        Files.writeString(file, before);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        String text = text(BRIEFING);
        assertThat(text).doesNotContain("\r").doesNotContain("\ufeff");

        client.save(BRIEFING, version(BRIEFING), text.replace("Arrivals [fell", "Then:\narrivals [fell"));

        assertThat(Files.readString(file)).isEqualTo(before.replace("Arrivals [fell", "Then:\r\narrivals [fell"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    }

    @Test
    void aFileThatHasChangedMeanwhileIsLeftAloneAndItsTextIsSent() throws Exception {
        String version = version(BRIEFING);
        served.replace(BRIEFING, "Arrivals [fell", "Their arrivals [fell");
        String theirs = Files.readString(served.file(BRIEFING));

        HttpResponse<String> answer = client.save(BRIEFING, version, "mine");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("text").asString()).isEqualTo(theirs);
        assertThat(served.file(BRIEFING)).hasContent(theirs);
        assertThat(client.save(BRIEFING, json(answer).get("version").asString(), theirs + "\nMine.\n")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "content",
                "content/",
                "content/missing.md",
                "/etc/passwd",
                "../outside.md",
                "content/../../outside.md",
                "content/briefings/../../../outside.md",
                "content/briefings/../briefings/arrivals.md",
                "content\\briefings\\arrivals.md",
                "content/./briefings/arrivals.md",
                "templates/briefing.ftlh",
                "content/briefings/arrivals.md\u0000",
                "content/linked.md",
                "content/briefings/linked.md",
                "content/briefings/script.md",
            })
    void noOtherFileIsReadOrSaved(String name) throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.md"), "outside");
        Path script = Files.writeString(served.file("content/briefings/tool.sh"), "echo");
        Files.createSymbolicLink(served.file("content/briefings/linked.md"), outside);
        Files.createSymbolicLink(served.file("content/linked.md"), outside);
        Files.createSymbolicLink(served.file("content/briefings/script.md"), script);
        served.until("the links to be seen", () -> !served.changes.isEmpty());

        assertThat(client.read(name).statusCode()).isEqualTo(404);
        assertThat(client.save(name, "", "changed").statusCode()).isEqualTo(404);
        assertThat(outside).hasContent("outside");
        assertThat(script).hasContent("echo");
    }

    private static String initialize(Path root) {
        return """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"%s","capabilities":{}}}""".formatted(root.toUri());
    }

    private static String opened(Path file, String text) {
        return """
                {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"%s","languageId":"x","version":1,"text":"%s"}}}""".formatted(file.toUri(), text.replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private void until(String what, String... words) throws Exception {
        served.until(
                what,
                () -> client.events().stream()
                        .anyMatch(event -> java.util.Arrays.stream(words).allMatch(event::contains)));
    }

    @Test
    void anUnsavedTextIsCheckedAndShownAndWhatItChangesIsTold() throws Exception {
        Path facts = served.file(FACTS);
        String before = Files.readString(facts);
        client.open();

        client.say(initialize(served.file("")), opened(facts, before.replace("value: 922", "value: 11,922")));

        until("the diagnostics", "publishDiagnostics", "arrivals.md", "SF401");
        until("what it changes", "\"changes\":[{", "\"becomes\":\"contradicted\"", BRIEFING);
        served.until("the page", () -> served.body("/facts/arrivals-2023/").contains("11,922"));
        assertThat(facts).hasContent(before);
        assertThat(served.changes).isEmpty();
    }

    @Test
    void whatWasTypedIsForgottenWhenTheBrowserGoes() throws Exception {
        Path facts = served.file(FACTS);
        client.open();
        client.say(
                initialize(served.file("")),
                opened(facts, Files.readString(facts).replace("922", "11,922")));
        served.until("the page", () -> served.body("/facts/arrivals-2023/").contains("11,922"));
        String session = client.session();

        client.send("POST", "close?session=" + session, "");

        served.until("the page", () -> !served.body("/facts/arrivals-2023/").contains("11,922"));
        assertThat(client.send("POST", "send?session=" + session, "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEditorThatGoesLeavesTheTextThatAnotherHasTypedSince() throws Exception {
        Path facts = served.file(FACTS);
        String before = Files.readString(facts);
        var other = new EditorClient(served);
        client.open();
        client.say(initialize(served.file("")), opened(facts, before.replace("922", "11,922")));
        other.open();
        other.say(initialize(served.file("")), opened(facts, before.replace("922", "12,922")));
        served.until("the page", () -> served.body("/facts/arrivals-2023/").contains("12,922"));

        client.send("POST", "close?session=" + client.session(), "");

        other.say(opened(served.file(BRIEFING), Files.readString(served.file(BRIEFING)) + "\nSeen last.\n"));
        served.until("the page", () -> served.body("/briefings/arrivals/").contains("Seen last."));
        assertThat(served.body("/facts/arrivals-2023/")).contains("12,922");
    }

    @Test
    void theLanguageServerOpensNoFileOutsideTheProject() throws Exception {
        Path other = SMALL.copyTo(folder.resolve("project/content/other")).root();
        Path briefing = other.resolve(BRIEFING);
        client.open();

        client.say(initialize(other), opened(briefing, "Outside."), """
                {"jsonrpc":"2.0","id":2,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"%s"}}}""".formatted(briefing.toUri()));

        until("the answer", "\"id\":2", "\"result\":[]");
        assertThat(client.events()).noneMatch(event -> event.contains("publishDiagnostics"));
    }

    @Test
    void aChangeOnTheDiskIsTold() throws Exception {
        client.open();

        served.replace(BRIEFING, "Arrivals [fell", "Their arrivals [fell");

        until("the change", "{\"files\":[\"" + BRIEFING + "\"");
    }

    @Test
    void whatIsNotAMessageIsRefusedAndTheSessionGoesOn() throws Exception {
        client.open();

        assertThat(client.say("not JSON").statusCode()).isEqualTo(400);
        assertThat(client.say(initialize(served.file(""))).statusCode()).isEqualTo(204);
        until("the answer", "\"id\":1", "capabilities");
    }
}
