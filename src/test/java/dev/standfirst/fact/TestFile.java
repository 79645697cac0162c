package dev.standfirst.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of cases that an editor could read and extend. */
public final class TestFile {
    private TestFile() {}

    /** The lines of a file beside the tests, without blank ones and those that begin with {@code #}. */
    public static List<String> lines(String name) {
        try (InputStream in = TestFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
