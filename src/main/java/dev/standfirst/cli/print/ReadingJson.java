package dev.standfirst.cli.print;

import dev.standfirst.diagnostic.DiagnosticJson;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Rational;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes how a text was read as the one line of JSON that outside tools rely on; its fields stay as they are. */
public final class ReadingJson {
    private ReadingJson() {}

    /** Writes one object and a line end. */
    public static void write(ProseText text, PrintWriter out) {
        try (JsonGenerator json = DiagnosticJson.line(out)) {
            json.writeStartObject();
            json.writeStringProperty("text", text.text());
            json.writeName("readings").writeStartArray();
            text.readings().forEach(reading -> reading(reading, text.text(), json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
    }

    private static void reading(Reading reading, String text, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", reading.start());
        json.writeNumberProperty("end", reading.end());
        json.writeStringProperty("text", text.substring(reading.start(), reading.end()));
        json.writeStringProperty("kind", reading.kind().label());
        text("unit", ReadingTerms.unit(reading).orElse(null), json);
        json.writeStringProperty("direction", reading.direction().name().toLowerCase(Locale.ROOT));
        number("low", reading.range().low().end().orElse(null), reading, json);
        number("high", reading.range().high().end().orElse(null), reading, json);
        json.writeBooleanProperty("lowClosed", reading.range().low().isClosed());
        json.writeBooleanProperty("highClosed", reading.range().high().isClosed());
        number("value", reading.written().map(WrittenNumber::value).orElse(null), reading, json);
        json.writeBooleanProperty("denied", reading.statement().isDenial());
        text("period", reading.period().orElse(null), json);
        text("comparedWith", reading.comparedWith().orElse(null), json);
        json.writeEndObject();
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(String name, @Nullable Rational value, Reading reading, JsonGenerator json) {
        if (value == null || reading.kind() == Kind.DATE) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, ReadingTerms.number(value, reading));
        }
    }
}
