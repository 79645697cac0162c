package dev.standfirst.content.schema;

/**
 * A field of a schema.
 *
 * @param name what it is called in the file
 * @param type what its value may be
 * @param required whether it must be there
 * @param <T> what its value becomes
 */
public record Field<T>(String name, FieldType<T> type, boolean required) {
    /** A field that may be left out. */
    public static <T> Field<T> optional(String name, FieldType<T> type) {
        return new Field<>(name, type, false);
    }

    /** A field that must be there. */
    public static <T> Field<T> required(String name, FieldType<T> type) {
        return new Field<>(name, type, true);
    }
}
