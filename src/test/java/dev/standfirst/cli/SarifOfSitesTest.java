package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.JsonSchema;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check --format sarif} prints for whole projects follows the standard, and points at existing words. */
class SarifOfSitesTest {
    private static final JsonSchema SARIF = JsonSchema.ofSarif();

    private final List<String> faults = new ArrayList<>();

    static Stream<TestProject> all() {
        return Stream.concat(TestProject.valid(), TestProject.invalid());
    }

    private static String sarif(TestProject project) {
        var out = new StringWriter();
        int exit = Standfirst.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("check", project.root().toString(), "--format", "sarif", "--as-of", "2024-06-01");
        assertThat(exit).isBetween(0, 1);
        return out.toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReportIsValidByTheSchemaOfTheStandard(TestProject project) {
        assertThat(SARIF.faults(sarif(project))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyResultNamesItsRuleAndAnExistingPlace(TestProject project) throws IOException {
        JsonNode run = json(sarif(project)).at("/runs/0");

        assertThat(run.get("columnKind").stringValue()).isEqualTo("utf16CodeUnits");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results").values()) {
            assertThat(rules.path(result.get("ruleIndex").intValue()).path("id"))
                    .isEqualTo(result.get("ruleId"));
            for (JsonNode place : result.get("locations").values()) {
                look(place.get("physicalLocation"));
            }
            for (JsonNode place : result.path("relatedLocations").values()) {
                look(place.get("physicalLocation"));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A region spans lines or words of one line; its columns exist, the end at most one after the last. */
    private void look(JsonNode place) throws IOException {
        String uri = place.at("/artifactLocation/uri").stringValue();
        Path file = Path.of(URI.create(uri).getPath());
        JsonNode region = place.get("region");
        int line = region.get("startLine").intValue();
        int column = region.get("startColumn").intValue();
        int endLine = region.get("endLine").intValue();
        int endColumn = region.get("endColumn").intValue();
        if (!Files.isRegularFile(file)) {
            // That a file is missing can only be said at its first character.
            if (line != 1 || column != 1 || endLine != 1 || endColumn != 1) {
                faults.add("in " + uri + ", which is not there: " + region);
            }
            return;
        }
        List<String> lines = List.of(Files.readString(file).split("\r\n|\r|\n", -1));
        boolean isThere = line <= endLine
                && endLine <= lines.size()
                && (line < endLine || column <= endColumn)
                && column <= lines.get(line - 1).length() + 1
                && endColumn <= lines.get(endLine - 1).length() + 1;
        if (!isThere) {
            faults.add(uri + " has no " + region);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#invalid")
    void aProjectWithErrorsHasResultsThatAreErrors(TestProject project) {
        assertThat(json(sarif(project)).at("/runs/0/results").valueStream())
                .anyMatch(result -> result.get("level").stringValue().equals("error"));
    }
}
