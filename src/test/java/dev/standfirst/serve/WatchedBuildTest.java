package dev.standfirst.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build.Outcome;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files change beside a written site: it is what a build of them would write. */
class WatchedBuildTest {
    private static final String FACTS = "content/facts/facts.yaml";
    private static final String PAGE = "facts/arrivals-2023/index.html";

    @TempDir
    private Path folder;

    private final BlockingQueue<WatchedBuild.Built> builds = new LinkedBlockingQueue<>();
    private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();
    private TestProject project;
    private Path site;
    private WatchedBuild watched;
    private CompletableFuture<Boolean> asked;

    @BeforeEach
    void watch() throws Exception {
        project = TestProject.site("valid/small").copyTo(folder.resolve("project"));
        site = folder.resolve("site");
        watched = WatchedBuild.of(project.root(), site, () -> TestProject.OPTIONS);
        asked = CompletableFuture.supplyAsync(this::run);
        assertThat(next().outcome()).isInstanceOf(Outcome.Written.class);
    }

    @AfterEach
    void stop() throws IOException {
        watched.close();
    }

    private boolean run() {
        try {
            return watched.run(new WatchedBuild.Listener() {
                @Override
                public void built(WatchedBuild.Built built) {
                    builds.add(built);
                }

                @Override
                public void failed(Exception reason) {
                    failures.add(reason);
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private WatchedBuild.Built next() throws InterruptedException {
        WatchedBuild.Built built = builds.poll(30, TimeUnit.SECONDS);
        assertThat(built).as("a build").isNotNull();
        return built;
    }

    private void assertThatTheSiteIsWhatABuildWrites() throws IOException {
        Path clean = folder.resolve("clean");
        project.build(clean);
        assertThat(TestProject.bytes(site)).isEqualTo(TestProject.bytes(clean));
    }

    @Test
    void aSavedFileIsWrittenToTheSiteAndNamed() throws Exception {
        project.replace(FACTS, "status: official", "status: provisional");

        WatchedBuild.Built built = next();
        assertThat(built.outcome()).isInstanceOf(Outcome.Written.class);
        assertThat(built.files()).containsExactly(FACTS);
        assertThatTheSiteIsWhatABuildWrites();
    }

    @Test
    void errorsLeaveTheOldSiteUntilTheyAreCorrected() throws Exception {
        String before = Files.readString(site.resolve(PAGE));
        project.replace(FACTS, "value: 922", "value: 1,400");
        assertThat(next().outcome()).isInstanceOf(Outcome.Rejected.class);
        assertThat(Files.readString(site.resolve(PAGE))).isEqualTo(before);

        project.replace(FACTS, "value: 1,400", "value: 922.0");
        while (!(next().outcome() instanceof Outcome.Written)) {
            assertThat(Files.readString(site.resolve(PAGE))).isEqualTo(before);
        }

        assertThatTheSiteIsWhatABuildWrites();
    }

    @Test
    void withoutItsContentTheSiteStaysAndIsBuiltAgainAfterwards() throws Exception {
        Path content = project.path("content");
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(content, elsewhere);
        assertThat(failures.poll(30, TimeUnit.SECONDS)).hasMessageContaining("content");
        assertThat(site.resolve(PAGE)).exists();

        Files.move(elsewhere, content);

        assertThat(next().outcome()).isInstanceOf(Outcome.Written.class);
        assertThatTheSiteIsWhatABuildWrites();
    }

    @Test
    void itEndsWhenItIsClosed() throws Exception {
        watched.close();

        assertThat(asked.get(30, TimeUnit.SECONDS)).isTrue();
    }
}
