package dev.standfirst.content;

import dev.standfirst.content.reader.BriefingReader;
import dev.standfirst.content.reader.ClaimReader;
import dev.standfirst.content.reader.FactReader;
import dev.standfirst.content.reader.SiteReader;
import dev.standfirst.content.reader.SourceReader;
import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.BriefOrFull;
import dev.standfirst.content.schema.FieldType.ByName;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.OneOrMore;
import dev.standfirst.content.schema.FieldType.Single;
import dev.standfirst.content.schema.FieldType.Word;
import dev.standfirst.content.schema.JsonShape;
import dev.standfirst.content.schema.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schemas (draft 7, which every editor knows) of the files that editors write, for text editors that complete and check YAML.
 * They are made of the schemas that drive the reading, so that both know the same fields. They let through some of what a check
 * refuses, and refuse nothing that a check lets through except a field with nothing after its colon.
 */
public final class EditorSchemas {
    private static final String DESCRIPTIONS = "fields.properties";

    private static final EditorSchemas DESCRIBED = new EditorSchemas();

    private final Properties descriptions = new Properties();

    private EditorSchemas() {
        try (var in = Objects.requireNonNull(EditorSchemas.class.getResourceAsStream(DESCRIPTIONS), DESCRIPTIONS)) {
            descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas: for each the name of its file, such as {@code facts.schema.json}, and its text. */
    public static Map<String, String> all() {
        var schemas = new EditorSchemas();
        var files = new LinkedHashMap<String, String>();
        files.put("site.schema.json", schemas.file("content/site.yaml", schemas.group(SiteReader.SCHEMA)));
        files.put(
                "facts.schema.json",
                schemas.file("content/facts/*.yaml", schemas.byId(FactReader.SCHEMA, FactReader.DEFAULTS)));
        files.put("sources.schema.json", schemas.file("content/sources/*.yaml", schemas.byId(SourceReader.SCHEMA)));
        files.put("claims.schema.json", schemas.file("content/claims/*.yaml", schemas.byId(ClaimReader.SCHEMA)));
        files.put(
                "briefing.schema.json",
                schemas.file("The front matter of content/briefings/**/*.md", schemas.group(BriefingReader.SCHEMA)));
        return files;
    }

    /** The fields that are described, as {@code fact.label}: one for each field that a file may have. */
    static List<String> described() {
        return List.copyOf(new EditorSchemas().descriptions.stringPropertyNames());
    }

    private String file(String title, Map<String, Object> schema) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("$schema", "http://json-schema.org/draft-07/schema#");
        whole.put("title", title);
        whole.putAll(schema);
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(whole) + "\n";
    }

    private Map<String, Object> byId(Schema schema) {
        return object(
                "propertyNames", Map.of("pattern", JsonShape.ID.pattern()),
                "additionalProperties", group(schema));
    }

    /** Groups by their ids, below one of the name of {@code head}. */
    private Map<String, Object> byId(Schema schema, Schema head) {
        Map<String, Object> all = byId(schema);
        all.put("properties", map(head.what(), group(head)));
        return all;
    }

    private Map<String, Object> group(Schema schema) {
        var properties = new LinkedHashMap<String, Object>();
        for (Field<?> field : schema.fields()) {
            var value = new LinkedHashMap<String, Object>();
            value.put("description", describe(schema, field));
            value.putAll(type(field.type()));
            properties.put(field.name(), value);
        }
        List<String> required = schema.fields().stream()
                .filter(Field::required)
                .<String>map(Field::name)
                .toList();
        Map<String, Object> group = object("properties", properties, "additionalProperties", false);
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        return group;
    }

    /** What a field is for, and what it takes. */
    static String description(Schema schema, Field<?> field) {
        return DESCRIBED.describe(schema, field);
    }

    private String describe(Schema schema, Field<?> field) {
        String key = schema.what() + "." + field.name();
        String words = descriptions.getProperty(key);
        if (words == null) {
            throw new IllegalStateException(DESCRIPTIONS + " does not describe " + key);
        }
        return words + " Takes " + field.type().noun() + ".";
    }

    private Map<String, Object> type(FieldType<?> type) {
        return switch (type) {
            case Single<?>(String _, JsonShape form, var _) -> {
                var single = new LinkedHashMap<String, Object>();
                single.put("type", form.types().size() == 1 ? form.types().getFirst() : form.types());
                if (!form.pattern().isEmpty()) {
                    single.put("pattern", form.pattern());
                }
                yield single;
            }
            case Word<?>(var words) -> {
                // A YAML parser takes the words true and false for booleans where they are not quoted.
                var values = new ArrayList<Object>();
                words.keySet().forEach(word -> {
                    if (word.equals("true") || word.equals("false")) {
                        values.add(Boolean.valueOf(word));
                    }
                    values.add(word);
                });
                yield map("enum", values);
            }
            case OneOrMore<?>(var of) -> {
                Map<String, Object> one = type(of);
                Map<String, Object> more = map("type", "array");
                more.put("items", one);
                yield map("anyOf", List.of(one, more));
            }
            case Group<?>(var schema, var _) -> group(schema);
            case BriefOrFull<?>(var brief, var full) -> map("anyOf", List.of(type(brief), type(full)));
            case ByName<?>(var of) -> object("additionalProperties", type(of));
        };
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = map("type", "object");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> map(String key, Object value) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        return map;
    }
}
