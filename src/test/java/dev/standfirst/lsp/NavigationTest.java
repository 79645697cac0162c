package dev.standfirst.lsp;

import static dev.standfirst.lsp.SmallProject.BRIEFING;
import static dev.standfirst.lsp.SmallProject.CLAIMS;
import static dev.standfirst.lsp.SmallProject.DATA;
import static dev.standfirst.lsp.SmallProject.FACTS;
import static dev.standfirst.lsp.SmallProject.OTHER;
import static dev.standfirst.lsp.SmallProject.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a figure to its fact, its row and its source, and back. */
class NavigationTest {
    @TempDir
    private Path folder;

    private Editor editor() throws IOException {
        return Editor.on(SmallProject.in(folder));
    }

    private static List<String> definition(Editor editor, String file, Position position) {
        return Editor.get(editor.server()
                        .getTextDocumentService()
                        .definition(new DefinitionParams(editor.document(file), position)))
                .getLeft()
                .stream()
                .map(NavigationTest::place)
                .toList();
    }

    private static String place(Location location) {
        return location.getUri().replaceFirst(".*/content/", "content/") + ":"
                + (location.getRange().getStart().getLine() + 1);
    }

    @Test
    void aProjectIsWithoutFaults() throws IOException {
        try (var editor = editor()) {
            assertThat(editor.diagnostics()).isEmpty();
        }
    }

    @Test
    void aFigureLeadsToItsFactThatToItsRowAndThatToItsSource() throws IOException {
        try (var editor = editor()) {
            assertThat(definition(editor, OTHER, editor.at(OTHER, "602"))).containsExactly(FACTS + ":21");
            assertThat(definition(editor, FACTS, editor.at(FACTS, "boats-2023:")))
                    .containsExactly(DATA + ":3");
            assertThat(definition(editor, FACTS, editor.at(FACTS, "boats:"))).containsExactly(DATA + ":2", DATA + ":3");
            assertThat(definition(editor, DATA, new Position(2, 3))).containsExactly(SOURCES + ":1");
        }
    }

    @Test
    void aTypedFactLeadsToItsSource() throws IOException {
        try (var editor = editor()) {
            assertThat(definition(editor, FACTS, editor.at(FACTS, "arrivals-2022:")))
                    .containsExactly(SOURCES + ":1");
            assertThat(definition(editor, FACTS, editor.at(FACTS, "paper"))).containsExactly(SOURCES + ":5");
        }
    }

    @Test
    void idsInFormulasClaimsAndChartsLeadToTheirDeclarations() throws IOException {
        try (var editor = editor()) {
            assertThat(definition(editor, FACTS, editor.at(FACTS, "arrivals-2023)")))
                    .containsExactly(FACTS + ":7");
            assertThat(definition(editor, CLAIMS, editor.at(CLAIMS, "arrivals-2022 >")))
                    .containsExactly(FACTS + ":1");
            assertThat(definition(editor, BRIEFING, editor.at(BRIEFING, "claim:steep", 6)))
                    .containsExactly(CLAIMS + ":1");
            assertThat(definition(editor, BRIEFING, editor.at(BRIEFING, "chart:boats", 7)))
                    .containsExactly(FACTS + ":16");
            assertThat(definition(editor, BRIEFING, new Position(0, 0))).isEmpty();
        }
    }

    @Test
    void allPlacesThatNameAFactAreFound() throws IOException {
        try (var editor = editor()) {
            var params = new ReferenceParams(
                    editor.document(BRIEFING), editor.at(BRIEFING, "922"), new ReferenceContext(false));

            assertThat(Editor.get(editor.server().getTextDocumentService().references(params)).stream()
                            .map(NavigationTest::place))
                    .containsExactlyInAnyOrder(FACTS + ":15", CLAIMS + ":8", BRIEFING + ":8");

            params.setContext(new ReferenceContext(true));
            assertThat(Editor.get(editor.server().getTextDocumentService().references(params)))
                    .hasSize(4);
            assertThat(Editor.get(editor.server()
                            .getTextDocumentService()
                            .documentHighlight(
                                    new DocumentHighlightParams(editor.document(FACTS), editor.at(FACTS, "boats:")))))
                    .hasSize(2);
        }
    }

    @Test
    void aFileListsWhatItDeclaresOrSays() throws IOException {
        try (var editor = editor()) {
            assertThat(symbols(editor, FACTS))
                    .containsExactly(
                            "arrivals-2022 12,658 people: Arrivals, 2022",
                            "arrivals-2023 922 people: Arrivals, 2023",
                            "fall −92.7 per cent: Change in arrivals",
                            "boats 2 values: Boats",
                            "boats-2023 602 boats: Boats, 2023");
            assertThat(symbols(editor, BRIEFING))
                    .containsExactly(
                            "Arrivals ",
                            "fell by over 90 per cent supported",
                            "12,658 supported",
                            "922 supported",
                            "over 90 per cent quote");
        }
    }

    private static List<String> symbols(Editor editor, String file) {
        return Editor.get(editor.server()
                        .getTextDocumentService()
                        .documentSymbol(new DocumentSymbolParams(editor.document(file))))
                .stream()
                .map(each -> each.getRight().getName() + " " + each.getRight().getDetail())
                .toList();
    }

    @Test
    void aProjectIsSearchedForIdsAndNames() throws IOException {
        try (var editor = editor()) {
            assertThat(found(editor, "boats")).containsExactly("boats", "boats-2023");
            assertThat(found(editor, "STEEP")).containsExactly("steep");
            assertThat(found(editor, "briefing")).containsExactly("A briefing", "A briefing");
        }
    }

    private static List<String> found(Editor editor, String words) {
        return Editor.get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(words)))
                .getRight()
                .stream()
                .map(each -> each.getName())
                .toList();
    }

    @Test
    void idsAreLinks() throws IOException {
        try (var editor = editor()) {
            assertThat(links(editor, BRIEFING)).contains(editor.uri(FACTS) + "#L7", editor.uri(CLAIMS) + "#L1");
            assertThat(links(editor, FACTS)).contains("https://example.org/arrivals", "https://example.org/news");
        }
    }

    private static List<String> links(Editor editor, String file) {
        return Editor.get(editor.server()
                        .getTextDocumentService()
                        .documentLink(new DocumentLinkParams(editor.document(file))))
                .stream()
                .map(each -> each.getTarget())
                .toList();
    }
}
