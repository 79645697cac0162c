package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that tests read, under {@code src/test/resources}. src/test/README.md says how they are arranged. */
public final class Fixtures {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private Fixtures() {}

    /** The path of a fixture, for example of {@code check/phrases}. */
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /** The text of a file. */
    public static String text(String name) {
        try {
            return Files.readString(path(name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a table, without blank ones and those that begin with {@code #}. */
    public static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The names of the tables in a folder, sorted, without their {@code .txt}. */
    public static List<String> tables(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt") && !name.startsWith("expected"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
