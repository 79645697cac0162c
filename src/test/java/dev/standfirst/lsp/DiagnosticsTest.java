package dev.standfirst.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told is wrong, while files are typed, saved, closed and changed by others. */
class DiagnosticsTest {
    private static final String FACTS = "content/facts/facts.yaml";
    private static final String BRIEFING = TestProject.BRIEFING;

    @TempDir
    private Path folder;

    private TestProject project() {
        return TestProject.create(folder).facts("""
                arrivals:
                  label: Arrivals
                  value: 922
                  unit: people
                  period: 2023
                  source: office
                """).briefing("There were [922](fact:arrivals) in 2023.");
    }

    @Test
    void aFalseSentenceIsReportedAsItIsTypedAndNoMoreWhenItIsTrue() throws IOException {
        try (var editor = Editor.on(project())) {
            editor.open(BRIEFING);
            assertThat(editor.diagnostics()).isEmpty();

            editor.type(BRIEFING, "[922]", "[over 1,000]");

            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");

            editor.type(BRIEFING, "over 1,000", "over 900");

            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void aDiagnosticIsThatOfACheck() throws IOException {
        TestProject project = project();
        try (var editor = Editor.on(project)) {
            editor.open(BRIEFING).type(BRIEFING, "[922]", "[“nearly” 1,000]").save(BRIEFING);
            Diagnostic expected = project.check().report().diagnostics().getFirst();

            var found = editor.diagnostics(BRIEFING).getFirst();

            assertThat(found.getCode().getLeft()).isEqualTo(expected.code().id());
            assertThat(found.getMessage().getLeft()).startsWith(expected.message());
            assertThat(found.getMessage().getLeft()).endsWith(expected.help());
            assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
            assertThat(found.getSource()).isEqualTo("standfirst");
            assertThat(found.getCodeDescription().getHref())
                    .isEqualTo("https://example.org/" + expected.code().id());
            assertThat(found.getRange()).isEqualTo(Places.range(expected.span()));
            assertThat(found.getRelatedInformation()).hasSameSizeAs(expected.related());
            assertThat(found.getRelatedInformation().getFirst().getLocation().getUri())
                    .isEqualTo(editor.uri(FACTS));
            assertThat(found.getData().toString()).contains("fixes");
        }
    }

    @Test
    void positionsCountUtf16Units() throws IOException {
        try (var editor = Editor.on(project())) {
            editor.open(BRIEFING).type(BRIEFING, "There were", "There 🚤 were").type(BRIEFING, "[922]", "[9222]");

            assertThat(editor.diagnostics(BRIEFING).getFirst().getRange())
                    .isEqualTo(new Range(new Position(5, 15), new Position(5, 19)));
        }
    }

    @Test
    void aValueThatIsTypedMovesTheSentencesOfFilesThatAreNotOpen() throws IOException {
        try (var editor = Editor.on(project())) {
            editor.open(FACTS).type(FACTS, "922", "1,400");

            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");

            editor.close(FACTS);

            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void severalFilesAreEditedAtOnce() throws IOException {
        try (var editor = Editor.on(project())) {
            editor.open(FACTS).open(BRIEFING).type(FACTS, "922", "1,400").type(BRIEFING, "[922]", "[1,400]");

            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void aFileThatOthersChangeIsReadAgain() throws IOException {
        TestProject project = project();
        var watched = new DidChangeWatchedFilesCapabilities(true);
        var workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(watched);
        try (var editor = Editor.on(project, new ClientCapabilities(workspace, null, null))) {
            editor.settle();
            assertThat(editor.registered()).hasSize(1);
            project.replace(FACTS, "922", "1,400");

            editor.changed(FACTS);

            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");
        }
    }

    @Test
    void whereNobodyWatchesFilesASaveReadsThemAgain() throws IOException {
        TestProject project = project();
        try (var editor = Editor.on(project)) {
            editor.open(BRIEFING).settle();
            project.replace(FACTS, "922", "1,400");

            editor.save(BRIEFING);

            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");
        }
    }

    @Test
    void anEditorThatAsksIsSentTheOthersAlone() throws IOException {
        var documents = new TextDocumentClientCapabilities();
        documents.setDiagnostic(new DiagnosticCapabilities());
        var workspace = new WorkspaceClientCapabilities();
        workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
        try (var editor = Editor.on(project(), new ClientCapabilities(workspace, documents, null))) {
            editor.open(BRIEFING).settle();
            int before = editor.refreshes();
            editor.type(BRIEFING, "[922]", "[over 1,000]");

            assertThat(editor.diagnostics()).isEmpty();
            assertThat(editor.refreshes()).isGreaterThan(before);
            var report = Editor.get(editor.server()
                    .getTextDocumentService()
                    .diagnostic(new DocumentDiagnosticParams(editor.document(BRIEFING))));
            assertThat(report.getRelatedFullDocumentDiagnosticReport().getItems())
                    .extracting(each -> each.getCode().getLeft())
                    .containsExactly("SF401");

            editor.type(BRIEFING, "over 1,000", "922")
                    .open(FACTS)
                    .type(FACTS, "922", "1,400")
                    .close(BRIEFING);

            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");
        }
    }

    @Test
    void aDraftIsCheckedWhileItIsOpen() throws IOException {
        TestProject project = project().replace(BRIEFING, "title: A briefing", "title: A briefing\nstatus: draft");
        project.replace(BRIEFING, "[922]", "[over 1,000]");
        assertThat(project.check().report().diagnostics()).isEmpty();
        try (var editor = Editor.on(project)) {
            assertThat(editor.diagnostics()).isEmpty();

            editor.open(BRIEFING);
            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");

            editor.close(BRIEFING);
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void aMalformedProjectHasTheDiagnosticsOfACheck() throws IOException {
        for (TestProject project : TestProject.invalid().toList()) {
            TestProject copy = project.copyTo(folder.resolve(project.root().getFileName()));
            try (var editor = Editor.on(copy)) {
                assertThat(codes(editor, copy)).as(copy.root().toString()).isEqualTo(codes(copy));
                assertThat(editor.messages()).isEmpty();
            }
        }
    }

    static Map<String, List<String>> codes(Editor editor, TestProject project) {
        var codes = new TreeMap<String, List<String>>();
        editor.diagnostics()
                .forEach((uri, found) -> codes.put(
                        uri,
                        found.stream()
                                .map(each -> each.getCode().getLeft() + " " + each.getRange())
                                .toList()));
        return codes;
    }

    static Map<String, List<String>> codes(TestProject project) throws IOException {
        var codes = new TreeMap<String, List<String>>();
        for (Diagnostic each : project.check().report().diagnostics()) {
            codes.computeIfAbsent(project.path(each.span().file()).toUri().toString(), _ -> new java.util.ArrayList<>())
                    .add(each.code().id() + " " + Places.range(each.span()));
        }
        return codes;
    }

    @Test
    void aFileOutsideAnyProjectIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "9,999 things");
        try (var editor = Editor.on(project())) {
            editor.open("notes.md").open("content/absent.png", "");

            assertThat(editor.diagnostics()).isEmpty();
            assertThat(Editor.get(editor.server()
                            .getTextDocumentService()
                            .hover(new org.eclipse.lsp4j.HoverParams(editor.document("notes.md"), new Position(0, 0)))))
                    .isNull();
        }
    }

    @Test
    void aFolderWithoutContentIsQuietUntilThereIsSome() throws IOException {
        try (var editor = Editor.on(TestProject.at(folder))) {
            assertThat(editor.diagnostics()).isEmpty();

            project().replace(BRIEFING, "[922]", "[over 1,000]");
            editor.open(BRIEFING);
            assertThat(editor.codes(BRIEFING)).containsExactly("SF401");

            TestProject.at(folder.resolve("content")).delete();
            editor.changed("content");
            assertThat(editor.diagnostics()).isEmpty();
            assertThat(editor.messages()).isEmpty();
        }
    }

    @Test
    void itEndsAsTheProtocolSays() throws Exception {
        try (var editor = Editor.on(project())) {
            assertThat(editor.exit()).isZero();
        }
        try (var editor = Editor.on(project())) {
            assertThat(editor.vanish()).isEqualTo(1);
        }
    }
}
