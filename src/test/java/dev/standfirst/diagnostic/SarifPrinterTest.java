package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.Golden;
import dev.standfirst.testing.JsonSchema;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifPrinterTest {
    private static final JsonSchema SARIF = JsonSchema.ofSarif();

    @Test
    void aReportIsValidAndSaysWhereAndWhat() {
        Diagnostic error = Diagnostic.of(
                        DiagnosticCode.CONTRADICTED,
                        new SourceSpan("content/briefings/ä b.md", 3, 7, 3, 12),
                        "it is 92.7 %")
                .related(new SourceSpan("content/facts/a.yaml", 2, 3, 2, 3), "the fact")
                .help("say so");
        Diagnostic warning =
                Diagnostic.of(DiagnosticCode.PROVISIONAL, new SourceSpan("content/a.md", 1, 1, 2, 4), "provisional");

        String sarif = printed("site/", error, warning);

        assertThat(faults(sarif)).isEmpty();
        JsonNode run = new JsonMapper().readTree(sarif).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSize(2);
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asString()).startsWith("# SF401: ");
        ((tools.jackson.databind.node.ObjectNode) run.at("/tool/driver")).remove("rules");
        Golden.assertMatches(
                "diagnostic/printed/expected-results.sarif",
                new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n");
    }

    @Test
    void aFixIsTheTextThatAnEditorWouldPutIn() {
        Diagnostic misspelt = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_FIELD,
                        new SourceSpan("content/facts/a.yaml", 4, 3, 4, 8),
                        "a fact has no field “vaule”")
                .didYouMean("value");

        String sarif = printed("site/", misspelt);

        assertThat(faults(sarif)).isEmpty();
        JsonNode change = new JsonMapper().readTree(sarif).at("/runs/0/results/0/fixes/0/artifactChanges/0");
        assertThat(change.at("/artifactLocation/uri").asString()).isEqualTo("site/content/facts/a.yaml");
        assertThat(change.at("/replacements/0/deletedRegion/startColumn").asInt())
                .isEqualTo(3);
        assertThat(change.at("/replacements/0/deletedRegion/endColumn").asInt()).isEqualTo(8);
        assertThat(change.at("/replacements/0/insertedContent/text").asString()).isEqualTo("value");
    }

    @Test
    void anEmptyReportIsValid() {
        assertThat(faults(printed(""))).isEmpty();
    }

    @Test
    void everyRuleIsValid() {
        Diagnostic[] all = Arrays.stream(DiagnosticCode.values())
                .map(code -> Diagnostic.of(code, SourceSpan.startOf("content/a.md"), code.title()))
                .toArray(Diagnostic[]::new);

        assertThat(faults(printed("", all))).isEmpty();
    }

    @Test
    void theSchemaFindsAFault() {
        String broken = printed("").replace("\"2.1.0\"", "\"9\"");

        assertThat(faults(broken)).isNotEmpty();
    }

    @Test
    void contentCannotBecomeALinkOrPlaceholder() {
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.BAD_URL, SourceSpan.startOf("a.md"), "{0} [click](https://example.org) \u202E");

        assertThat(new JsonMapper()
                        .readTree(printed("", diagnostic))
                        .at("/runs/0/results/0/message/text")
                        .asString())
                .isEqualTo("{{0}} \\[click\\](https://example.org) \\\\u{{202E}}");
    }

    @Test
    void aPathIsAUriWithoutAScheme() {
        Diagnostic diagnostic =
                Diagnostic.of(DiagnosticCode.BAD_URL, SourceSpan.startOf("javascript:x/%2e?#é.md"), "x");

        assertThat(new JsonMapper()
                        .readTree(printed("", diagnostic))
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("javascript%3Ax/%252e%3F%23%C3%A9.md");
    }

    @Property(tries = 50)
    void aReportOfAnyMessageIsValidWithoutHiddenCharacters(
            @ForAll String message, @ForAll String file, @ForAll String help) {
        String sarif = printed(
                "",
                Diagnostic.of(DiagnosticCode.WEAK_WORDS, SourceSpan.startOf(file), message)
                        .help(help));

        assertThat(faults(sarif)).isEmpty();
        assertThat(sarif.codePoints().filter(c -> c != '\n')).noneMatch(PrintableText::isHidden);
    }

    private static String printed(String folder, Diagnostic... diagnostics) {
        return Printed.by(new SarifPrinter(folder, "1.2.3"), List.of(diagnostics));
    }

    private static List<String> faults(String sarif) {
        return SARIF.faults(sarif);
    }
}
