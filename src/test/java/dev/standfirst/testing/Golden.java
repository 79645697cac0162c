package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs that stand as files under {@code src/test/resources/golden}. After a change that is meant, write them anew with
 * {@code ./mvnw test -Dgolden.update=true} (and {@code -Dtest=…} for some of them), and review the difference as you would review
 * code.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Holds {@code actual} against the file {@code name}, for example {@code diagnostic/wide.txt}; when asked to update, writes it
     * there instead. Text and file are UTF-8 with {@code \n}.
     */
    public static void assertMatches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, actual, UTF_8);
                return;
            }
            assertThat(file)
                    .as("write the golden files with ./mvnw test -Dgolden.update=true, then review them")
                    .exists();
            assertThat(actual).as("against %s", file).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
