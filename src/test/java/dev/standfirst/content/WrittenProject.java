package dev.standfirst.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A project in a temporary folder, written by a test. Each has a site file to begin with, so that only its own faults show. */
public final class WrittenProject {
    public static final String SITE = """
            title: A site
            base-url: https://example.org/
            """;

    private final Path root;

    public WrittenProject(Path root) {
        this.root = root;
        file("site.yaml", SITE);
    }

    /** Writes a file below {@code content/}. */
    public WrittenProject file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    public WrittenProject file(String name, byte[] bytes) {
        try {
            Path path = path(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(String name) {
        return root.resolve("content").resolve(name);
    }

    public Content read() {
        try {
            return ContentReader.read(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the whole folder, for tests that no temporary folder is given to. */
    public void delete() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is reported, a line each: {@code SF104 facts/a.yaml:3:5-11 message / help}. */
    public List<String> report() {
        return read().diagnostics().stream().map(WrittenProject::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + place(diagnostic.span()) + " " + diagnostic.message()
                + String.join(
                        "",
                        diagnostic.related().stream()
                                .map(r -> " [" + place(r.span()) + " " + r.message() + "]")
                                .toList())
                + diagnostic.helpIfAny().map(help -> " / " + help).orElse("");
    }

    private static String place(SourceSpan span) {
        String end = span.line() == span.endLine() ? "" + span.endColumn() : span.endLine() + ":" + span.endColumn();
        return span.file().substring("content/".length()) + ":" + span.line() + ":" + span.column() + "-" + end;
    }
}
