package dev.standfirst.content;

/**
 * A field of a schema.
 *
 * @param name what it is called in the file
 * @param type what its value may be
 * @param required whether it must be there
 * @param <T> what its value becomes
 */
record Field<T>(String name, FieldType<T> type, boolean required) {
    /** A field that may be left out. */
    static <T> Field<T> optional(String name, FieldType<T> type) {
        return new Field<>(name, type, false);
    }

    /** A field that must be there. */
    static <T> Field<T> required(String name, FieldType<T> type) {
        return new Field<>(name, type, true);
    }
}
