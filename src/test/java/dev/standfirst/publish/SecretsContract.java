package dev.standfirst.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, in a process of its own, never shows or keeps what opens a target. */
@Tag("slow")
public abstract class SecretsContract {
    /** Where everything of a test is. */
    @TempDir
    protected Path temporary;

    /** The target, as in {@code site.yaml}. */
    protected abstract String target();

    /** The variables that open it. */
    protected abstract Map<String, String> environment() throws IOException;

    /** The variables with a secret that does not open it, or opens it no longer. */
    protected abstract Map<String, String> wrong() throws IOException;

    /** What nobody may see, of both. */
    protected abstract List<String> secrets() throws IOException;

    /** Where what is published is kept, below {@link #temporary}; what is elsewhere is the tests' own. */
    protected abstract Path kept() throws IOException;

    @Test
    void noSecretIsShownOrKept() throws Exception {
        TestProject project = TestProject.create(temporary.resolve("project"))
                .file(
                        "content/site.yaml",
                        "title: A site\nbase-url: https://example.org/\npublish: {live: " + target() + "}\n")
                .facts("a: {label: Arrivals, value: 922, unit: people, source: office}\n")
                .briefing("There were [922](fact:a).");
        String root = project.root().toString();
        run(0, environment(), "build", root);

        run(3, wrong(), "publish", "--verbose", "--project", root);
        run(0, environment(), "publish", "--verbose", "--project", root);
        run(0, environment(), "publish", "--verbose", "--dry-run", "--project", root);
        run(3, wrong(), "publish", "--verbose", "--rollback", "--project", root);

        for (Path folder : List.of(project.root(), temporary.resolve("cache"), kept())) {
            assertKeepsNone(folder);
        }
    }

    private void run(int status, Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder = ChildJava.of("dev.standfirst.cli.Standfirst", List.of(words));
        builder.environment().putAll(environment);
        builder.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(status);
        assertThat(said).isNotBlank().doesNotContain(secrets());
    }

    private void assertKeepsNone(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).as("files in %s", folder).isNotEmpty();
            for (Path file : all) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(secrets());
            }
        }
    }
}
