package dev.standfirst.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
    @TempDir
    private Path machine;

    /** Otherwise a thousand files that are saved at once are judged one by one, and the preview is minutes behind. */
    @Test
    void changesDuringACheckAreDeliveredTogether() throws Exception {
        Path project = machine.toRealPath();
        Path briefings = Files.createDirectories(project.resolve("content/briefings"));
        try (Watch watch = Watch.of(project)) {
            Set<Path> saved = IntStream.range(0, 40)
                    .mapToObj(i -> briefings.resolve("page-" + i + ".md"))
                    .collect(Collectors.toSet());
            for (Path file : saved) {
                Files.writeString(file, "words");
            }
            Thread.sleep(3000);

            assertThat(watch.next().orElseThrow().paths()).containsAll(saved);
        }
    }

    @Test
    void anEndedWatchSaysSoEachTime() throws Exception {
        Files.createDirectories(machine.resolve("content"));
        Watch watch = Watch.of(machine.toRealPath());
        watch.close();

        assertThat(watch.next()).isEmpty();
        assertThat(watch.next()).isEmpty();
    }

    /** Changes a file, and waits until the watch has named it. */
    private static void follows(Watch watch, Path named, Path real) throws Exception {
        Files.writeString(real, "other words");
        while (!watch.next().orElseThrow().paths().contains(named)) {
            // Something else came first: the link itself, for example.
            assertThat(real).exists();
        }
    }

    @Test
    void contentThatIsALinkIsFollowed() throws Exception {
        Path project = machine.toRealPath();
        Path real = Files.createDirectories(project.resolve("real/briefings")).resolve("a.md");
        Files.writeString(real, "words");
        Files.createSymbolicLink(project.resolve("content"), Path.of("real"));

        try (Watch watch = Watch.of(project)) {
            assertThat(watch.isExhausted()).isFalse();
            follows(watch, project.resolve("content/briefings/a.md"), real);
        }
    }

    @Test
    void aLinkInTemplatesIsFollowedAndSoIsOneThatComesLater() throws Exception {
        Path project = machine.toRealPath();
        Path real = Files.writeString(project.resolve("real.ftlh"), "words");
        Path parts = Files.createDirectories(project.resolve("templates/parts"));
        Path facts = Files.createDirectories(project.resolve("content/facts"));
        Path later = Files.createDirectories(project.resolve("later"));
        Files.createSymbolicLink(parts.resolve("part.ftlh"), Path.of("../../real.ftlh"));
        try (Watch watch = Watch.of(project)) {
            follows(watch, parts.resolve("part.ftlh"), real);
        }
        Files.delete(parts.resolve("part.ftlh"));

        try (Watch watch = Watch.of(project)) {
            Files.createSymbolicLink(facts.resolve("more"), later);
            assertThat(watch.next().orElseThrow().paths()).contains(facts.resolve("more"));
            Thread.sleep(1_000);
            follows(watch, facts.resolve("more/a.yaml"), later.resolve("a.yaml"));
        }
    }

    @Test
    void pollingSeesWhatComesGoesAndChangesAndEndsWithTheFolder() throws Exception {
        Path project = Files.createDirectories(machine.toRealPath().resolve("project"));
        Path kept = Files.writeString(project.resolve("kept"), "words");
        Path gone = Files.writeString(project.resolve("gone"), "words");
        Files.writeString(project.resolve(".hidden"), "words");
        Files.createSymbolicLink(project.resolve("loop"), Path.of("."));
        var seen = new LinkedBlockingQueue<Path>();
        var ended = new CountDownLatch(1);
        try (var _ = Polling.start(project, path -> !path.endsWith(".hidden"), seen::add, ended::countDown)) {
            Files.writeString(kept, "more words");
            Files.delete(gone);
            Files.writeString(project.resolve(".hidden"), "more words");
            Path come = Files.createDirectory(project.resolve("come"));

            var first = new HashSet<Path>();
            while (first.size() < 3) {
                first.add(seen.take());
            }
            assertThat(first).containsExactlyInAnyOrder(kept, gone, come);
            assertThat(seen.poll(1, TimeUnit.SECONDS)).isNull();

            try (Stream<Path> files = Files.walk(project)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            ended.await();
        }
    }
}
