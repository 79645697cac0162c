package dev.standfirst.content.schema;

import java.util.List;

/** What a single value looks like before it is read: as much of its type as JSON Schema can say. */
public enum JsonShape {
    /** Words, numbers, and whatever else may be written alone. */
    ANY("string number boolean", ""),
    /** {@code 2024-05-22}. */
    DATE("string", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    /** {@code true} or {@code false}. */
    FLAG("boolean", ""),
    /** {@code 3}. */
    WHOLE("integer", ""),
    /** {@code albanian-arrivals-2022}: the form that {@link Ids} asks for. */
    ID("string", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
    /** {@code https://…}. */
    WEB_ADDRESS("string", "^[Hh][Tt][Tt][Pp][Ss]?://.");

    private final String types;
    private final String pattern;

    JsonShape(String types, String pattern) {
        this.types = types;
        this.pattern = pattern;
    }

    /** The types of JSON that a YAML parser may take it for. */
    public List<String> types() {
        return List.of(types.split(" "));
    }

    /** What a text of this form matches, as ECMA-262 writes it; empty where any text will do. */
    public String pattern() {
        return pattern;
    }
}
