package dev.standfirst.diagnostic;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON that is safe to print, and diagnostics in it. */
public final class DiagnosticJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new HiddenEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private DiagnosticJson() {}

    /**
     * A generator of indented JSON whose strings may come from strangers: what cannot be seen, and a {@code #} that could begin a
     * command of a build server, is written as an escape, which means the same to whoever reads the JSON. Lines end with
     * {@code \n}. Closing it leaves {@code out} open.
     */
    public static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    /** A generator as {@link #generator} that writes everything on one line, with no line end. */
    public static JsonGenerator line(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes one diagnostic as an object; its help is {@code ""} where there is none, and the fixes are left out where there are none. */
    public static void write(JsonGenerator json, Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().id());
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("message", diagnostic.message());
        json.writeStringProperty("file", span.file());
        lines(json, span);
        json.writeStringProperty("help", diagnostic.help());
        if (!diagnostic.fixes().isEmpty()) {
            json.writeArrayPropertyStart("fixes");
            for (Fix fix : diagnostic.fixes()) {
                json.writeStartObject();
                json.writeStringProperty("file", fix.span().file());
                lines(json, fix.span());
                json.writeStringProperty("replacement", fix.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, SourceSpan span) {
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Escapes all that {@link PrintableText} writes out. Half a pair is asked about at a time, so pairs are escaped always. */
    private static final class HiddenEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['#'] = ESCAPE_STANDARD;
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return PrintableText.isHidden(character) ? new SerializedString(String.format("\\u%04X", character)) : null;
        }
    }
}
