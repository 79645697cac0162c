package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected outputs, each a file whose name begins with {@code expected} beside the input that it belongs to. After an intended change,
 * rewrite them with {@code ./test --update} (and {@code -Dtest=…} for some of them), and review the difference as you would review code.
 */
public final class Golden {
    private static final int MOST_LINES = 12;

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
            assertThat(file).as("write it with ./test --update, then review it").exists();
            String expected = Files.readString(file, UTF_8);
            if (!actual.equals(expected)) {
                fail(
                        "%s is different now. If it should be: ./test --update, then review it with git diff.%n%s",
                        file, difference(expected, actual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines between the first that differs and the last, those expected and those that came instead. */
    private static String difference(String expected, String actual) {
        List<String> old = expected.lines().toList();
        List<String> now = actual.lines().toList();
        int least = Math.min(old.size(), now.size());
        int start = 0;
        while (start < least && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return "from line " + (start + 1) + ":\n" + lines("- ", old.subList(start, old.size() - end))
                + lines("+ ", now.subList(start, now.size() - end));
    }

    private static String lines(String mark, List<String> lines) {
        String shown =
                lines.stream().limit(MOST_LINES).map(line -> mark + line + "\n").collect(joining());
        return lines.size() > MOST_LINES
                ? shown + mark + "and " + (lines.size() - MOST_LINES) + " more lines\n"
                : shown;
    }
}
