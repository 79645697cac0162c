package dev.standfirst.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code standfirst.bat} under Wine, with a {@code java.exe} that prints its arguments; skipped where Wine or MinGW is not installed. */
@Tag("slow")
class WindowsLauncherTest {
    private static final String ARGUMENTS = """
            #include <stdio.h>
            #include <stdlib.h>
            int main(int count, char **given) {
                for (int i = 0; i < count; i++) printf("[%s]\\n", given[i]);
                return getenv("STATUS") ? atoi(getenv("STATUS")) : 0;
            }
            """;

    @TempDir
    private static Path machine;

    private static Path java;

    /** A finished run: what it printed, line by line, and its exit status. */
    private record Run(int status, List<String> lines) {}

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Path path = Path.of("/usr/bin");
        assumeTrue(
                Files.exists(path.resolve("wine")) && Files.exists(path.resolve("x86_64-w64-mingw32-gcc")),
                "wine and mingw-w64 are not installed");
        java = machine.resolve("java.exe");
        Path source = Files.writeString(machine.resolve("java.c"), ARGUMENTS);
        assertThat(run(Map.of(), "x86_64-w64-mingw32-gcc", "-o", java.toString(), source.toString())
                        .status())
                .isZero();
        Path root = machine.resolve("of mine");
        for (String folder : List.of("src/main", "docs/diagnostics", "templates")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.createDirectories(root.resolve("target/program/sources"));
        Files.writeString(root.resolve("target/program/standfirst.jar"), "");
        Files.writeString(root.resolve("target/program/sources/pom.xml"), "");
        Files.copy(Path.of("standfirst.bat"), root.resolve("standfirst.bat"));
        run(Map.of(), "wine", "wineboot", "--init");
    }

    private static String jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        if (!Files.exists(home)) {
            Files.createDirectories(home.resolve("bin"));
            Files.copy(java, home.resolve("bin/java.exe"));
            Files.copy(java, home.resolve("bin/javac.exe"));
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A & B\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return windows(home);
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    private static Run run(Map<String, String> variables, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(machine, "out", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(machine.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "STANDFIRST_JAVA_HOME"));
        builder.environment().put("WINEPREFIX", machine.resolve("prefix").toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().putAll(variables);
        int status = builder.start().waitFor();
        return new Run(
                status, Files.readString(out, UTF_8).lines().map(String::strip).toList());
    }

    /** Starts the launcher from another batch file, as at a prompt: the arguments stand as they are typed. */
    private static Run launch(Map<String, String> variables, String arguments)
            throws IOException, InterruptedException {
        Files.writeString(
                machine.resolve("typed.bat"), "@echo off\r\n\"of mine\\standfirst.bat\" " + arguments + "\r\n");
        return run(variables, "wine", "cmd", "/c", "typed.bat");
    }

    private static List<String> program(String java, List<String> options, String... arguments) {
        var all = new ArrayList<String>();
        all.add(java + "\\bin\\java.exe");
        all.addAll(options);
        all.addAll(List.of("-Xlog:disable", "-jar", windows(machine) + "\\of mine\\target\\program\\standfirst.jar"));
        all.addAll(List.of(arguments));
        return all.stream().map(each -> "[" + each + "]").toList();
    }

    private static final List<String> SHORT = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:MaxNewSize=128m");

    private static final List<String> LONG =
            List.of("-XX:+UseSerialGC", "-Xmx4g", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40");

    @Test
    void argumentsAndTheStatusPassThrough() throws IOException, InterruptedException {
        String home = jdk("Program Files (x86)/jdk 25", "25.0.1");

        Run run = launch(Map.of("JAVA_HOME", home, "STATUS", "7"), "read \"a b\" \"e&f\" \"i!j\" \"(x)\" plain");

        assertThat(run.lines()).isEqualTo(program(home, SHORT, "read", "a b", "e&f", "i!j", "(x)", "plain"));
        assertThat(run.status()).isEqualTo(7);
    }

    @Test
    void aVersionWithoutADotIsRead() throws IOException, InterruptedException {
        for (String version : List.of("25", "26-ea", "30.0.1+9")) {
            String home = jdk("jdk " + version, version);
            assertThat(launch(Map.of("STANDFIRST_JAVA_HOME", home), "check p").lines())
                    .as(version)
                    .isEqualTo(program(home, SHORT, "check", "p"));
        }
    }

    @Test
    void whatRunsForHoursHasABoundForItsMemory() throws IOException, InterruptedException {
        String home = jdk("jdk", "25.0.1");

        for (String arguments : List.of("serve p", "lsp", "build p --output q --watch")) {
            assertThat(launch(Map.of("JAVA_HOME", home), arguments).lines())
                    .isEqualTo(program(home, LONG, arguments.split(" ")));
        }
    }

    @Test
    void anOlderJavaIsNotTaken() throws IOException, InterruptedException {
        for (String version : List.of("1.8.0_392", "17.0.9", "24.0.2")) {
            Run run = launch(Map.of("STANDFIRST_JAVA_HOME", jdk("jdk " + version, version)), "check p");
            assertThat(run.status()).as(version).isEqualTo(3);
            assertThat(run.lines().getFirst()).startsWith("standfirst: no JDK 25 or later found in ");
        }
        assertThat(launch(Map.of("STANDFIRST_JAVA_HOME", "Z:\\nowhere", "JAVA_HOME", jdk("jdk", "25.0.1")), "check")
                        .status())
                .isEqualTo(3);
    }
}
