package dev.standfirst.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes beside figures and ids. */
class HoverTest {
    private static final String FACTS = "content/facts/facts.yaml";
    private static final String CLAIMS = "content/claims/claims.yaml";
    private static final String BRIEFING = TestProject.BRIEFING;

    @TempDir
    private Path folder;

    private Editor editor() throws IOException {
        return Editor.on(
                TestProject.create(folder)
                        .facts("""
                arrivals-2022:
                  label: Arrivals, 2022
                  value: 12,658
                  unit: people
                  period: 2022
                  source: {id: office, locator: table 2}
                  caveat: It leaves [](fact:arrivals-2023) out.
                arrivals-2023:
                  label: Arrivals, 2023
                  value: 922
                  unit: people
                  period: 2023
                  source: office
                fall:
                  label: Change in arrivals
                  formula: change(arrivals-2022, arrivals-2023)
                """)
                        .claims("""
                steep:
                  title: A steep fall
                  by: A. Speaker
                  role: minister
                  on: 2024-05-01
                  where: {id: office}
                  said: It fell [by over 90 per cent](fact:fall)
                """)
                        .briefing(
                                "Arrivals [fell by over 90 per cent](fact:fall). He said it was [over 90 per cent](claim:steep)."));
    }

    private static Hover hover(Editor editor, String file, Position position) {
        return Editor.get(
                editor.server().getTextDocumentService().hover(new HoverParams(editor.document(file), position)));
    }

    private static String words(Editor editor, String file, String at) {
        return hover(editor, file, editor.at(file, at)).getContents().getRight().getValue();
    }

    @Test
    void aFigureShowsItsVerdictAndTheFactBehindIt() throws IOException {
        try (var editor = editor()) {
            assertThat(words(editor, BRIEFING, "over 90"))
                    .contains(
                            "**supported**: “fell by over 90 per cent” means `> 90 %`",
                            "`fall`: Change in arrivals",
                            "value: **−92.7 per cent**",
                            "computed: 922 / 12,658 − 1",
                            "period: 2023",
                            "caveat: It leaves",
                            "headroom: `arrivals-2023`: 922 can rise to 1,265",
                            "tested: number, unit, direction");
        }
    }

    @Test
    void aFigureThatIsFalseSaysWhyWhileItIsTyped() throws IOException {
        try (var editor = editor()) {
            editor.open(BRIEFING).type(BRIEFING, "over 90", "over 95");

            assertThat(words(editor, BRIEFING, "over 95")).contains("**contradicted**", "> 95 %");
        }
    }

    @Test
    void theNoteIsOfTheWholeLink() throws IOException {
        try (var editor = editor()) {
            Hover note = hover(editor, BRIEFING, editor.at(BRIEFING, "fact:fall", 6));

            assertThat(note.getRange().getStart()).isEqualTo(editor.at(BRIEFING, "fell by"));
            assertThat(note.getRange().getEnd()).isEqualTo(editor.at(BRIEFING, ")."));
        }
    }

    @Test
    void aFactShowsItsValueItsSourceAndItsUses() throws IOException {
        try (var editor = editor()) {
            assertThat(words(editor, FACTS, "arrivals-2022:"))
                    .contains(
                            "value: **12,658 people**",
                            "source: [Arrivals](https://example.org/arrivals), The Office, table 2",
                            "2 uses, 2 through formulas",
                            "used by `fall`",
                            "true down to 9,221");
            assertThat(words(editor, FACTS, "arrivals-2023)\n")).contains("Arrivals, 2023");
        }
    }

    @Test
    void aClaimAndASourceAreShown() throws IOException {
        try (var editor = editor()) {
            assertThat(words(editor, BRIEFING, "over 90 per cent](claim"))
                    .contains("**quote**", "**supported**: A steep fall", "> It fell by over 90 per cent");
            assertThat(words(editor, CLAIMS, "office"))
                    .isEqualTo("[Arrivals](https://example.org/arrivals), The Office");
        }
    }

    @Test
    void elsewhereThereIsNoNote() throws IOException {
        try (var editor = editor()) {
            assertThat(hover(editor, BRIEFING, new Position(0, 0))).isNull();
            assertThat(hover(editor, BRIEFING, new Position(900, 900))).isNull();
        }
    }
}
