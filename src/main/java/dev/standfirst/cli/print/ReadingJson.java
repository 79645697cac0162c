package dev.standfirst.cli.print;

import dev.standfirst.diagnostic.DiagnosticJson;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Rational;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
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
        text("unit", ReadingTerms.unit(reading), json);
        json.writeStringProperty("direction", reading.direction().name().toLowerCase(Locale.ROOT));
        number("low", at(reading.range().low()), reading, json);
        number("high", at(reading.range().high()), reading, json);
        json.writeBooleanProperty("lowClosed", reading.range().low().isClosed());
        json.writeBooleanProperty("highClosed", reading.range().high().isClosed());
        number("value", reading.written().map(WrittenNumber::value), reading, json);
        json.writeBooleanProperty("denied", reading.statement().isDenial());
        text("period", reading.period(), json);
        text("comparedWith", reading.comparedWith(), json);
        json.writeEndObject();
    }

    private static void text(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static Optional<Rational> at(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> Optional.empty();
            case Bound.Closed(Rational value) -> Optional.of(value);
            case Bound.Open(Rational value) -> Optional.of(value);
        };
    }

    private static void number(String name, Optional<Rational> value, Reading reading, JsonGenerator json) {
        if (value.isPresent() && reading.kind() != Kind.DATE) {
            json.writeNumberProperty(name, ReadingTerms.number(value.get(), reading));
        } else {
            json.writeNullProperty(name);
        }
    }
}
