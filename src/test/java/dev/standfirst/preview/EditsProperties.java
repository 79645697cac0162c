package dev.standfirst.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.RepeatedBuild;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;

/** After any sequence of edits, a session, a build that may be skipped and a repeated one equal a first look at the same files. */
@Tag("slow")
class EditsProperties {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("edits").toRealPath();
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private PreviewSession open(Path project) throws IOException {
        return PreviewSession.open(project, CheckOptions.on(TODAY));
    }

    @Property(tries = 200)
    void anEditedSessionEqualsAFreshOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int rounds)
            throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        var edited = new EditedProject(project, new Random(seed));
        PreviewSession session = open(project);
        for (int round = 0; round < rounds; round++) {
            session.update(edited.edit());
        }
        Preview preview = session.preview();
        Preview fresh = open(project).preview();

        assertThat(preview.checked().report().diagnostics())
                .isEqualTo(fresh.checked().report().diagnostics());
        assertThat(preview.checked().report().coverage())
                .isEqualTo(fresh.checked().report().coverage());
        assertThat(preview.hasErrors()).isEqualTo(fresh.hasErrors());
        if (!fresh.hasErrors()) {
            assertThat(files(preview)).isEqualTo(files(fresh));
        }
        Statistics.label("without errors")
                .collect(!fresh.hasErrors())
                .coverage(checker -> checker.check(true).percentage(percent -> percent > 30));
    }

    private static SortedMap<String, String> files(Preview preview) throws IOException {
        var files = new TreeMap<String, String>();
        for (String path : preview.files()) {
            files.put(
                    path,
                    HexFormat.of().formatHex(preview.file(path).orElseThrow().content()));
        }
        return files;
    }

    @Property(tries = 20)
    void aBuildOverEarlierBuildsEqualsABuildIntoAnEmptyFolder(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int rounds) throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        var edited = new EditedProject(project, new Random(seed));
        Path site = folder.resolve("site");
        for (int round = 0; round < rounds; round++) {
            edited.edit();
            boolean built = build(project, site);
            build(project, site);

            Path clean = folder.resolve("clean-" + round);
            assertThat(TestProject.at(project).build(clean) instanceof Build.Outcome.Written)
                    .isEqualTo(built);
            if (built) {
                assertThat(TestProject.bytes(site)).isEqualTo(TestProject.bytes(clean));
            }
        }
    }

    @Property(tries = 20)
    void aRepeatedBuildEqualsABuildIntoAnEmptyFolder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int rounds)
            throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        var edited = new EditedProject(project, new Random(seed));
        Path site = folder.resolve("site");
        var build = new RepeatedBuild(project, site);
        build.run(Set.of(), TestProject.OPTIONS, new Timings());
        for (int round = 0; round < rounds; round++) {
            Build.Outcome outcome = build.run(edited.edit(), TestProject.OPTIONS, new Timings());

            Path clean = folder.resolve("clean-" + round);
            switch (TestProject.at(project).build(clean)) {
                case Build.Outcome.Rejected expected ->
                    assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    Build.Outcome.Rejected.class,
                                    rejected ->
                                            assertThat(rejected.diagnostics()).isEqualTo(expected.diagnostics()));
                case Build.Outcome _ -> assertThat(TestProject.bytes(site)).isEqualTo(TestProject.bytes(clean));
            }
        }
    }

    private boolean build(Path project, Path site) throws IOException {
        var outcome = new Build(
                        project, site, BuildCache.in(folder.resolve("cache")), new Build.Words(List.of(), _ -> ""))
                .run(CheckOptions.on(TODAY), new Timings());
        return !(outcome instanceof Build.Outcome.Rejected);
    }
}
