package dev.standfirst.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.standfirst.testing.DiagnosticPage;
import dev.standfirst.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticPagesTest {
    private static final Path FOLDER = Path.of("docs", "diagnostics");

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void eachCodeHasAPageWithItsTitleAndParts(DiagnosticCode code) {
        assertThat(FOLDER.resolve(code.id() + ".md"))
                .as("write a page for %s, like the others in docs/diagnostics", code)
                .exists();

        List<String> headings = DiagnosticPages.markdown(code)
                .lines()
                .filter(line -> line.matches("#+ .*"))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "# " + code.id() + ": " + code.title(), "## Example", "## Report", "## What to do", "## Why");
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void theReportOfEachPageIsWhatThePrinterPrintsForItsExample(DiagnosticCode code) {
        assumeFalse(Golden.isUpdating(), "the reports are being rewritten");
        DiagnosticPage page = DiagnosticPage.read(code);

        assertThat(page.reported().code()).isEqualTo(code);
        // The code of a picture is not shown.
        var shown = new HashMap<>(page.texts());
        shown.keySet().removeIf(file -> file.endsWith(".svg"));
        String printed = Printed.by(new HumanPrinter(shown, AnsiStyle.PLAIN), List.of(page.reported()));
        assertThat(printed).startsWith(page.report() + "\n1 ");
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of("README.md"),
                        Stream.of(DiagnosticCode.values()).map(code -> code.id() + ".md"))
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theIndexListsEveryCodeInOrder() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md"), UTF_8).stream()
                .filter(line -> line.startsWith("| [SF"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(DiagnosticCode.values())
                        .map(code -> "| [%s](%s.md) | %s | %s |"
                                .formatted(code.id(), code.id(), code.severity().word(), code.title()))
                        .toList());
    }

    @Test
    void codesAreUniqueAndInOrder() {
        assertThat(Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(DiagnosticCode.byId("sf401")).contains(DiagnosticCode.CONTRADICTED);
        assertThat(DiagnosticCode.byId("SF999")).isEmpty();
    }

    @Test
    void theMeaningIsTheFirstParagraph() {
        assertThat(DiagnosticPages.meaning(DiagnosticCode.CONTRADICTED))
                .isEqualTo("The words are false: what they say and what the fact holds have nothing in common.");
    }

    @Test
    void aTerminalGetsHeadingsAndIndentedExamples() {
        String page = DiagnosticPages.forTerminal(DiagnosticCode.CONTRADICTED, AnsiStyle.PLAIN);

        assertThat(page)
                .startsWith("SF401: The fact contradicts the words\n")
                .contains("\nWhat to do\n")
                .contains("\n    error[SF401]: ")
                .doesNotContain("```");
        assertThat(DiagnosticPages.forTerminal(DiagnosticCode.CONTRADICTED, AnsiStyle.COLOUR))
                .startsWith("\u001B[1mSF401: The fact contradicts the words\u001B[0m\n")
                .contains("    arrivals-2022:\n");
    }
}
