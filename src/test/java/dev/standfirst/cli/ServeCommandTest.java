package dev.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.standfirst.testing.TestProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command in its own process: what it prints, and how it ends. */
class ServeCommandTest {
    private static final TestProject SMALL = TestProject.site("valid/small");

    @TempDir
    private Path folder;

    private static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        var command = new ArrayList<String>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.standfirst.cli.Standfirst",
                "serve"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static int status(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    private static String lineWith(BufferedReader lines, String words) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("no line has “" + words + "”");
    }

    @Test
    void itPrintsItsAddressAndTheChangedVerdictsAndExitsWithZeroWhenStopped() throws Exception {
        TestProject project = SMALL.copyTo(folder);
        Process process = start(project.toString(), "--port", "0");
        try (BufferedReader lines = process.inputReader()) {
            String first = lineWith(lines, "Preview at");
            var address = Pattern.compile("http://127\\.0\\.0\\.1:[1-9]\\d*/").matcher(first);
            assertThat(address.find()).as(first).isTrue();
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address.group())).build(), BodyHandlers.ofString());
            assertThat(answer.body()).contains("A small briefing");

            project.replace("content/facts/facts.yaml", "value: 922", "value: 1,400");

            assertThat(lineWith(lines, "content/facts/facts.yaml:"))
                    .contains("pages changed (/briefings/arrivals/, ")
                    .contains("· verdict changed on 2 sentences ·")
                    .contains("2 errors")
                    .endsWith(" ms");
            assertThat(lineWith(lines, "“fell by over 90 per cent”")).contains("content/briefings/arrivals.md:7");
            assertThat(lineWith(lines, "supported → contradicted")).isNotEmpty();

            process.toHandle().destroy();

            assertThat(lineWith(lines, "Preview stopped.")).isNotEmpty();
            assertThat(status(process)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutWatchesItSaysHowToGetMoreAndStillFollowsTheFiles() throws Exception {
        List<String> limited = List.of(
                "unshare", "-Ur", "sh", "-c", "echo 3 >/proc/sys/user/max_inotify_watches && exec \"$@\"", "sh");
        var probe = new ArrayList<>(limited);
        probe.add("true");
        assumeThat(status(new ProcessBuilder(probe).start()))
                .as("this machine can limit a process's watches")
                .isZero();
        TestProject project = SMALL.copyTo(folder);
        Process process = start(limited, project.toString(), "--port", "0");
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lineWith(lines, "fs.inotify.max_user_watches"))
                    .startsWith("The system cannot watch more folders, so changes are looked for twice a second.");

            project.replace("content/facts/facts.yaml", "value: 922", "value: 1,400");

            assertThat(lineWith(lines, "content/facts/facts.yaml:")).contains("2 errors");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortInUseIsReportedWithAnAlternative() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Process process = start(SMALL.toString(), "--port", String.valueOf(taken.getLocalPort()));

            String printed =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(printed).contains("Port " + taken.getLocalPort()).contains("--port 0");
            assertThat(status(process)).isEqualTo(3);
        }
    }

    @Test
    void anInvalidPortAndAnUnknownEditorAreWrongUsage() {
        assertThat(Standfirst.commandLine().execute("serve", SMALL.toString(), "--port", "70000"))
                .isEqualTo(2);
        assertThat(Standfirst.commandLine().execute("serve", SMALL.toString(), "--editor", "javascript:x"))
                .isEqualTo(2);
        assertThat(Standfirst.commandLine().execute("serve", folder.toString())).isEqualTo(2);
    }
}
