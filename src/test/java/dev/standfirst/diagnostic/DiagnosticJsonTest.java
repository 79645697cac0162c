package dev.standfirst.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticJsonTest {
    @Test
    void aDiagnosticHasTheFieldsOfTheContract() {
        Diagnostic diagnostic =
                Diagnostic.of(DiagnosticCode.WEAK_WORDS, new SourceSpan("content/a.md", 12, 5, 13, 2), "weak");

        assertThat(written(diagnostic)).isEqualTo("""
                        {
                          "code" : "SF505",
                          "severity" : "warning",
                          "message" : "weak",
                          "file" : "content/a.md",
                          "line" : 12,
                          "column" : 5,
                          "endLine" : 13,
                          "endColumn" : 2,
                          "help" : ""
                        }""");
    }

    @Test
    void alternativeFixesKeepTheirOrder() {
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.CONTRADICTED, new SourceSpan("content/a.md", 2, 5, 2, 9), "x")
                .fix("say %s", "over 92", "nearly 93");

        JsonNode json = new JsonMapper().readTree(written(diagnostic));

        assertThat(json.get("help").asString()).isEqualTo("say “over 92” or “nearly 93”");
        assertThat(json.at("/fixes/0/replacement").asString()).isEqualTo("over 92");
        assertThat(json.at("/fixes/1/replacement").asString()).isEqualTo("nearly 93");
        assertThat(json.at("/fixes/1/line").asInt()).isEqualTo(2);
        assertThat(json.at("/fixes/1/endColumn").asInt()).isEqualTo(9);
    }

    @Test
    void hiddenCharactersAndCommandsOfBuildServersAreEscaped() {
        Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.CONTRADICTED,
                        SourceSpan.startOf("a\n::error::b"),
                        "##[error]x\u202E\u007F\u0085\uDB40\uDC41🙂")
                .help("\uD800");

        assertThat(written(diagnostic))
                .contains("\"a\\n::error::b\"")
                .contains("\"\\u0023\\u0023[error]x\\u202E\\u007F\\u0085\\uDB40\\uDC41\\uD83D\\uDE42\"")
                .contains("\"\\uD800\"");
    }

    @Property
    void anyTextComesBackAndShowsNoHiddenCharacter(@ForAll String message) {
        String json = written(Diagnostic.of(DiagnosticCode.CONTRADICTED, SourceSpan.startOf("a.md"), message));

        assertThat(new JsonMapper().readTree(json).get("message").asString()).isEqualTo(message);
        assertThat(json.codePoints().filter(c -> c != '\n')).noneMatch(PrintableText::isHidden);
        assertThat(json).doesNotContain("##");
    }

    private static String written(Diagnostic diagnostic) {
        var out = new StringWriter();
        try (JsonGenerator json = DiagnosticJson.generator(out)) {
            DiagnosticJson.write(json, diagnostic);
        }
        return out.toString();
    }
}
