package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckStandardInputTest {
    private static final TestProject SMALL = TestProject.site("valid/small");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(TestProject project, byte[] text, String... more) {
        var words = new ArrayList<>(List.of("check", "-", "--as-of", "2024-06-01", "--project", project.toString()));
        words.addAll(List.of(more));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text));
        try {
            return Standfirst.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(words.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    private int check(TestProject project, String text, String... more) {
        return check(project, text.getBytes(UTF_8), more);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void aTrueTextPassesWithoutFrontMatter() {
        assertThat(check(SMALL, "There were [922](fact:arrivals-2023) in 2023.\n", "--format", "json"))
                .isZero();

        assertThat(json().at("/summary/figures").intValue()).isEqualTo(1);
        assertThat(json().at("/bindings/0/file").stringValue()).isEqualTo("-");
        assertThat(json().at("/bindings/0/line").intValue()).isEqualTo(1);
        assertThat(json().at("/bindings/0/column").intValue()).isEqualTo(13);
        assertThat(json().at("/bindings/0/verdict").stringValue()).isEqualTo("supported");
        assertThat(json().get("claims")).isEmpty();
    }

    @Test
    void aFalseSentenceAndAnUnboundFigureAreErrors() {
        assertThat(check(SMALL, "It [rose by 93 per cent](fact:arrivals-change) and 12 boats came.\n"))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains("error[SF403]")
                .contains("--> -:1:5")
                .contains("error[SF301]: “12 boats” is not bound to a fact")
                .contains("2 figures: 1 checked, 0 inserted, 0 quoted, 0 exempt, 1 unbound.");
    }

    @Test
    void onlyTheTextsOwnFaultsCount() {
        assertThat(check(TestProject.site("invalid/six-mistakes"), "Nothing to prove.\n", "--format", "json"))
                .isZero();

        assertThat(json().get("diagnostics")).isEmpty();
    }

    @Test
    void aFactThatCannotBeReadDoesNotLetAFigurePass(@TempDir Path folder) {
        TestProject project = TestProject.create(folder).facts("arrivals: [\n");

        assertThat(check(project, "There were [922](fact:arrivals).\n", "--format", "json"))
                .isEqualTo(1);
        assertThat(json().at("/diagnostics/0/file").stringValue()).isEqualTo("content/facts/facts.yaml");
    }

    @Test
    void frontMatterIsReadAndADraftIsJudgedToo() {
        assertThat(check(SMALL, """
                ---
                title: The 12 boats
                date: 2024-05-22
                status: draft
                colour: blue
                ---

                There were [922](fact:arrivals-2023) last year, and 13 boats.
                """, "--format", "json")).isEqualTo(1);

        assertThat(json().get("diagnostics"))
                .extracting(diagnostic -> diagnostic.get("line").intValue())
                .containsExactly(2, 5, 8);
        assertThat(json().at("/bindings/0/verdict").stringValue()).isEqualTo("supported");
    }

    @Test
    void aLinkToABriefingOfTheProjectLeadsThere() {
        assertThat(check(SMALL, "See [that](arrivals.md).\n")).isZero();
        assertThat(check(SMALL, "See [that](departures.md).\n")).isEqualTo(1);
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() {
        assertThat(check(SMALL, new byte[] {'a', (byte) 0xff})).isEqualTo(1);

        assertThat(out.toString()).contains("error[SF101]").contains("--> -:1:2");
    }

    @Test
    void aSuppositionIsTriedOnTheTextAlone() {
        assertThat(check(SMALL, "[922](fact:arrivals-2023)\n", "--format", "json", "--what-if", "arrivals-2023=900"))
                .isZero();

        assertThat(json().get("whatIf")).hasSize(1);
        assertThat(json().at("/whatIf/0/becomes").stringValue()).isEqualTo("contradicted");
    }

    @Test
    void aProjectMayBeNamedWithTheOptionAloneButNotTwice() {
        var commandLine = Standfirst.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        assertThat(commandLine.execute("check", "--project", SMALL.toString())).isZero();
        assertThat(commandLine.execute("check", SMALL.toString(), "--project", SMALL.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Name the project once");
    }
}
