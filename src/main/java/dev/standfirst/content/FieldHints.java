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
import java.util.List;
import java.util.Optional;

/** The fields and words that an editor may write at a place of a file. */
public final class FieldHints {
    private FieldHints() {}

    /**
     * A field.
     *
     * @param name its name
     * @param description what it is for
     * @param required whether it must be there
     */
    public record Hint(String name, String description, boolean required) {}

    /**
     * The fields of a group.
     *
     * @param file the file, named from the project's folder
     * @param path the names of the fields, and of facts and the like, that lead to the group
     */
    public static List<Hint> fields(String file, List<String> path) {
        return group(file, path)
                .map(schema -> schema.fields().stream()
                        .map(field ->
                                new Hint(field.name(), EditorSchemas.description(schema, field), field.required()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The words that a field takes; empty where it takes any.
     *
     * @param path as for {@link #fields}, with the name of the field last
     */
    public static List<String> words(String file, List<String> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        String name = path.getLast();
        return group(file, path.subList(0, path.size() - 1)).stream()
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> field.name().equals(name))
                .flatMap(field -> words(field.type()).stream())
                .toList();
    }

    private static List<String> words(FieldType<?> type) {
        return switch (type) {
            case Word<?>(var words) -> List.copyOf(words.keySet());
            case OneOrMore<?>(var of) -> words(of);
            case Single<?> single -> single.form() == JsonShape.FLAG ? List.of("true", "false") : List.of();
            default -> List.of();
        };
    }

    private static Optional<Schema> group(String file, List<String> path) {
        Optional<Schema> root = root(file);
        boolean byId = !file.endsWith(".md") && !file.startsWith("content/site.");
        if (byId && path.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = byId ? path.subList(1, path.size()) : path;
        for (int i = 0; i < names.size() && root.isPresent(); i++) {
            String name = names.get(i);
            Optional<FieldType<?>> type = root.get().fields().stream()
                    .filter(field -> field.name().equals(name))
                    .<FieldType<?>>map(Field::type)
                    .findFirst();
            if (type.isPresent() && type.get() instanceof ByName<?>(var of)) {
                i++;
                root = i < names.size() ? schema(of) : Optional.empty();
            } else {
                root = type.flatMap(FieldHints::schema);
            }
        }
        return root;
    }

    private static Optional<Schema> root(String file) {
        if (file.startsWith("content/briefings/")) {
            return Optional.of(BriefingReader.SCHEMA);
        }
        if (file.startsWith("content/facts/")) {
            return Optional.of(FactReader.SCHEMA);
        }
        if (file.startsWith("content/sources/")) {
            return Optional.of(SourceReader.SCHEMA);
        }
        if (file.startsWith("content/claims/")) {
            return Optional.of(ClaimReader.SCHEMA);
        }
        return file.startsWith("content/site.") ? Optional.of(SiteReader.SCHEMA) : Optional.empty();
    }

    private static Optional<Schema> schema(FieldType<?> type) {
        return switch (type) {
            case OneOrMore<?>(var of) -> schema(of);
            case Group<?>(var schema, var _) -> Optional.of(schema);
            case BriefOrFull<?>(var _, var full) -> schema(full);
            default -> Optional.empty();
        };
    }
}
