package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs, each a file whose name begins with {@code expected} beside the input that it belongs to. After an intended change,
 * rewrite them with {@code ./mvnw test -Dgolden.update=true} (and {@code -Dtest=…} for some of them), and review the difference as you
 * would review code.
 */
public final class Golden {
    private Golden() {}

    /** Whether expected outputs are to be rewritten, not compared. */
    public static boolean isUpdating() {
        return Boolean.getBoolean("golden.update");
    }

    /** Compares {@code actual} with a file under {@code src/test/resources}, for example {@code check/judged/expected.json}. */
    public static void assertMatches(String name, String actual) {
        assertMatches(Fixtures.path(name), actual);
    }

    /** Compares {@code actual} with a file, or rewrites the file if asked to. Both are UTF-8 with {@code \n}. */
    public static void assertMatches(Path file, String actual) {
        try {
            if (isUpdating()) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, actual, UTF_8);
                return;
            }
            assertThat(file)
                    .as("write it with ./mvnw test -Dgolden.update=true, then review it")
                    .exists();
            assertThat(actual).as("compared with %s", file).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
