package dev.standfirst.serve;

import dev.standfirst.check.VerdictChange;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.preview.Preview;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the script of the editor is told, each as one line of JSON. */
final class EditorJson {
    /** The most changed verdicts that are listed. */
    private static final int MOST = 50;

    private EditorJson() {}

    /** Writes the properties of an object. */
    private interface Properties {
        void write(JsonGenerator json);
    }

    private static String object(Properties properties) {
        var out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            properties.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    static String session(String id) {
        return object(json -> json.writeStringProperty("session", id));
    }

    static String version(String version) {
        return object(json -> json.writeStringProperty("version", version));
    }

    static String file(EditableFiles.Saved file) {
        return object(json -> {
            json.writeStringProperty("text", file.lines());
            json.writeStringProperty("version", file.version());
        });
    }

    /** Names of files and folders. */
    static String names(List<String> names) {
        return object(json -> {
            json.writeName("files").writeStartArray();
            names.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    /** The files, and the address of the page that each has, if it has one. */
    static String files(List<String> names, Preview preview) {
        return object(json -> {
            json.writeName("files").writeStartArray();
            for (String name : names) {
                json.writeStartObject();
                json.writeStringProperty("name", name);
                preview.pageOf(name).ifPresent(page -> json.writeStringProperty("page", address(page)));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String address(String page) {
        return "/" + (page.endsWith("index.html") ? page.substring(0, page.length() - "index.html".length()) : page);
    }

    /** Where in the files stands what the page at an address shows; without a file where that is in many or none. */
    static String place(Preview preview, String address, List<String> names) {
        Optional<SourceSpan> place =
                RequestResolver.look(preview, address) instanceof RequestResolver.Answer.Shown(String file, int _)
                        ? PageSource.of(preview, file)
                        : Optional.empty();
        return object(json -> place.filter(span -> names.contains(span.file())).ifPresent(span -> {
            json.writeStringProperty("file", span.file());
            json.writeNumberProperty("line", span.line());
        }));
    }

    /** What the texts that are typed, and not saved, change. */
    static String effects(LivePreview live) {
        Preview preview = live.preview();
        List<VerdictChange> changes = live.unsavedChanges();
        return object(json -> {
            json.writeNumberProperty("total", changes.size());
            json.writeName("changes").writeStartArray();
            changes.stream().limit(MOST).forEach(change -> change(json, change, preview));
            json.writeEndArray();
        });
    }

    private static void change(JsonGenerator json, VerdictChange change, Preview preview) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.subject().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("words", change.words());
        json.writeStringProperty("was", change.was().words());
        json.writeStringProperty("becomes", change.becomes().words());
        json.writeStringProperty("reason", change.reason());
        json.writeStringProperty("file", change.span().file());
        json.writeNumberProperty("line", change.span().line());
        preview.pageOf(change.span().file()).ifPresent(page -> json.writeStringProperty("page", address(page)));
        json.writeEndObject();
    }
}
