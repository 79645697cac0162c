package dev.standfirst.lsp;

import static dev.standfirst.lsp.SmallProject.BRIEFING;
import static dev.standfirst.lsp.SmallProject.CLAIMS;
import static dev.standfirst.lsp.SmallProject.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered where something is being typed; {@code ¦} marks the place. */
class CompletionTest {
    @TempDir
    private Path folder;

    /** Types {@code words} in the place of others, and gives what is offered at the mark in them. */
    private List<CompletionItem> offered(String file, String before, String words) throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            editor.open(file).type(file, before, words.replace("¦", ""));
            int mark = words.indexOf('¦');
            var position = editor.at(file, words.replace("¦", ""), mark);
            return Editor.get(editor.server()
                            .getTextDocumentService()
                            .completion(new CompletionParams(editor.document(file), position)))
                    .getRight()
                    .getItems();
        }
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    @Test
    void factsThatBearOutTheWordsComeFirst() throws IOException {
        var items = offered(BRIEFING, "## Arrivals\n", "## Arrivals\n\nThere were [some 12,700](fact:¦");

        assertThat(items.getFirst().getLabel()).isEqualTo("arrivals-2022");
        assertThat(items.getFirst().getDetail()).isEqualTo("12,658 people · 2022 · supported");
        assertThat(labels(items)).contains("fall", "boats", "boats@2023", "boats-2023");
        assertThat(items.getLast().getDetail()).endsWith("contradicted");
        assertThat(items).extracting(CompletionItem::getSortText).isSorted();
    }

    @Test
    void theLinkAroundThePlaceIsKept() throws IOException {
        var items = offered(BRIEFING, "[922](fact:arrivals-2023)", "[602 boats](fact:bo¦xx)");

        assertThat(items.getFirst().getLabel()).isEqualTo("boats-2023");
        var edit = items.getFirst().getTextEdit().getLeft();
        assertThat(edit.getRange().getEnd().getCharacter()
                        - edit.getRange().getStart().getCharacter())
                .isEqualTo(4);
        assertThat(edit.getNewText()).isEqualTo("boats-2023");
    }

    @Test
    void aValueOfASeriesIsOffered() throws IOException {
        var items = offered(BRIEFING, "## Arrivals\n", "## Arrivals\n\nThere were [1,104 boats](fact:¦) in 2022.");

        assertThat(items.getFirst().getLabel()).isEqualTo("boats@2022");
    }

    @Test
    void theFactsOfAnInsertAreThoseThatTheLineIsAbout() throws IOException {
        assertThat(offered(BRIEFING, "## Arrivals\n", "## Arrivals\n\nThe change was [](fact:¦")
                        .getFirst()
                        .getLabel())
                .isEqualTo("fall");
    }

    @Test
    void claimsAndSeriesAreOfferedWhereTheyBelong() throws IOException {
        assertThat(labels(offered(BRIEFING, "claim:steep", "claim:¦"))).containsExactly("steep");
        assertThat(labels(offered(BRIEFING, "chart:boats", "chart:b¦"))).containsExactly("boats");
    }

    @Test
    void aFormulaIsOfferedFactsAndFunctions() throws IOException {
        assertThat(labels(offered(FACTS, "change(arrivals-2022", "change(arr¦ivals-2022")))
                .contains("arrivals-2023", "change", "record");
        assertThat(labels(offered(CLAIMS, "holds: arr", "holds: ¦arr"))).contains("boats-2023");
    }

    @Test
    void aSourceIsOfferedSources() throws IOException {
        assertThat(labels(offered(FACTS, "source: office", "source: ¦office"))).containsExactly("office", "paper");
        assertThat(labels(offered(FACTS, "via: paper", "via: p¦"))).containsExactly("office", "paper");
        assertThat(labels(offered(CLAIMS, "{id: office", "{id: ¦"))).containsExactly("office", "paper");
    }

    @Test
    void fieldsAndTheirWordsAreOffered() throws IOException {
        assertThat(labels(offered(FACTS, "  label: Arrivals, 2023", "  la¦"))).contains("label", "value", "caveat");
        assertThat(offered(FACTS, "  label: Arrivals, 2023", "  la¦")
                        .getFirst()
                        .getTextEdit()
                        .getLeft()
                        .getNewText())
                .endsWith(": ");
        assertThat(labels(offered(FACTS, "  label: Arrivals, 2023", "  status: ¦")))
                .contains("official", "provisional");
        assertThat(labels(offered(FACTS, "  label: Arrivals, 2023", "  status: [official, ¦")))
                .contains("estimate");
        assertThat(labels(offered(FACTS, "{id: office, locator", "{id: office, ¦")))
                .containsExactly("id", "locator", "via", "read");
        assertThat(labels(offered(FACTS, "  label: Arrivals, 2023", "  caveat:\n    text: Early.\n    answers: ¦")))
                .contains("like-for-like");
        assertThat(labels(offered(FACTS, "  label: Arrivals, 2023", "  revisions:\n    - on: 2024-01-01\n      ¦")))
                .contains("on", "was", "reason");
        assertThat(labels(offered(BRIEFING, "date: 2024-05-22", "date: 2024-05-22\nstatus: ¦")))
                .containsExactly("draft", "published");
        assertThat(labels(offered("content/site.yaml", "title: A site", "title: A site\nlan¦")))
                .contains("language", "policies");
    }

    @Test
    void elsewhereNothingIsOffered() throws IOException {
        assertThat(offered(BRIEFING, "## Arrivals", "## Arr¦")).isEmpty();
        assertThat(offered(FACTS, "label: Arrivals, 2023", "label: Arr¦")).isEmpty();
    }
}
