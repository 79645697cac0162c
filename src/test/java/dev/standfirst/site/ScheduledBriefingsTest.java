package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefings whose date has not come when the site is built. */
class ScheduledBriefingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final String LATER = "content/briefings/later.md";

    @TempDir
    private Path folder;

    private TestProject project(String words) {
        return TestProject.create(folder.resolve("project"))
                .facts("""
                        arrivals: {label: Arrivals, value: 922, unit: people, source: office}
                        other: {label: Others, value: 17, unit: people, source: office}
                        """)
                .briefing("There were [17](fact:other) people.")
                .file(LATER, "---\ntitle: Later\ndate: " + DAY + "\n---\n\n" + words + "\n");
    }

    private Build.Outcome build(TestProject project, LocalDate today) throws IOException {
        return new Build(project.root(), site()).run(CheckOptions.on(today), new Timings());
    }

    private Path site() {
        return folder.resolve("site");
    }

    @Test
    void aBriefingIsADraftUntilItsDate() throws IOException {
        TestProject project = project("There were [922](fact:arrivals) people.");

        assertThat(build(project, DAY.minusDays(1))).isInstanceOf(Build.Outcome.Written.class);
        assertThat(site().resolve("briefings/later")).doesNotExist();
        assertThat(site().resolve("facts/arrivals")).doesNotExist();
        assertThat(Files.readString(site().resolve("data/proof.json"))).contains("\"checked\":1");

        assertThat(build(project, DAY)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(site().resolve("briefings/later/index.html")).exists();
        assertThat(site().resolve("facts/arrivals/index.html")).exists();
    }

    @Test
    void nothingElseDependsOnTheDay() throws IOException {
        TestProject project = project("Words.");
        build(project, DAY.minusDays(20));
        var before = TestProject.bytes(site());

        build(project, DAY.minusDays(1));
        var after = TestProject.bytes(site());

        assertThat(after.keySet()).isEqualTo(before.keySet());
        // What the folder's own list says of a file has the time at which it was written.
        assertThat(after.keySet())
                .filteredOn(file -> !Objects.equals(after.get(file), before.get(file)))
                .isSubsetOf(".standfirst-manifest");
    }

    @Test
    void thatItWaitsIsSaid() throws IOException {
        assertThat(project("Words.").check().report().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this briefing is a draft until its date, 2024-07-01");
    }

    @Test
    void itIsJudgedWhileItWaits() throws IOException {
        TestProject project = project("There were [1,000](fact:arrivals) people.");

        assertThat(project.check().report().diagnostics())
                .extracting(fault -> fault.code().id())
                .contains("SF118", "SF401");
        assertThat(build(project, DAY.minusDays(1))).isInstanceOf(Build.Outcome.Rejected.class);
    }

    @Test
    void nothingThatIsPublishedLinksToIt() throws IOException {
        TestProject project = project("Words.").briefing("See [this](later.md).");

        assertThat(project.check().report().diagnostics())
                .extracting(Diagnostic::message)
                .contains("there is no page “briefings/later/” on the published site: it is a draft");
    }

    @Test
    void theDayGivenForTheCheckCounts() throws IOException {
        TestProject project = project("Words.");
        var options = new CheckOptions(Optional.of(DAY), DAY.minusYears(1), false);

        new Build(project.root(), site()).run(options, new Timings());

        assertThat(site().resolve("briefings/later/index.html")).exists();
    }
}
