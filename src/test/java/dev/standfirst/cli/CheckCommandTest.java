package dev.standfirst.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final Path SITES = Path.of("src", "test", "sites");

    /** What a command printed and how it left. */
    private record Run(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private static Run run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commandLine = Standfirst.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var arguments = new ArrayList<String>();
        for (Object word : words) {
            arguments.add(word.toString());
        }
        int exit = commandLine.execute(arguments.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private static Run json(Path site) {
        return run("check", site, "--format", "json", "--as-of", "2024-06-01");
    }

    @Test
    void aSoundProjectPasses() {
        Run run = json(SITES.resolve("valid/small"));

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/summary/errors").intValue()).isZero();
        assertThat(run.json().at("/summary/figures").intValue()).isEqualTo(6);
        assertThat(run.json().at("/summary/bound").intValue()).isEqualTo(6);
        assertThat(run.json().at("/summary/unbound").intValue()).isZero();
    }

    @Test
    void sixMistakesAreSixErrorsInOneRun() {
        Run run = json(SITES.resolve("invalid/six-mistakes"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(strings(run.json().at("/diagnostics"), "code"))
                .containsExactly("SF403", "SF401", "SF401", "SF402", "SF206", "SF301");
        assertThat(run.json().at("/summary/errors").intValue()).isEqualTo(6);
        assertThat(run.json().at("/unbound/0/text").stringValue()).isEqualTo("9,874");
        assertThat(run.json().at("/unbound/0/line").intValue()).isEqualTo(13);
        assertThat(run.json().at("/unbound/0/column").intValue()).isEqualTo(73);
    }

    @Test
    void aBindingIsReportedAtItsWords() {
        JsonNode rise = json(SITES.resolve("invalid/six-mistakes"))
                .json()
                .at("/bindings")
                .valueStream()
                .filter(binding -> binding.get("text").stringValue().startsWith("rose"))
                .findFirst()
                .orElseThrow();

        assertThat(rise.get("file").stringValue()).isEqualTo("content/briefings/arrivals.md");
        assertThat(rise.get("line").intValue()).isEqualTo(11);
        assertThat(rise.get("column").intValue()).isEqualTo(11);
        assertThat(rise.get("fact").stringValue()).isEqualTo("arrivals-change");
        assertThat(rise.get("mode").stringValue()).isEqualTo("assert");
        assertThat(rise.get("verdict").stringValue()).isEqualTo("contradicted");
        assertThat(rise.get("reading").stringValue()).isEqualTo("> 90 %");
        assertThat(rise.get("value").stringValue()).isEqualTo("-92.7 %");
    }

    @Test
    void everyObjectHasTheFieldsOfTheContract() {
        JsonNode report = json(SITES.resolve("invalid/six-mistakes")).json();

        assertThat(report.propertyNames()).containsExactly("summary", "bindings", "claims", "unbound", "diagnostics");
        assertThat(report.get("summary").propertyNames())
                .containsExactly("errors", "warnings", "figures", "bound", "unbound");
        assertThat(report.get("diagnostics"))
                .allSatisfy(diagnostic -> assertThat(Set.copyOf(diagnostic.propertyNames()))
                        .isEqualTo(Set.of(
                                "code",
                                "severity",
                                "message",
                                "file",
                                "line",
                                "column",
                                "endLine",
                                "endColumn",
                                "help")));
        assertThat(report.get("bindings"))
                .allSatisfy(binding -> assertThat(Set.copyOf(binding.propertyNames()))
                        .isEqualTo(Set.of(
                                "file", "line", "column", "text", "fact", "mode", "reading", "value", "verdict",
                                "reason", "caveats")));
    }

    @Test
    void aRevisedFigureTurnsTheSentencesAndTheClaim() {
        Run run = json(SITES.resolve("invalid/revised-figure"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/claims/0/verdict").stringValue()).isEqualTo("contradicted");
        assertThat(strings(run.json().at("/diagnostics"), "code")).contains("SF401", "SF406");
    }

    @Test
    void quotesAndExemptionsHaveNoVerdict() {
        JsonNode bindings = json(SITES.resolve("valid/everything")).json().get("bindings");

        assertThat(bindings)
                .filteredOn(binding ->
                        Set.of("quote", "exempt").contains(binding.get("mode").stringValue()))
                .hasSize(2)
                .allSatisfy(
                        binding -> assertThat(binding.get("verdict").isNull()).isTrue());
        assertThat(bindings)
                .filteredOn(binding -> binding.get("mode").stringValue().equals("insert"))
                .allSatisfy(binding ->
                        assertThat(binding.get("verdict").stringValue()).isEqualTo("supported"));
    }

    @Test
    void aDraftIsLeftOut() {
        assertThat(json(SITES.resolve("valid/everything")).out()).doesNotContain("draft.md");
    }

    @Test
    void aFolderThatIsNoProjectIsWrongUsage(@TempDir Path empty) {
        Run run = run("check", empty);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no project").contains(empty.toString());
    }

    @Test
    void strictTakesWarningsForErrors(@TempDir Path project) throws IOException {
        copy(SITES.resolve("valid/small"), project);
        Path facts = project.resolve("content/facts/facts.yaml");
        Files.writeString(
                facts, Files.readString(facts, UTF_8).replace("status: official", "status: provisional"), UTF_8);

        assertThat(run("check", project).exit()).isZero();
        assertThat(run("check", project, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void gitHubAnnotationsNameTheFileAsSeenFromHere() {
        Run run = run("check", SITES.resolve("invalid/six-mistakes"), "--format", "github");

        assertThat(run.out())
                .contains("::error file=src/test/sites/invalid/six-mistakes/content/briefings/arrivals.md,line=11");
    }

    @Test
    void sarifIsOneJsonObject() {
        Run run = run("check", SITES.resolve("invalid/six-mistakes"), "--format", "sarif");

        assertThat(run.json().at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(run.json().at("/runs/0/results").size()).isEqualTo(6);
    }

    private static List<String> strings(JsonNode array, String field) {
        return array.valueStream().map(each -> each.get(field).stringValue()).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
