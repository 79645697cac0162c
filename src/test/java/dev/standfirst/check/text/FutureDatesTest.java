package dev.standfirst.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates on a site that is checked on 1 June 2024. */
class FutureDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-01 | 2024-06-01 | published | 0
            2024-06-02 | 2024-06-02 | published | 1
            2024-06-01 | 2024-06-02 | published | 1
            2024-06-02 | 2024-06-02 | draft     | 0
            """)
    void aDateInTheFutureOnWhatIsPublishedIsAWarning(String date, String revised, String status, int faults) {
        var checked = TestProject.checked(
                project -> project.file("content/briefings/b.md", """
                ---
                title: B
                date: %s
                revised: %s
                status: %s
                ---
                """.formatted(date, revised, status)));

        assertThat(checked.report().diagnostics())
                .hasSize(faults)
                .allMatch(fault ->
                        fault.code().id().equals("SF118") && fault.span().line() == 4);
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "as-of: 2024-01-01, 0"})
    void theDatesOfCorrectionsAndClaimsCountTooUnlessTheProjectFixesTheDay(String asOf, int faults) {
        var checked = TestProject.checked(
                project -> project.file("content/site.yaml", "title: S\nbase-url: https://example.org/\n" + asOf + "\n")
                        .claims("many: {title: Many, by: Jane Roe, on: 2034-05-21, said: Many came.}")
                        .file("content/briefings/b.md", """
                        ---
                        title: B
                        corrections: [{on: 2042-05-01, text: A name was wrong.}]
                        ---
                        """));

        assertThat(checked.report().diagnostics())
                .extracting(Diagnostic::help)
                .hasSize(faults)
                .allMatch("correct the date “on”"::equals);
    }
}
