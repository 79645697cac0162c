package dev.standfirst.content.schema;

import java.util.List;
import java.util.Optional;

/**
 * The fields that a group of them may have. It drives the reading, and all that an editor may write is in it.
 *
 * @param what what such a group describes: {@code fact}
 * @param fields every field, in the order in which they are explained
 */
public record Schema(String what, List<Field<?>> fields) {
    /** Keeps its own copy. */
    public Schema {
        fields = List.copyOf(fields);
    }

    /** A schema of these fields. */
    public static Schema of(String what, Field<?>... fields) {
        return new Schema(what, List.of(fields));
    }

    /** The names of its fields. */
    List<String> names() {
        return fields.stream().<String>map(Field::name).toList();
    }

    /** The field of this name. */
    Optional<Field<?>> find(String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
