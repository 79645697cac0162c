package dev.standfirst.serve;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.preview.Preview;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a page's script is told of the state of the project, as one line of JSON: what is wrong, that of its own text first. */
final class StatusJson {
    private static final int MOST = 12;

    private final Function<SourceSpan, String> links;
    private final boolean editable;

    /**
     * @param links gives the address that opens a place in a file
     * @param editable whether there is an editor in the browser
     */
    StatusJson(Function<SourceSpan, String> links, boolean editable) {
        this.links = links;
        this.editable = editable;
    }

    /**
     * The state as the page at an address should show it.
     *
     * @param address the path of the page's address, percent-encoded
     */
    String of(Preview preview, String address) throws IOException {
        Optional<String> path =
                RequestResolver.look(preview, address) instanceof RequestResolver.Answer.Shown(String file, int _)
                        ? Optional.of(file)
                        : Optional.empty();
        Optional<Preview.File> file = path.isPresent() ? preview.file(path.get()) : Optional.empty();
        Optional<Briefing> briefing = path.flatMap(preview::briefingOn);
        List<Diagnostic> errors = errors(
                preview,
                file.map(Preview.File::faults).orElse(List.of()),
                briefing.map(Briefing::file).orElse(""));
        var out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "summary", HumanPrinter.summary(errors.isEmpty() ? preview.diagnostics() : all(preview, errors)));
            json.writeNumberProperty("errors", errors.size());
            json.writeBooleanProperty("earlier", file.map(Preview.File::earlier).orElse(false));
            json.writeBooleanProperty("draft", briefing.map(Briefing::draft).orElse(false));
            if (editable) {
                json.writeStringProperty("edit", EditorEndpoint.AT);
            }
            json.writeStringProperty("report", PreviewServer.RESERVED + "report");
            json.writeName("diagnostics").writeStartArray();
            for (Diagnostic error : errors.stream().limit(MOST).toList()) {
                write(json, error);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static List<Diagnostic> all(Preview preview, List<Diagnostic> errors) {
        var all = new ArrayList<>(errors);
        preview.diagnostics().stream()
                .filter(each -> each.severity() != Severity.ERROR)
                .forEach(all::add);
        return all;
    }

    /** The faults of a page's template, then the errors of its own text, then all others. */
    private static List<Diagnostic> errors(Preview preview, List<Diagnostic> faults, String file) {
        var errors = new LinkedHashSet<>(faults);
        preview.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(each -> !each.span().file().equals(file)))
                .forEach(errors::add);
        return List.copyOf(errors);
    }

    private void write(JsonGenerator json, Diagnostic error) {
        json.writeStartObject();
        json.writeStringProperty("code", error.code().id());
        json.writeStringProperty("message", PrintableText.of(error.message()));
        json.writeStringProperty("help", PrintableText.of(error.help()));
        json.writeStringProperty(
                "place",
                PrintableText.of(error.span().file()) + ":" + error.span().line());
        json.writeStringProperty("href", links.apply(error.span()));
        json.writeEndObject();
    }
}
