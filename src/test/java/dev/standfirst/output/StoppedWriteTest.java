package dev.standfirst.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stops a write, and whenever, the next one finds the complete old site or the complete new one. */
class StoppedWriteTest {
    private static final int FILES = 40;

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void writeTheOldSite() throws IOException {
        site = folder.resolve("site");
        writeSite(site, "old", WriteStage.NONE);
        Files.writeString(site.resolve("CNAME"), "example.org", UTF_8);
    }

    /** Writes a site in which every file contains the same word. */
    static void writeSite(Path site, String word, WriteStage steps) throws IOException {
        var output = OutputFolder.of(site, site.resolveSibling("project"), List.of());
        try (SiteWriter writer = SiteWriter.open(output, steps)) {
            for (int i = 0; i < FILES; i++) {
                writer.put("pages/" + i + "/index.html", (i % 4 == 0 ? "unchanged" : word).getBytes(UTF_8));
            }
            writer.put(word + ".txt", word.getBytes(UTF_8));
            writer.commit();
        }
    }

    /** Runs in its own process: writes the new site, and halts at the given step. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            String fatal = arguments[1];
            System.out.println("writing");
            for (int round = 0; round < 1_000; round++) {
                writeSite(Path.of(arguments[0]), round % 2 == 0 ? "new" : "old", step -> {
                    if (step.equals(fatal)) {
                        Runtime.getRuntime().halt(9);
                    }
                });
            }
        }
    }

    private Process child(String fatal) throws IOException {
        return start(Child.class, site.toString(), fatal);
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Opens a writer, as the next build does, and returns which site it found; fails if it is mixed or incomplete. */
    private String recoveredSite() throws IOException {
        SiteWriter.open(OutputFolder.of(site, site.resolveSibling("project"), List.of()))
                .close();
        String word = Files.exists(site.resolve("new.txt")) ? "new" : "old";
        for (int i = 0; i < FILES; i++) {
            assertThat(site.resolve("pages/" + i + "/index.html")).hasContent(i % 4 == 0 ? "unchanged" : word);
        }
        assertThat(site.resolve((word.equals("new") ? "old" : "new") + ".txt")).doesNotExist();
        assertThat(site.resolve("CNAME")).hasContent("example.org");
        assertThat(Manifest.read(site).checksums()).hasSize(FILES + 1);
        assertThat(folder.toFile().list()).containsExactly("site");
        assertThat(site.resolve(StagingArea.NAME)).doesNotExist();
        return word;
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "made", "forced", "ready", "between"})
    void aCrashBeforeTheSwapLeavesTheOldSiteOrFinishesTheNew(String step) throws Exception {
        Process child = child(step);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(9);

        assertThat(recoveredSite()).isEqualTo(step.equals("between") ? "new" : "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swapped", "cleared"})
    void aCrashAfterTheSwapLeavesTheNewSite(String step) throws Exception {
        Process child = child(step);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(recoveredSite()).isEqualTo("new");
    }

    @Test
    @Tag("slow")
    void aKillAtAnyMomentLeavesAWholeSite() throws Exception {
        var random = new Random(7);
        for (int round = 0; round < 12; round++) {
            Process child = child("none");
            try (var output = child.inputReader(UTF_8)) {
                assertThat(output.readLine()).isEqualTo("writing");
                Thread.sleep(random.nextInt(60));
                child.destroyForcibly().waitFor();
            }
            assertThat(recoveredSite()).isIn("old", "new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "made", "forced", "ready", "between"})
    void aDiskThatFailsIsReportedAndLeavesAWholeSite(String step) throws IOException {
        assertThatThrownBy(() -> writeSite(site, "new", reached -> {
                    if (reached.equals(step)) {
                        throw new IOException("no space left on device");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");

        assertThat(recoveredSite()).isIn("old", "new");
    }

    /** Runs in its own process: opens a writer, and keeps it open until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            Path site = Path.of(arguments[0]);
            try (SiteWriter writer =
                    SiteWriter.open(OutputFolder.of(site, site.resolveSibling("project"), List.of()))) {
                writer.put("index.html", new byte[0]);
                System.out.println("holding");
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Test
    void aWriterOfAnotherProcessIsWaitedFor() throws Exception {
        Process holder = start(Holder.class, site.toString());
        try (var output = holder.inputReader(UTF_8);
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            assertThat(output.readLine()).isEqualTo("holding");
            Future<?> other = thread.submit(() -> {
                writeSite(site, "new", WriteStage.NONE);
                return "";
            });
            assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            holder.getOutputStream().close();
            other.get(60, TimeUnit.SECONDS);
        } finally {
            holder.destroyForcibly().waitFor();
        }

        assertThat(recoveredSite()).isEqualTo("new");
    }

    @Test
    void twoWritesAtOnceTakeTurns() throws Exception {
        Process child = child("none");
        try (var output = child.inputReader(UTF_8)) {
            assertThat(output.readLine()).isEqualTo("writing");
            for (int i = 0; i < 5; i++) {
                writeSite(site, "new", WriteStage.NONE);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }

        assertThat(recoveredSite()).isIn("old", "new");
    }

    /** The previous build removes the next one's staging area, at any moment. */
    @Test
    void aStagingAreaThatComesAndGoesIsWaitedFor() throws Exception {
        Path workplace = site.resolve(".standfirst");
        var over = new AtomicBoolean();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> other = thread.submit(() -> {
                int gone = 0;
                while (!over.get()) {
                    try {
                        Files.createDirectory(workplace);
                        Files.delete(workplace);
                        gone++;
                    } catch (FileAlreadyExistsException | NoSuchFileException | DirectoryNotEmptyException _) {
                        Thread.onSpinWait();
                    }
                }
                return gone;
            });
            try {
                for (int i = 0; i < 200; i++) {
                    StagingArea.open(site, WriteStage.NONE).close();
                }
            } finally {
                over.set(true);
            }
            assertThat(other.get(60, TimeUnit.SECONDS)).isPositive();
        }
    }
}
