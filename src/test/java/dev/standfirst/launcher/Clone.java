package dev.standfirst.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fake clone of the repository, with the real launcher and a fake Maven, on a fake machine whose
 * home folder and JDKs are the test's own.
 */
final class Clone {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    private final Path machine;
    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** A finished run. */
    record Run(int status, String out, String err) {}

    Clone(Path machine, String name) throws IOException {
        this.machine = machine;
        this.root = machine.resolve(name);
        environment.put("HOME", Files.createDirectories(machine.resolve("home")).toString());
        environment.put("PATH", "/usr/bin:/bin");
        Files.createDirectories(root.resolve("src/main/java"));
        Files.copy(REPOSITORY.resolve("standfirst"), launcher());
        Files.createDirectories(root.resolve("src/main/sh"));
        Files.copy(REPOSITORY.resolve("src/main/sh/java.sh"), finder());
        Files.copy(REPOSITORY.resolve("src/main/sh/locale.sh"), root.resolve("src/main/sh/locale.sh"));
        age(Files.createDirectories(root.resolve("docs/diagnostics")));
        age(Files.createDirectories(root.resolve("templates")));
        source("A.java");
        source("B.java");
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        age(root.resolve("pom.xml"));
        maven("mkdir -p target/program && echo jar > target/program/standfirst.jar");
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("standfirst");
    }

    /** {@return the part of the launcher that looks for Java} */
    Path finder() {
        return root.resolve("src/main/sh/java.sh");
    }

    Path source(String name) throws IOException {
        var folder = root.resolve("src/main/java");
        var source = Files.writeString(folder.resolve(name), "class");
        age(source);
        age(folder);
        age(root.resolve("src/main"));
        return source;
    }

    /** Makes the clone's Maven do {@code commands}, in the clone's root, and record that it ran and with which Java. */
    void maven(String commands) throws IOException {
        script(root.resolve("mvnw"), "echo \"$JAVA_HOME\" >> builds\n" + commands);
    }

    /** {@return the Java of each build so far} */
    List<String> builds() throws IOException {
        var builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    /** Installs a JDK that prints its path, the folder it was started in, and its arguments. */
    Path jdk(String folder, String version) throws IOException {
        var home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "exit 0");
        script(home.resolve("bin/java"), """
                for word; do
                    case $word in -XX:AOTCacheOutput=*) : > "${word#*=}"; exit 0 ;; esac
                done
                echo "java $0"
                echo "folder $PWD"
                echo "locale ${LC_ALL:-}"
                for word; do echo "word $word"; done
                exit "${FAKE_STATUS:-0}"
                """);
        return home;
    }

    Clone with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Puts the java of {@code jdk} on the path, as a link, which is how it gets there on most machines. */
    Clone onThePath(Path jdk) throws IOException {
        var bin = Files.createDirectories(machine.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
        return with("PATH", bin + ":/usr/bin:/bin");
    }

    /** Makes the machine's {@code locale charmap} do {@code commands}, ahead of the real one. */
    Clone localeCommand(String commands) throws IOException {
        var bin = Files.createDirectories(machine.resolve("bin"));
        script(bin.resolve("locale"), commands);
        return with("PATH", bin + ":/usr/bin:/bin");
    }

    Process start(Path folder, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return finish(start(root, launcher(), arguments));
    }

    /** Waits for {@code process}, whose output fits the pipe's buffer. */
    static Run finish(Process process) throws IOException, InterruptedException {
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    /** Makes a file or folder an hour older. */
    static void age(Path path) throws IOException {
        var then = Files.getLastModifiedTime(path).toInstant().minus(Duration.ofHours(1));
        Files.setLastModifiedTime(path, FileTime.from(then));
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
