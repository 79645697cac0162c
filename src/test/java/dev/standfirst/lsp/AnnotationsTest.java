package dev.standfirst.lsp;

import static dev.standfirst.lsp.SmallProject.BRIEFING;
import static dev.standfirst.lsp.SmallProject.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown within a text: values, uses and verdicts. */
class AnnotationsTest {
    @TempDir
    private Path folder;

    @Test
    void theValueStandsBehindEachLink() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            var all = new Range(new Position(0, 0), new Position(99, 0));
            var hints = Editor.get(editor.server()
                    .getTextDocumentService()
                    .inlayHint(new InlayHintParams(editor.document(BRIEFING), all)));

            assertThat(hints)
                    .extracting(each -> each.getLabel().getLeft())
                    .containsExactly("= -92.7 %", "= 12,658", "= 922");
            assertThat(hints.getFirst().getPosition()).isEqualTo(editor.at(BRIEFING, ", from"));

            var line = new Range(new Position(0, 0), new Position(6, 0));
            assertThat(Editor.get(editor.server()
                            .getTextDocumentService()
                            .inlayHint(new InlayHintParams(editor.document(BRIEFING), line))))
                    .isEmpty();
        }
    }

    @Test
    void aFactSaysAboveItselfHowOftenItIsUsedAndHowFarItMayMove() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            assertThat(Editor.get(editor.server()
                                    .getTextDocumentService()
                                    .codeLens(new CodeLensParams(editor.document(FACTS))))
                            .stream()
                            .map(each -> each.getCommand().getTitle()))
                    .containsExactly(
                            "3 uses, 2 through formulas; true down to 12,658; true up to 12,658",
                            "3 uses, 2 through formulas; true down to 922; true up to 922",
                            "2 uses",
                            "1 use, 1 through formulas",
                            "1 use; true down to 602; true up to 602");
        }
    }

    /** The figures of a file: their words, and what is known of them. */
    private static List<String> figures(Editor editor, String file) {
        var legend =
                editor.offers().getCapabilities().getSemanticTokensProvider().getLegend();
        assertThat(legend.getTokenTypes()).containsExactly("figure");
        List<Integer> numbers = Editor.get(editor.server()
                        .getTextDocumentService()
                        .semanticTokensFull(new SemanticTokensParams(editor.document(file))))
                .getData();
        List<String> lines = editor.text(file).lines().toList();
        List<String> figures = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < numbers.size(); i += 5) {
            column = numbers.get(i) == 0 ? column + numbers.get(i + 1) : numbers.get(i + 1);
            line += numbers.get(i);
            List<String> modifiers = new ArrayList<>();
            for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
                if ((numbers.get(i + 4) & (1 << bit)) != 0) {
                    modifiers.add(legend.getTokenModifiers().get(bit));
                }
            }
            figures.add(lines.get(line).substring(column, column + numbers.get(i + 2)) + ": "
                    + String.join(" ", modifiers));
        }
        return figures;
    }

    @Test
    void figuresHaveTheirVerdicts() throws IOException {
        try (var editor = Editor.on(SmallProject.in(folder))) {
            editor.open(BRIEFING).type(BRIEFING, "[922]", "[over 1,000]");

            assertThat(figures(editor, BRIEFING))
                    .containsExactly(
                            "fell by over 90 per cent: supported assert",
                            "](fact:arrivals-2022: supported insert",
                            "over 1,000: contradicted assert",
                            "over 90 per cent: quote");
        }
    }
}
