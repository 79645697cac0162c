package dev.standfirst.lsp;

import static dev.standfirst.lsp.SmallProject.BRIEFING;
import static dev.standfirst.lsp.SmallProject.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edits that are offered; whichever is taken, what it settles is settled. */
class ActionsTest {
    @TempDir
    private Path folder;

    private Editor editor() throws IOException {
        return Editor.on(SmallProject.in(folder));
    }

    private static List<CodeAction> offered(Editor editor, String file, String words, String... only) {
        var at = new Range(editor.at(file, words), editor.at(file, words));
        var context = new CodeActionContext(editor.diagnostics(file));
        if (only.length > 0) {
            context.setOnly(List.of(only));
        }
        return Editor.get(editor.server()
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(editor.document(file), at, context)))
                .stream()
                .map(each -> each.getRight())
                .toList();
    }

    private static List<String> titles(List<CodeAction> actions) {
        return actions.stream().map(CodeAction::getTitle).toList();
    }

    /** Takes each of the actions in turn, and expects no error after it. */
    private static void expectTrue(Editor editor, String file, List<CodeAction> actions) {
        String text = editor.text(file);
        for (CodeAction action : actions) {
            editor.replace(
                    file, Editor.after(text, action.getEdit().getChanges().getOrDefault(editor.uri(file), List.of())));
            assertThat(editor.diagnostics()).as(action.getTitle()).isEmpty();
        }
        editor.replace(file, text);
    }

    @Test
    void aFalseFigureIsOfferedTrueWords() throws IOException {
        try (var editor = editor()) {
            editor.open(BRIEFING).type(BRIEFING, "over 90 per cent](fact", "over 95 per cent](fact");

            List<CodeAction> actions = offered(editor, BRIEFING, "over 95");

            assertThat(titles(actions)).contains("Write “fell by over 92 per cent”");
            assertThat(actions.getFirst().getKind()).isEqualTo(CodeActionKind.QuickFix);
            assertThat(actions.getFirst().getIsPreferred()).isTrue();
            assertThat(actions.getFirst().getDiagnostics())
                    .extracting(each -> each.getCode().getLeft())
                    .containsExactly("SF401");
            expectTrue(editor, BRIEFING, actions);
        }
    }

    @Test
    void aFigureIsOfferedTheFactThatBearsItOut() throws IOException {
        try (var editor = editor()) {
            editor.open(BRIEFING).type(BRIEFING, "[922](fact:arrivals-2023)", "[922](fact:arrivals-2022)");

            List<CodeAction> actions = offered(editor, BRIEFING, "922]");

            assertThat(titles(actions)).contains("Bind it to “arrivals-2023”, 922 people");
        }
    }

    @Test
    void anUnboundFigureIsOfferedFactsAndAnExemption() throws IOException {
        try (var editor = editor()) {
            editor.open(BRIEFING).type(BRIEFING, "## Arrivals\n", "## Arrivals\n\nThere were some 12,700 people.\n");

            List<CodeAction> actions = offered(editor, BRIEFING, "12,700");

            assertThat(titles(actions))
                    .contains("Bind it to “arrivals-2022”, 12,658 people", "Exempt it with a reason");
            expectTrue(
                    editor,
                    BRIEFING,
                    actions.stream()
                            .filter(each -> each.getTitle().contains("Bind"))
                            .toList());
        }
    }

    @Test
    void aTrueFigureIsOfferedStrongerWordsAndItsValue() throws IOException {
        try (var editor = editor()) {
            editor.open(BRIEFING);

            List<CodeAction> actions = offered(editor, BRIEFING, "over 90");

            assertThat(titles(actions)).contains("Use the strongest true words: “fell by over 92 per cent”");
            assertThat(titles(offered(editor, BRIEFING, "922"))).contains("Insert the value, 922, instead of words");
            assertThat(actions).extracting(CodeAction::getKind).containsOnly(CodeActionKind.RefactorRewrite);
            assertThat(offered(editor, BRIEFING, "over 90", CodeActionKind.QuickFix))
                    .isEmpty();
            assertThat(offered(editor, BRIEFING, "over 90", CodeActionKind.Refactor))
                    .isNotEmpty();
            expectTrue(editor, BRIEFING, actions);
        }
    }

    @Test
    void aChangedValueIsOfferedAnEntryInItsRevisions() throws IOException {
        try (var editor = editor()) {
            editor.open(FACTS).type(FACTS, "value: 12,658", "value: 12,700");

            List<CodeAction> actions = offered(editor, FACTS, "12,700");

            assertThat(titles(actions)).contains("Record that “arrivals-2022” was 12,658");
            expectTrue(editor, FACTS, actions);
            String once = Editor.after(
                    editor.text(FACTS),
                    actions.getFirst().getEdit().getChanges().getOrDefault(editor.uri(FACTS), List.of()));
            assertThat(once).contains("was: \"12,658\"");
            editor.replace(FACTS, once);
            assertThat(offered(editor, FACTS, "12,700")).isEmpty();
        }
    }

    @Test
    void aMisspeltFieldIsCorrected() throws IOException {
        try (var editor = editor()) {
            editor.open(FACTS).type(FACTS, "  label: Arrivals, 2022", "  lable: Arrivals, 2022");

            List<CodeAction> actions = offered(editor, FACTS, "lable");

            assertThat(titles(actions)).containsExactly("Write “label”");
            expectTrue(editor, FACTS, actions);
        }
    }

    @Test
    void nothingIsOfferedWhereNothingIs() throws IOException {
        try (var editor = editor()) {
            assertThat(offered(editor, BRIEFING, "title")).isEmpty();
        }
    }
}
