package dev.standfirst.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.pipeline.RepeatedBuild;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.serve.WatchedBuild;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchPrinterTest {
    @TempDir
    private Path folder;

    private String printed(TestProject project, String... files) throws IOException {
        var words = new StringWriter();
        var out = new PrintWriter(words);
        var outcome = new RepeatedBuild(project.root(), folder.resolve("site"))
                .run(Set.of(), TestProject.OPTIONS, new Timings());
        new WatchPrinter(out, AnsiStyle.PLAIN, Path.of("site"), false)
                .built(new WatchedBuild.Built(outcome, List.of(files), new Timings(), Duration.ofMillis(12)));
        return words.toString();
    }

    @Test
    void aBuildIsOneLine() throws IOException {
        TestProject project = TestProject.site("valid/small");

        assertThat(printed(project, "content/site.yaml"))
                .matches("content/site\\.yaml: \\d+ files written, 0 unchanged, 0 removed · no problems · 12 ms\\R");
    }

    @Test
    void severalFilesAreCounted() throws IOException {
        TestProject project = TestProject.site("valid/small");

        assertThat(printed(project, "content/a.md", "content/b.md")).startsWith("2 files: ");
    }

    @Test
    void ofABuildThatWroteNothingTheErrorsAreShownAndNotTheWarnings() throws IOException {
        TestProject project = TestProject.site("valid/small")
                .copyTo(folder.resolve("project"))
                .briefing(
                        "content/briefings/a.md",
                        java.time.LocalDate.of(2024, 5, 1),
                        "There would be [](fact:arrivals-2022) people.\n")
                .replace("content/facts/facts.yaml", "value: 922", "value: 1,400");

        assertThat(printed(project, "content/facts/facts.yaml"))
                .contains("error[SF401]")
                .doesNotContain("warning[")
                .containsPattern(
                        "content/facts/facts\\.yaml: nothing written, site is unchanged · \\d+ errors, 1 warning · 12 ms\\R$");
    }
}
