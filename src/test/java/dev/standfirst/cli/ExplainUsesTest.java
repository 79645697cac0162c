package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainUsesTest {
    private static final String FACTS = """
            arrivals:
              label: Arrivals, 2023
              value: 922
              unit: people
              period: 2023
              source: office
            """;

    private static String explained(Path folder, String sentence) {
        TestProject project = TestProject.create(folder).facts(FACTS).briefing(sentence);
        var out = new StringWriter();
        assertThat(Standfirst.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("explain", "arrivals", "--project", project.toString()))
                .isZero();
        return out.toString();
    }

    @Test
    void aUseSaysWhatOfItsWordsWasTested(@TempDir Path folder) {
        assertThat(explained(folder, "In 2023 there were [922 people](fact:arrivals)."))
                .contains("tested: number, noun, period")
                .doesNotContain("not understood");
    }

    @Test
    void aUseSaysWhichWordsWereNotUnderstood(@TempDir Path folder) {
        assertThat(explained(folder, "There were [922](fact:arrivals) daily arrivals."))
                .contains("tested: number")
                .contains("not understood: “daily”");
    }
}
