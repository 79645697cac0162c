package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    /** What a command printed, and its exit status. */
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

    private static Run json(TestProject project) {
        return run("check", project, "--format", "json", "--as-of", "2024-06-01");
    }

    @Test
    void aProjectWithoutFaultsPasses() {
        Run run = json(TestProject.site("valid/small"));

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/summary/errors").intValue()).isZero();
        assertThat(run.json().at("/summary/figures").intValue()).isEqualTo(6);
        assertThat(run.json().at("/summary/bound").intValue()).isEqualTo(6);
        assertThat(run.json().at("/summary/unbound").intValue()).isZero();
    }

    @Test
    void sixMistakesAreSixErrorsInOneRun() {
        Run run = json(TestProject.site("invalid/six-mistakes"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(strings(run.json().at("/diagnostics"), "code"))
                .containsExactly("SF403", "SF401", "SF401", "SF402", "SF206", "SF301");
        assertThat(run.json().at("/summary/errors").intValue()).isEqualTo(6);
        assertThat(run.json().at("/unbound/0/text").stringValue()).isEqualTo("9,874");
        assertThat(run.json().at("/unbound/0/line").intValue()).isEqualTo(13);
        assertThat(run.json().at("/unbound/0/column").intValue()).isEqualTo(73);
    }

    @Test
    void aThousandDiagnosticsOfACodeAreListedAndAllAreCounted(@TempDir Path folder) {
        TestProject project = TestProject.create(folder).briefing("It was 5. ".repeat(1_200));

        Run run = json(project);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/diagnostics")).hasSize(1_000);
        assertThat(run.json().at("/unlisted/SF301").intValue()).isEqualTo(200);
        assertThat(run.json().at("/summary/errors").intValue()).isEqualTo(1_200);
        assertThat(json(TestProject.site("invalid/six-mistakes")).json().has("unlisted"))
                .isFalse();
    }

    @Test
    void aBindingIsReportedAtItsWords() {
        JsonNode rise = json(TestProject.site("invalid/six-mistakes"))
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
        JsonNode report = json(TestProject.site("invalid/six-mistakes")).json();

        assertThat(report.propertyNames()).containsExactly("summary", "bindings", "claims", "unbound", "diagnostics");
        assertThat(report.get("summary").propertyNames())
                .containsExactly("errors", "warnings", "figures", "bound", "unbound");
        assertThat(report.get("diagnostics"))
                .allSatisfy(diagnostic -> assertThat(diagnostic.propertyNames().stream()
                                .filter(name -> !name.equals("fixes")) // only where there are any
                                .collect(Collectors.toSet()))
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
                                "file",
                                "line",
                                "column",
                                "text",
                                "fact",
                                "mode",
                                "reading",
                                "value",
                                "verdict",
                                "reason",
                                "caveats",
                                "tested",
                                "notUnderstood",
                                "headroom",
                                "tightest")));
    }

    @Test
    void aRevisedFigureChangesTheVerdictsOfSentencesAndClaim() {
        Run run = json(TestProject.site("invalid/revised-figure"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/claims/0/verdict").stringValue()).isEqualTo("contradicted");
        assertThat(strings(run.json().at("/diagnostics"), "code")).contains("SF401", "SF406");
    }

    @Test
    void quotesAndExemptionsHaveNoVerdict() {
        JsonNode bindings = json(TestProject.site("valid/everything")).json().get("bindings");

        assertThat(bindings)
                .filteredOn(binding ->
                        Set.of("quote", "exempt").contains(binding.get("mode").stringValue()))
                .hasSize(2)
                .allSatisfy(binding -> assertThat(binding.get("verdict").isNull()
                                && binding.get("fact").isNull())
                        .isTrue());
        assertThat(bindings)
                .filteredOn(binding -> binding.get("mode").stringValue().equals("insert"))
                .allSatisfy(binding ->
                        assertThat(binding.get("verdict").stringValue()).isEqualTo("supported"));
    }

    @Test
    void aDraftIsNotChecked() {
        assertThat(json(TestProject.site("valid/everything")).out()).doesNotContain("draft.md");
    }

    @Test
    void aFolderThatIsNotAProjectIsWrongUsage(@TempDir Path empty) {
        Run run = run("check", empty);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no project").contains(empty.toString());
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage(@TempDir Path empty) {
        Run run = run("check", empty.resolve("gone"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no folder " + empty.resolve("gone") + ".");
    }

    @Test
    void aFolderThatMayNotBeEnteredIsNotCalledEmpty(@TempDir Path folder) {
        Path closed = folder.resolve("closed");
        TestProject.create(closed);
        assumeThat(closed.toFile().setExecutable(false, false)).isTrue();
        try {
            assumeThat(Files.isExecutable(closed))
                    .as("root may enter every folder")
                    .isFalse();
            assertThat(run("check", closed).err()).contains("This user cannot read the folder " + closed);
            assertThat(run("check", closed.resolve("inner")).err()).contains("cannot be reached");
        } finally {
            closed.toFile().setExecutable(true, false);
        }
    }

    @Test
    void strictTreatsWarningsAsErrors(@TempDir Path folder) {
        TestProject project = TestProject.site("valid/small").copyTo(folder);
        project.replace("content/facts/facts.yaml", "status: official", "status: provisional");

        assertThat(run("check", project).exit()).isZero();
        assertThat(run("check", project, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void gitHubAnnotationsNameTheFileFromTheCurrentFolder() {
        Run run = run("check", TestProject.site("invalid/six-mistakes"), "--format", "github");

        assertThat(run.out())
                .contains("::error file=src/test/sites/invalid/six-mistakes/content/briefings/arrivals.md,line=11");
    }

    @Test
    void sarifIsOneJsonObject() {
        Run run = run("check", TestProject.site("invalid/six-mistakes"), "--format", "sarif");

        assertThat(run.json().at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(run.json().at("/runs/0/results").size()).isEqualTo(6);
    }

    @Test
    void aSuppositionListsTheVerdictsThatWouldChangeAndChangesNone() {
        Run run = run("check", TestProject.site("valid/small"), "--what-if", "arrivals-2023=1,266");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("If arrivals-2023=1,266: the verdict would change on 2 sentences.")
                .contains("content/briefings/arrivals.md:7  “fell by over 90 per cent”")
                .contains("supported → contradicted: the words say more than 90 %, but the fact is 89.998 %");
    }

    @Test
    void aFactIsExplainedWithTheHeadroomOfItsUses() {
        Run run = run("explain", "arrivals-change", "--project", TestProject.site("valid/small"));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("“fell by over 90 per cent”  supported")
                .contains("arrivals-2023: 922 can rise to 1,265 (contradicted from 1,266) and fall without limit")
                .contains("strongest: “fell by over 92 per cent”");
    }

    @Test
    void aFactIsExplainedWithItsFormulaAsItsPageWorksItThrough() {
        Run change = run("explain", "arrivals-change", "--project", TestProject.site("valid/small"));
        Run typed = run("explain", "arrivals-2023", "--project", TestProject.site("valid/small"));

        assertThat(change.out()).contains("  computed  922 / 12,658 − 1 = −92.7 per cent");
        assertThat(typed.out()).doesNotContain("  computed  ");
    }

    @Test
    void aFactIsExplainedWithTheClaimsThatUseIt() {
        Run run = run("explain", "arrivals-2023", "--project", TestProject.site("invalid/revised-figure"));

        assertThat(run.out()).contains("  claim     ").contains("contradicted");
    }

    @Test
    void aFactIsExplainedWithTheFactsAndChartsThatUseIt() {
        Run run = run("explain", "small-boat-arrivals-january-to-may", "--project", Path.of(""));

        assertThat(run.out())
                .contains("  used by   ", "record-january-to-may")
                .contains("content/briefings/arrivals.md:")
                .contains("  chart “Small-boat arrivals, January to May”");
    }

    @Test
    void anInvalidDateIsWrongUsageInPlainWords() {
        Run run = run("check", TestProject.site("valid/small"), "--as-of", "2024-13-01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“2024-13-01” is not a date: write year, month and day, such as 2024-05-22");
    }

    @Test
    void aSuppositionThatChangesNoVerdictSaysSo() {
        Run run = run("check", TestProject.site("valid/small"), "--what-if", "arrivals-2023=922");

        assertThat(run.out()).contains("If arrivals-2023=922: no verdict would change.");
    }

    @Test
    void suppositionsHoldTogether() {
        JsonNode turns = run(
                        "check",
                        TestProject.site("valid/small"),
                        "--format",
                        "json",
                        "--what-if",
                        "arrivals-2023=1,266",
                        "--what-if",
                        "arrivals-change=-95 %",
                        "--what-if",
                        "visit=2024-05-23")
                .json()
                .get("whatIf");

        assertThat(strings(turns, "text")).containsExactly("922", "Wednesday 22 May");
        assertThat(turns.at("/0/fact").stringValue()).isEqualTo("arrivals-2023");
        assertThat(turns.at("/0/line").intValue()).isEqualTo(8);
        assertThat(turns.at("/0/column").intValue()).isEqualTo(5);
        assertThat(turns.at("/0/verdict").stringValue()).isEqualTo("supported");
        assertThat(turns.at("/0/becomes").stringValue()).isEqualTo("contradicted");
        assertThat(turns.at("/0/reason").stringValue()).isEqualTo("the words say 922, but the fact is 1,266");
    }

    @Test
    void withNoSuppositionTheReportHasNoWhatIf() {
        assertThat(json(TestProject.site("valid/small")).json().has("whatIf")).isFalse();
    }

    @Test
    void aSuppositionDoesNotChangeTheExitStatus() {
        Run run = run("check", TestProject.site("invalid/revised-figure"), "--what-if", "arrivals-2023=900");

        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arrivals-2032=5 | There is no fact “arrivals-2032”",
                "arrivals-2023=many | “many” cannot be read as a value of “arrivals-2023”",
                "arrivals-change=lots | “lots” cannot be read as a value of “arrivals-change”",
                "visit=tomorrow | “tomorrow” cannot be read as a value of “visit”",
                "visit=2024-02-30 | “2024-02-30” cannot be read as a value of “visit”",
                "finance=$3 billion | cannot be read as a value of “finance”",
                "arrivals-2023@2023=5 | “arrivals-2023” is not a series",
                "arrivals-2023@soon=5 | “soon” is not a period",
                "arrivals-2023 | is not a supposition",
                "arrivals-2023= | is not a supposition",
                "=5 | is not a supposition",
            })
    void aSuppositionThatCannotBeMadeIsWrongUsage(String supposition, String message) {
        Run run = run("check", TestProject.site("valid/small"), "--what-if", supposition);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aSuppositionNeedsAFormatThatCanShowIt() {
        Run run = run("check", TestProject.site("valid/small"), "--format", "sarif", "--what-if", "arrivals-2023=900");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--what-if needs --format human or --format json");
    }

    @Test
    void aValueOfASeriesIsSupposedByItsPeriod() {
        Run run = run("check", "", "--what-if", "albanian-arrivals@2023=2,000", "--format", "json");

        assertThat(run.json().get("whatIf"))
                .anySatisfy(
                        turn -> assertThat(turn.path("claim").stringValue("")).isEqualTo("over-90-per-cent-fall"));
        assertThat(run("check", "", "--what-if", "albanian-arrivals=2,000").err())
                .contains("is a series: name a period");
        assertThat(run("check", "", "--what-if", "albanian-arrivals@1999=2,000").err())
                .contains("has no value for 1999");
        assertThat(run("check", "", "--what-if", "albanian-arrivals@2023=lots").exit())
                .isEqualTo(2);
    }

    private static List<String> strings(JsonNode array, String field) {
        return array.valueStream().map(each -> each.get(field).stringValue()).toList();
    }

    @Test
    void aFactIsExplainedWithItsUsesThroughFormulas() {
        Run run = run("explain", "arrivals-2023", "--project", TestProject.site("valid/small"));

        assertThat(run.out())
                .contains("  used in ")
                .contains("  through arrivals-change: ")
                .contains("“fell by over 90 per cent”  supported")
                .contains("arrivals-2023: 922 can rise to 1,265 (contradicted from 1,266) and fall without limit")
                .doesNotContain("no text uses it")
                .doesNotContain("arrivals-2022: 12,658 may");
    }

    @Test
    void aFaultyFactOrAClaimIsExplainedAsSuch(@TempDir Path folder) {
        TestProject project = TestProject.site("invalid/revised-figure").copyTo(folder);
        project.file("content/facts/more.yaml", "sick: {label: Sick, formula: nothing-at-all + 1}\n");

        Run sick = run("explain", "sick", "--project", project);
        assertThat(sick.exit()).isEqualTo(1);
        assertThat(sick.err()).contains("“sick” in content/facts/more.yaml:1:1");
        String claim = project.text("content/claims/claims.yaml")
                .lines()
                .filter(line -> line.endsWith(":") && Character.isLetter(line.charAt(0)))
                .findFirst()
                .orElseThrow()
                .replace(":", "");
        Run claimed = run("explain", claim, "--project", project);
        assertThat(claimed.exit()).isEqualTo(2);
        assertThat(claimed.err()).contains("is a claim, not a fact: see content/claims/claims.yaml:");
    }

    @Test
    void figuresOfMissingFactsAreNotCountedAsChecked(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.site("valid/small").copyTo(folder);
        try (var facts = Files.list(project.path("content/facts"))) {
            for (Path file : facts.toList()) {
                Files.delete(file);
            }
        }

        Run run = run("check", project);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("6 figures: 0 checked, 0 inserted, 0 quoted, 0 exempt, 0 unbound, 6 not checked.");
        assertThat(json(project).json().at("/summary/bound").intValue()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --port abc | “abc” is not a port: write a number from 1 to 65535, or 0 for any free one",
                "serve --port 65536 | “65536” is not a port",
                "check --fromat json | Did you mean “--format”?",
                "check --fromat=json | Did you mean “--format”?",
                "check --format xml | xml",
            })
    void wrongUsageIsASentenceAndAPointerToHelp(String words, String message) {
        Run run = run((Object[]) words.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(message)
                .contains("For help: standfirst " + words.substring(0, words.indexOf(' ')) + " --help")
                .doesNotContain("Usage:");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
    }
}
