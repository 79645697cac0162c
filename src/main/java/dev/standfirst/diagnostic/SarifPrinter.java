package dev.standfirst.diagnostic;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Prints diagnostics as a log in SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS. */
public final class SarifPrinter implements DiagnosticPrinter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    /** What RFC 3986 lets are in a path as it is. A colon is left out: before the first {@code /} it would end a scheme. */
    private static final String PLAIN_IN_A_PATH = "-._~!$&'()*+,;=@/";

    private final String folder;
    private final String version;

    /**
     * @param folder the project's folder as seen from the repository, with {@code /} at its end, or {@code ""} where they are one
     * @param version the version of the program
     */
    public SarifPrinter(String folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        ListedDiagnostics report = ListedDiagnostics.of(diagnostics);
        List<DiagnosticCode> rules = report.listed().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        var text = new StringWriter();
        try (JsonGenerator json = DiagnosticJson.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json, rules);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            if (!report.more().isEmpty()) {
                unlisted(json, report.notes());
            }
            json.writeArrayPropertyStart("results");
            for (Diagnostic diagnostic : report.listed()) {
                result(json, diagnostic, rules.indexOf(diagnostic.code()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    /** What is not listed, as notes on the run (section 3.20.21). */
    private static void unlisted(JsonGenerator json, List<String> notes) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (String note : notes) {
            json.writeStartObject();
            json.writeStringProperty("level", "note");
            message(json, text(note));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void tool(JsonGenerator json, List<DiagnosticCode> rules) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Standfirst");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(code -> rule(json, code));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, DiagnosticCode code) {
        String meaning = DiagnosticPages.meaning(code);
        json.writeStartObject();
        json.writeStringProperty("id", code.id());
        json.writeStringProperty("name", pascalCase(code));
        json.writeObjectPropertyStart("shortDescription");
        json.writeStringProperty("text", code.title());
        json.writeEndObject();
        json.writeObjectPropertyStart("fullDescription");
        json.writeStringProperty("text", meaning);
        json.writeEndObject();
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", meaning);
        json.writeStringProperty("markdown", DiagnosticPages.markdown(code));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", code.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Diagnostic diagnostic, int ruleIndex) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.code().id());
        json.writeNumberProperty("ruleIndex", ruleIndex);
        json.writeStringProperty("level", diagnostic.severity().word());
        String help =
                diagnostic.helpIfAny().map(words -> "\nhelp: " + text(words)).orElse("");
        message(json, text(diagnostic.message()) + help);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        place(json, diagnostic.span());
        json.writeEndObject();
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("relatedLocations");
            int id = 0;
            for (Diagnostic.Related related : diagnostic.related()) {
                json.writeStartObject();
                json.writeNumberProperty("id", id++);
                message(json, text(related.message()));
                place(json, related.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!diagnostic.fixes().isEmpty()) {
            json.writeArrayPropertyStart("fixes");
            diagnostic.fixes().forEach(fix -> fix(json, fix));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void fix(JsonGenerator json, Fix fix) {
        json.writeStartObject();
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(json, fix.span());
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region(json, "deletedRegion", fix.span());
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", fix.replacement());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void place(JsonGenerator json, SourceSpan span) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(json, span);
        region(json, "region", span);
        json.writeEndObject();
    }

    private void artifact(JsonGenerator json, SourceSpan span) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(folder + span.file()));
        json.writeStringProperty("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, String name, SourceSpan span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", span.line());
        json.writeNumberProperty("startColumn", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
        json.writeEndObject();
    }

    /**
     * The words as a plain-text message: braces are doubled, as section 3.11.5 asks, and what could be taken for an embedded link
     * (section 3.11.6) has its brackets escaped, so that no content becomes a link in a viewer.
     */
    private static String text(String words) {
        String visible = PrintableText.of(words).replace("{", "{{").replace("}", "}}");
        return visible.contains("](")
                ? visible.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : visible;
    }

    private static String uri(String path) {
        var out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || PLAIN_IN_A_PATH.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }

    /** {@code WRONG_UNIT} as {@code WrongUnit}, the form that SARIF asks of a rule's name. */
    private static String pascalCase(DiagnosticCode code) {
        var out = new StringBuilder();
        for (String word : code.name().split("_", -1)) {
            out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
