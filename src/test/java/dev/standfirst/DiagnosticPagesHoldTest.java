package dev.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.build.Proof;
import dev.standfirst.build.Timings;
import dev.standfirst.content.Content;
import dev.standfirst.content.ContentReader;
import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.diagnostic.Style;
import dev.standfirst.testing.DiagnosticPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds every page of {@code docs/diagnostics} against the program: its example, read as a project, gives its report and no other.
 * Reports that changed on purpose are written anew with {@code -Dgolden.update=true}.
 */
class DiagnosticPagesHoldTest {
    /** What every example stands on and no page repeats. */
    private static final Map<String, String> GROUND =
            Map.of("content/site.yaml", """
            title: Arrivals
            base-url: https://example.org/
            """, "content/sources/sources.yaml", """
            office-2024:
              publisher: The Office
              title: Arrivals, year by year
              url: https://example.org/arrivals
            """);

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNREADABLE_FILE",
                "YAML_SYNTAX",
                "DUPLICATE_KEY",
                "UNKNOWN_FIELD",
                "MISSING_FIELD",
                "WRONG_TYPE",
                "BAD_DATE",
                "LIMIT",
                "BAD_ID",
                "DUPLICATE_ID",
                "BAD_CSV",
                "PATH_ESCAPE",
                "HIDDEN_CHARACTER",
                "UNKNOWN_SOURCE"
            })
    void theExampleGivesTheReportAndNoOther(Code code, @TempDir Path project) throws IOException {
        DiagnosticPage page = DiagnosticPage.read(code);
        write(project, GROUND);
        for (SourceText text : page.texts().values()) {
            write(project, Map.of(text.file(), text.text()));
        }

        Content content = ContentReader.read(project);
        assertReport(page, code, content, content.diagnostics());
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMES_MORE", "PERCENT_OF_PERCENT", "STRONG_WORDS", "CAUSE", "VINTAGE"})
    void theExampleGivesTheReportWhenItsWordsAreHeldAgainstItsFacts(Code code, @TempDir Path project)
            throws IOException {
        DiagnosticPage page = DiagnosticPage.read(code);
        write(project, GROUND);
        for (SourceText text : page.texts().values()) {
            write(project, Map.of(text.file(), text.text()));
        }

        Proof proof = Proof.of(project, Optional.empty(), LocalDate.of(2024, 6, 1), new Timings());

        assertReport(page, code, proof.content(), proof.report().diagnostics());
    }

    private static void assertReport(DiagnosticPage page, Code code, Content content, List<Diagnostic> diagnostics)
            throws IOException {
        var report = new StringBuilder();
        new HumanPrinter(content.texts(), Style.PLAIN).print(diagnostics, report);
        page.assertReport(code, report.toString());
    }

    private static void write(Path project, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }
}
