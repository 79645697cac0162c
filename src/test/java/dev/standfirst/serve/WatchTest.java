package dev.standfirst.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
}
