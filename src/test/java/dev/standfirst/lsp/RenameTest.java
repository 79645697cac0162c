package dev.standfirst.lsp;

import static dev.standfirst.lsp.SmallProject.BRIEFING;
import static dev.standfirst.lsp.SmallProject.CLAIMS;
import static dev.standfirst.lsp.SmallProject.DATA;
import static dev.standfirst.lsp.SmallProject.FACTS;
import static dev.standfirst.lsp.SmallProject.OTHER;
import static dev.standfirst.lsp.SmallProject.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id, or a file, gets another name everywhere. */
class RenameTest {
    @TempDir
    private Path folder;

    private static WorkspaceEdit rename(Editor editor, String file, Position position, String id) {
        return Editor.get(
                editor.server().getTextDocumentService().rename(new RenameParams(editor.document(file), position, id)));
    }

    private static void apply(Editor editor, WorkspaceEdit edit, String... files) {
        assertThat(edit.getChanges().keySet())
                .containsExactlyInAnyOrder(
                        List.of(files).stream().map(editor::uri).toArray(String[]::new));
        for (String file : files) {
            String text = Editor.after(editor.text(file), edit.getChanges().getOrDefault(editor.uri(file), List.of()));
            editor.open(file, text).save(file);
        }
    }

    @Test
    void aFactIsRenamedInFormulasClaimsAndProseAndKeepsItsOldId() throws IOException {
        TestProject project = SmallProject.in(folder);
        try (var editor = Editor.on(project)) {
            apply(editor, rename(editor, BRIEFING, editor.at(BRIEFING, "922"), "people-2023"), FACTS, CLAIMS, BRIEFING);

            assertThat(editor.text(FACTS))
                    .contains(
                            "people-2023:\n  formerly: [arrivals-2023]\n  label", "change(arrivals-2022, people-2023)");
            assertThat(editor.text(CLAIMS)).contains("holds: arrivals-2022 > people-2023");
            assertThat(editor.text(BRIEFING)).contains("[922](fact:people-2023)");
            assertThat(editor.diagnostics()).isEmpty();
            assertThat(project.check().report().diagnostics()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'formerly: [old]'|'formerly: [old, arrivals-2023]'",
                "'formerly: old'|'formerly: [old, arrivals-2023]'",
                "'formerly: []'|'formerly: [arrivals-2023]'"
            })
    void itsEarlierIdsStay(String before, String after) throws IOException {
        TestProject project = SmallProject.in(folder)
                .replace(FACTS, "  label: Arrivals, 2023", "  " + before + "\n  label: Arrivals, 2023");
        try (var editor = Editor.on(project)) {
            apply(
                    editor,
                    rename(editor, FACTS, editor.at(FACTS, "arrivals-2023:"), "people-2023"),
                    FACTS,
                    CLAIMS,
                    BRIEFING);

            assertThat(editor.text(FACTS)).contains(after);
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void aListOfEarlierIdsGrows() throws IOException {
        TestProject project = SmallProject.in(folder)
                .replace(FACTS, "  label: Arrivals, 2023", "  formerly:\n    - old\n  label: Arrivals, 2023");
        try (var editor = Editor.on(project)) {
            apply(
                    editor,
                    rename(editor, FACTS, editor.at(FACTS, "arrivals-2023:"), "people-2023"),
                    FACTS,
                    CLAIMS,
                    BRIEFING);

            assertThat(editor.text(FACTS)).contains("formerly:\n    - arrivals-2023\n    - old\n");
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void claimsAndSourcesAreRenamedToo() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            apply(editor, rename(editor, CLAIMS, editor.at(CLAIMS, "steep:"), "over-90"), CLAIMS, BRIEFING);
            apply(editor, rename(editor, SOURCES, editor.at(SOURCES, "paper:"), "daily"), SOURCES, FACTS);

            assertThat(editor.text(FACTS)).contains("via: daily");
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"arrivals-2022,is already the id of another fact", "Two Words,“Two Words”", "none,“none”", "mean,“mean”"
    })
    void anIdThatCannotBeIsRefusedWithTheReason(String id, String words) throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            assertThatThrownBy(() -> rename(editor, BRIEFING, editor.at(BRIEFING, "922"), id))
                    .hasMessageContaining(words);
        }
    }

    @Test
    void onlyWhatHasAnIdCanBeRenamed() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            var service = editor.server().getTextDocumentService();

            assertThat(Editor.get(service.prepareRename(
                            new PrepareRenameParams(editor.document(BRIEFING), new Position(1, 1)))))
                    .isNull();
            assertThat(Editor.get(service.prepareRename(new PrepareRenameParams(
                                    editor.document(BRIEFING), editor.at(BRIEFING, "arrivals-2023"))))
                            .getSecond()
                            .getPlaceholder())
                    .isEqualTo("arrivals-2023");
        }
    }

    private static WorkspaceEdit move(Editor editor, String from, String to) {
        return Editor.get(editor.server()
                .getWorkspaceService()
                .willRenameFiles(new RenameFilesParams(List.of(new FileRename(editor.uri(from), editor.uri(to))))));
    }

    @Test
    void linksFollowABriefingThatIsMoved() throws IOException {
        TestProject project = SmallProject.in(folder);
        String moved = "content/briefings/2024/may/boats.md";
        try (var editor = Editor.on(project)) {
            apply(editor, move(editor, OTHER, moved), BRIEFING, OTHER);

            assertThat(editor.text(BRIEFING)).contains("(2024/may/boats.md#boats)");
            assertThat(editor.text(OTHER)).contains("(../../briefing.md)");
            Files.createDirectories(project.path(moved).getParent());
            Files.move(project.path(OTHER), project.path(moved));
            editor.close(OTHER).changed(OTHER, moved);
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void factsFollowTheirData() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            apply(editor, move(editor, DATA, "content/data/2024/small-boats.csv"), FACTS);

            assertThat(editor.text(FACTS)).contains("{file: data/2024/small-boats.csv, period");
        }
    }
}
