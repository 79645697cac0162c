package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fix.Fixer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CheckFixTest {
    private static final String BRIEFING = "content/briefings/arrivals.md";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private TestProject project;
    private String before;

    @BeforeEach
    void aProjectWithSixMistakes() {
        project = TestProject.site("invalid/six-mistakes").copyTo(folder);
        before = project.text(BRIEFING);
    }

    private int check(String... more) {
        return Standfirst.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("check", folder.toString(), "--as-of", "2024-06-01"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void whereNobodyCanBeAskedChangesAreShownAndNotMade() {
        assertThat(check("--fix")).isEqualTo(1);

        assertThat(project.text(BRIEFING)).isEqualTo(before);
        assertThat(out.toString())
                .contains("--- a/content/briefings/arrivals.md", "-In 2022 there were [12,568](fact:arrivals-2022)")
                .contains("+In 2022 there were [12,658](fact:arrivals-2022)")
                .contains("No file was changed. To make these changes, add --yes.")
                .contains("6 errors");
    }

    @Test
    void withYesAllAreMadeAndTheRestIsReported() {
        assertThat(check("--fix", "--yes")).isEqualTo(1);

        assertThat(project.text(BRIEFING)).contains("In 2022 there were [12,658](fact:arrivals-2022) of them.");
        assertThat(out.toString()).contains("5 changes were made.").contains("1 error\n");
    }

    @Test
    void theExitStatusIsThatOfTheContentAfterwards() {
        project.replace(BRIEFING, " So far this year there are 9,874.", "");

        assertThat(check("--fix", "--yes")).isZero();
    }

    @Test
    void jsonIsAloneOnStandardOutput() {
        assertThat(check("--fix", "--yes", "--format", "json")).isEqualTo(1);

        assertThat(JsonMapper.shared()
                        .readTree(out.toString())
                        .at("/summary/errors")
                        .intValue())
                .isEqualTo(1);
        assertThat(err.toString()).contains("--- a/content/briefings/arrivals.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --yes                         | --yes needs --fix
            --fix --what-if finance=1     | --fix cannot be used with --what-if
            """)
    void whatCannotGoTogetherIsWrongUsage(String options, String message) {
        assertThat(check(options.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(message);
    }

    @Test
    void standardInputCannotBeFixed() {
        assertThat(Standfirst.commandLine().setErr(new PrintWriter(err)).execute("check", "-", "--fix"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("--fix changes files");
    }

    private String answering(String... answers) throws IOException {
        Iterator<String> lines = List.of(answers).iterator();
        var editor = new FixEditor(
                FixEditor.Consent.ASKED, new PrintWriter(out), () -> lines.hasNext() ? lines.next() : null);
        new Fixer(folder, false, editor).run(project::check);
        editor.finish();
        return project.text(BRIEFING);
    }

    @Test
    void eachChangeIsAskedAboutAndOnlyThoseAgreedToAreMade() throws IOException {
        String after = answering("n", "what?", "y", "no", "YES", "n");

        assertThat(after)
                .contains("[rose by over 90 per cent]", "[fell by over 92 per cent]", "[12,568]", "[up to £4 billion]");
        assertThat(out.toString()).contains("Make this change?").contains("2 changes were made.");
    }

    @Test
    void allThatFollowAreMadeWithoutAskingAgain() throws IOException {
        assertThat(answering("n", "a"))
                .contains(
                        "[rose by over 90 per cent]", "[fell by over 92 per cent]", "[12,658]", "fact:arrivals-2023).");
    }

    @Test
    void theEndOfTheInputChangesNothingMore() throws IOException {
        assertThat(answering("y", "q", "y")).contains("[12,568]");
        assertThat(answering()).contains("[12,568]");
    }
}
