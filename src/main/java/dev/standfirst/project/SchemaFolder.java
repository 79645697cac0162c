package dev.standfirst.project;

import dev.standfirst.content.EditorSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The folder of a project that holds the schemas for text editors: in the project itself, so that an editor finds them without a
 * network, and beside {@code content/}, which holds nothing but content.
 */
public final class SchemaFolder {
    /** Its path in a project. The YAML files of a project name it in their first line. */
    public static final String PATH = ".standfirst/schemas";

    private static final String PARENT = ".standfirst";

    private SchemaFolder() {}

    /**
     * Writes the schemas of this version of the program over those that are there, and over nothing that links lead to: the project may
     * be a stranger's.
     *
     * @return the files written, as paths relative to {@code project}
     * @throws IOException when the machine fails, or the folder is a link
     */
    public static List<String> write(Path project) throws IOException {
        Path folder = project.resolve(PATH);
        for (Path each : List.of(project.resolve(PARENT), folder)) {
            if (Files.isSymbolicLink(each)) {
                throw new IOException(each + " is a symbolic link, but the schemas must be in the project itself");
            }
        }
        Files.createDirectories(folder);
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
            Path file = folder.resolve(schema.getKey());
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
            Files.writeString(file, schema.getValue());
            written.add(PATH + "/" + schema.getKey());
        }
        return written;
    }
}
