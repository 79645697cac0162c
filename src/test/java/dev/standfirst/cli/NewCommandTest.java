package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class NewCommandTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theStarterBuildsWithoutWarnings() {
        Path folder = temporary.resolve("mine");

        assertThat(run("new", folder.toString())).isZero();

        assertThat(run("build", "--strict", folder.toString())).as("%s", out).isZero();
        assertThat(folder.resolve("site-output/briefings/library/index.html")).exists();
        assertThat(folder.resolve("README.md")).exists();
        assertThat(folder.resolve(".gitignore")).content().contains("site-output/");
    }

    @Test
    void theStarterHasAWorkflowThatVerifiesTheLiveSiteOnceADay() throws IOException {
        run("new", temporary.toString());

        JsonNode workflow =
                new YAMLMapper().readTree(Files.readString(temporary.resolve(".github/workflows/verify.yml")));

        assertThat(workflow.at("/on/schedule/0/cron").stringValue()).matches("\\d+ \\d+ \\* \\* \\*");
        assertThat(workflow.at("/jobs/verify/steps").toString())
                .contains("standfirst verify \\\"$SITE/\\\"", "gh attestation verify proof.json");
    }

    @Test
    void theStarterHasAWorkflowThatChecksPullRequestsAndPublishesMain() throws IOException {
        run("new", temporary.toString());
        JsonNode workflow =
                new YAMLMapper().readTree(Files.readString(temporary.resolve(".github/workflows/publish.yml")));

        assertThat(workflow.get("on").has("pull_request")).isTrue();
        assertThat(workflow.at("/on/push/branches/0").stringValue()).isEqualTo("main");
        assertThat(workflow.at("/jobs/publish/needs").toString()).isEqualTo("[\"check\",\"attest\"]");
        assertThat(workflow.at("/jobs/attest/permissions").toString())
                .isEqualTo("{\"id-token\":\"write\",\"attestations\":\"write\"}");
        assertThat(workflow.at("/jobs/publish/if").stringValue()).isEqualTo("github.event_name == 'push'");
        assertThat(workflow.at("/jobs/check/steps")
                        .valueStream()
                        .flatMap(step -> step.optional("run").stream())
                        .map(JsonNode::stringValue))
                .containsExactly(
                        "tools/standfirst/standfirst check --format github", "tools/standfirst/standfirst build");
    }

    @Test
    void theStarterSaysThatItsFactsAreInvented() throws IOException {
        Path folder = temporary.resolve("mine");
        run("new", folder.toString());
        run("build", folder.toString());

        assertThat(Files.readString(folder.resolve("content/site.yaml"))).contains("invented");
        assertThat(folder.resolve("site-output/index.html")).content().contains("no figure here is real");
    }

    @Test
    void theEditThatTheStarterSuggestsMakesItsSentencesFalse() throws IOException {
        Path folder = temporary.resolve("mine");
        run("new", folder.toString());
        Path data = folder.resolve("content/data/visits.csv");

        Files.writeString(data, Files.readString(data).replace("48731", "44000"));

        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("over 18 per cent");
    }

    @Test
    void anEmptyFolderIsAccepted() {
        assertThat(run("new", temporary.toString())).isZero();
        assertThat(temporary.resolve("content/site.yaml")).exists();
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("notes.txt"), "mine");

        assertThat(run("new", temporary.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("is not empty");
        assertThat(temporary).isDirectoryNotContaining(file -> !file.endsWith("notes.txt"));
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "mine");

        assertThat(run("new", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("is not a folder");
        assertThat(file).content().isEqualTo("mine");
    }

    /** Whoever copies the line has a command that works. */
    @Test
    void theNextStepsCanBeTypedAsPrinted() {
        Path folder = temporary.resolve("it's a folder");

        assertThat(run("new", folder.toString())).isZero();

        assertThat(out.toString()).contains("Next: standfirst serve " + ShellWord.of(folder.toString()));
        assertThat(ShellWord.of("Ünï/my-briefing_2", false)).isEqualTo("Ünï/my-briefing_2");
        assertThat(ShellWord.of("it's $HOME", false)).isEqualTo("'it'\\''s $HOME'");
        assertThat(ShellWord.of("C:\\My files", true)).isEqualTo("\"C:\\My files\"");
        assertThat(ShellWord.of("-x", false)).isEqualTo("./-x");
    }

    @Test
    void aFolderMustBeNamed() {
        assertThat(run("new")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Standfirst.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
