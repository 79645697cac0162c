package dev.standfirst.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

// A launcher that waits for ever fails, instead of holding up every other test.
@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    @TempDir
    private Path machine;

    private Clone clone;

    @BeforeEach
    void cloneTheRepository() throws IOException {
        // Real folders, since the launcher follows links and macOS keeps its temporary folder behind one.
        machine = machine.toRealPath();
        clone = new Clone(machine, "a clone");
    }

    @Test
    void javaHomeIsUsedIfItIsNewEnough() throws Exception {
        var jdk = clone.jdk("jdk-25", "25.0.3");

        var run = clone.with("JAVA_HOME", jdk.toString()).run("--version");

        assertThat(run.out()).contains("java " + jdk + "/bin/java").contains("word --version");
        assertThat(run.status()).isZero();
        assertThat(clone.builds()).containsExactly(jdk.toString());
    }

    @Test
    void anOldJavaHomeIsSkippedForTheJavaOnThePath() throws Exception {
        var jdk = clone.jdk("jdk-26", "26");

        var run = clone.with("JAVA_HOME", clone.jdk("jdk-17", "17.0.15").toString())
                .onThePath(jdk)
                .run("--version");

        assertThat(run.out()).contains("java " + jdk + "/bin/java");
    }

    @Test
    void anOldJavaOnThePathIsSkippedForOneInAUsualFolder() throws Exception {
        clone.jdk("home/.jdks/temurin-21", "21.0.2");
        clone.jdk("home/.jdks/temurin-9", "9");
        var jdk = clone.jdk("home/.jdks/temurin-25", "25");

        var run = clone.onThePath(clone.jdk("jdk-1.8", "1.8.0_412")).run("--version");

        assertThat(run.out()).contains("java " + jdk + "/bin/java");
    }

    @Test
    void aJavaThatCannotCompileDoesNotBuildTheProgram() throws Exception {
        var runtime = clone.jdk("home/.jdks/a-runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        var jdk = clone.jdk("home/.jdks/the-jdk", "25");

        clone.onThePath(clone.jdk("jdk-17", "17")).run("--version");

        assertThat(clone.builds()).containsExactly(jdk.toString());
    }

    @Test
    void aChosenJavaThatDoesNotExistIsReported() throws Exception {
        var run = clone.with("STANDFIRST_JAVA_HOME", "/no/such/jdk")
                .with("JAVA_HOME", clone.jdk("jdk-25", "25").toString())
                .run("--version");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("standfirst: STANDFIRST_JAVA_HOME is /no/such/jdk, which is not a JDK 25 or later.");
        assertThat(clone.builds()).isEmpty();
    }

    @Test
    void withNoJdkAnywhereTheMessageSaysHowToGetOne() throws Exception {
        var script = Files.readString(clone.finder());
        Files.writeString(clone.finder(), script.replace("$usual_folders:/", "$usual_folders:/nowhere/"));

        var run = clone.onThePath(clone.jdk("jdk-17", "17.0.15")).run("build");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("standfirst: no JDK 25 or later found in JAVA_HOME, on the PATH or in the usual folders.")
                .contains("https://adoptium.net/")
                .contains("STANDFIRST_JAVA_HOME");
    }

    @Test
    void anUpToDateProgramIsNotBuiltAgain() throws Exception {
        withJdk();

        var first = clone.run("--version");
        var second = clone.run("--version");

        assertThat(first.err()).contains("building the program");
        assertThat(second.err()).isEmpty();
        assertThat(clone.builds()).hasSize(1);
    }

    @Test
    void aChangedSourceIsBuilt() throws Exception {
        withJdk();
        builtAWhileAgo();

        Files.writeString(clone.root().resolve("src/main/java/A.java"), "changed");
        clone.run("--version");

        assertThat(clone.builds()).hasSize(2);
    }

    @Test
    void aDeletedSourceIsBuilt() throws Exception {
        withJdk();
        builtAWhileAgo();

        Files.delete(clone.root().resolve("src/main/java/A.java"));
        clone.run("--version");

        assertThat(clone.builds()).hasSize(2);
    }

    @Test
    void aFailedBuildShowsWhyAndIsTriedAgain() throws Exception {
        withJdk();
        clone.maven("echo 'No route to repo.maven.apache.org'; exit 1");

        var failed = clone.run("--version");
        var retried = clone.run("--version");

        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("No route to repo.maven.apache.org")
                .contains("the program could not be built");
        assertThat(retried.status()).isEqualTo(3);
        assertThat(clone.builds()).hasSize(2);
    }

    @Test
    void oneOfTwoSimultaneousLaunchesBuilds() throws Exception {
        withJdk();
        // The second launch starts while the first build is under way, and that build ends only once the second waits
        // for it.
        clone.maven("""
                : > started
                until [ -e go ]; do sleep 0.05; done
                mkdir -p target/program && echo jar > target/program/standfirst.jar""");

        var first = clone.start(clone.root(), clone.launcher(), "first");
        while (Files.notExists(clone.root().resolve("started"))) {
            Thread.onSpinWait();
        }
        var second = clone.start(clone.root(), clone.launcher(), "second");
        var message = second.errorReader().readLine();
        Files.createFile(clone.root().resolve("go"));

        assertThat(message).isEqualTo("standfirst: another launch is building the program; waiting for it.");
        assertThat(Clone.finish(first).out()).contains("word first");
        assertThat(Clone.finish(second).out()).contains("word second");
        assertThat(clone.builds()).hasSize(1);
    }

    @Test
    void afterAKilledBuildTheProgramIsBuiltAgain() throws Exception {
        withJdk();
        // Half a jar, and no time to tidy up: the lock says whom to kill.
        clone.maven(
                "mkdir -p target/program/classes && echo ha > target/program/standfirst.jar && kill -9 $(readlink target/program.lock)");
        clone.run("--version");
        assertThat(clone.root().resolve("target/program.lock")).isSymbolicLink();

        clone.maven("[ ! -e target/program ] && mkdir -p target/program && echo jar > target/program/standfirst.jar");
        var run = clone.run("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("word --version");
        assertThat(clone.builds()).hasSize(2);
        assertThat(clone.root().resolve("target")).isDirectoryNotContaining("glob:**/program.lock*");
    }

    @Test
    void theProgramRunsInTheCallersFolderWithTheCallersArguments() throws Exception {
        withJdk();
        var elsewhere = Files.createDirectory(machine.resolve("elsewhere"));
        var first = Files.createSymbolicLink(machine.resolve("first"), clone.launcher());
        var second = Files.createSymbolicLink(
                machine.resolve("second"), Path.of(first.getFileName().toString()));

        var run = Clone.finish(clone.start(elsewhere, second, "read", "rose by *", "", "it's £4 billion"));

        assertThat(run.out())
                .contains("folder " + elsewhere + "\n")
                .endsWith("word read\nword rose by *\nword \nword it's £4 billion\n");
        assertThat(run.out()).contains("word " + clone.root() + "/target/program/standfirst.jar\n");
    }

    @Test
    void theLauncherExitsWithTheProgramsStatus() throws Exception {
        withJdk();

        assertThat(clone.with("FAKE_STATUS", "1").run("check").status()).isEqualTo(1);
    }

    @Test
    void theCLocaleIsReplacedByAUtf8One() throws Exception {
        withJdk();

        assertThat(clone.run("build").out()).contains("locale C.UTF-8\n");
        assertThat(clone.with("LC_ALL", "POSIX").run("build").out()).contains("locale C.UTF-8\n");
    }

    @Test
    void aLocaleThatIsInstalledIsKept() throws Exception {
        withJdk();
        clone.with("LANG", "en_GB.UTF-8").localeCommand("echo UTF-8");

        assertThat(clone.run("build").out()).contains("locale \n");
    }

    @Test
    void aLocaleThatIsNotInstalledIsReplacedByAUtf8One() throws Exception {
        withJdk();
        clone.with("LANG", "xx_XX.UTF-8");

        clone.localeCommand("echo 'locale: Cannot set LC_ALL' >&2; echo ANSI_X3.4-1968");
        assertThat(clone.run("build")).satisfies(run -> {
            assertThat(run.out()).contains("locale C.UTF-8\n");
            assertThat(run.err()).doesNotContain("Cannot set");
        });
        // One category that is missing, LC_TIME for example, makes Java ignore all of them.
        clone.localeCommand("echo 'locale: Cannot set LC_ALL' >&2; echo UTF-8");
        assertThat(clone.run("build").out()).contains("locale C.UTF-8\n");
    }

    @Test
    void aFolderThatHasBeenDeletedIsReported() throws Exception {
        withJdk();
        var gone = Files.createDirectory(machine.resolve("gone"));

        var run = Clone.finish(
                clone.start(gone, Path.of("/bin/sh"), "-c", "rmdir \"$PWD\" && exec '" + clone.launcher() + "' check"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standfirst: the current folder does not exist any more.");
        assertThat(clone.builds()).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeEnteredIsNotLeft() throws Exception {
        withJdk();
        clone.run("--version");
        var closed = Files.createDirectory(machine.resolve("closed"));
        var start =
                clone.start(closed, Path.of("/bin/sh"), "-c", "chmod 000 . && exec '" + clone.launcher() + "' check");
        var run = Clone.finish(start);
        assertThat(closed.toFile().setExecutable(true) && closed.toFile().setReadable(true))
                .isTrue();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("word check");
        assertThat(run.err()).isEmpty();
        assertThat(clone.builds()).hasSize(1);
    }

    @Test
    void theCacheIsUsedUnlessTheJarIsNewer() throws Exception {
        withJdk();
        builtAWhileAgo();
        var jar = clone.root().resolve("target/program/standfirst.jar");
        var cache = clone.root().resolve("target/program/standfirst.aot");

        assertThat(clone.run("build").out()).contains("word -XX:AOTCache=" + cache + "\n");

        Files.writeString(jar, "another jar");
        Clone.age(cache);

        assertThat(clone.run("build").out()).doesNotContain("AOTCache");
    }

    private void withJdk() throws IOException {
        clone.with("JAVA_HOME", clone.jdk("jdk-25", "25.0.3").toString());
    }

    /** Builds, and makes the build an hour old and the sources older, so that it is up to date. */
    private void builtAWhileAgo() throws Exception {
        clone.run("--version");
        try (var sources = Files.walk(clone.root())) {
            for (var source : sources.filter(
                            path -> !path.startsWith(clone.root().resolve("target")))
                    .toList()) {
                Clone.age(source);
            }
        }
        Clone.age(clone.root().resolve("target/program/standfirst.jar"));
        clone.run("--version");
        assertThat(clone.builds()).hasSize(1);
    }
}
