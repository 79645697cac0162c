package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --watch} in its own process: what it prints, and how it ends. */
class BuildWatchTest {
    @TempDir
    private Path folder;

    private Process start(TestProject project) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.standfirst.cli.Standfirst",
                        "build",
                        "--watch",
                        "--as-of",
                        "2024-06-01",
                        project.toString())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void itPrintsALineForEachBuildAndExitsWithZeroWhenStopped() throws Exception {
        TestProject project = TestProject.site("valid/small").copyTo(folder);
        Process process = start(project);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine())
                    .contains("site-output: ")
                    .contains(" files written, 0 unchanged, 0 removed · no problems · ")
                    .endsWith(" ms · watching the files; Ctrl-C stops it");
            assertThat(folder.resolve("site-output/index.html")).exists();

            project.replace("content/facts/facts.yaml", "status: official", "status: provisional");

            assertThat(lines.readLine())
                    .startsWith("content/facts/facts.yaml: ")
                    .contains(" written, ")
                    .endsWith(" ms");

            process.toHandle().destroy();

            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("No longer watching the files.");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aFolderThatIsNotASiteIsWrongUsage() throws IOException {
        TestProject project = TestProject.site("valid/small").copyTo(folder.resolve("project"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("mine.txt"), "mine");

        assertThat(Standfirst.commandLine()
                        .execute("build", "--watch", "--output", other.toString(), project.toString()))
                .isEqualTo(2);
    }
}
