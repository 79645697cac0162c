package dev.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.testing.DiagnosticPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares every page of {@code docs/diagnostics} with the program: its example, read as a project, gives exactly its report.
 * Rewrite reports after an intended change with {@code ./test --update}.
 */
class DiagnosticPagesMatchProgramTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    /** What every example needs and no page repeats. */
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
    @EnumSource(DiagnosticCode.class)
    void theExampleGivesExactlyTheReport(DiagnosticCode code, @TempDir Path project, @TempDir Path output)
            throws IOException {
        DiagnosticPage page = DiagnosticPage.read(code);
        write(project, GROUND);
        for (SourceText text : page.texts().values()) {
            write(project, Map.of(text.file(), text.text()));
        }

        Found found = isOfPages(code) ? built(project, output) : checked(project);

        var report = new StringBuilder();
        new HumanPrinter(found.texts(), AnsiStyle.PLAIN).print(found.diagnostics(), report);
        page.assertReport(code, report.toString());
    }

    /** What is found in a project, and the texts to show it in. */
    private record Found(Map<String, SourceText> texts, List<Diagnostic> diagnostics) {}

    private static boolean isOfPages(DiagnosticCode code) {
        return code.id().startsWith("SF6");
    }

    private static Found checked(Path project) throws IOException {
        CheckedProject checked = new Pipeline(project, CheckOptions.on(TODAY), new Timings()).check();
        return new Found(checked.content().texts(), checked.report().diagnostics());
    }

    private static Found built(Path project, Path output) throws IOException {
        Build.Outcome outcome = new Build(project, output.resolve("site")).run(CheckOptions.on(TODAY), new Timings());
        assertThat(outcome).isInstanceOf(Build.Outcome.Rejected.class);
        var rejected = (Build.Outcome.Rejected) outcome;
        return new Found(rejected.texts(), rejected.diagnostics());
    }

    private static void write(Path project, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }
}
