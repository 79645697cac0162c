package dev.standfirst.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.pipeline.cache.BuildCache;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;

/** A build that takes from the cache what the last one has left writes the same bytes, and says the same, as one with no cache. */
@Tag("slow")
class RememberedBuildProperties {
    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("remembered").toRealPath();
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 20, seed = "34")
    void aRememberedBuildEqualsACleanOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int rounds)
            throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        var random = new Random(seed);
        var edited = new EditedProject(project, random);
        Path site = folder.resolve("site");
        CheckOptions options = options(random);
        for (int round = 0; round < rounds; round++) {
            edited.edit();
            options = random.nextInt(6) == 0 ? options(random) : options;
            damage(random);
            Build.Outcome outcome = build(project, site, BuildCache.in(folder.resolve("cache")), options);

            Path clean = folder.resolve("clean-" + round);
            Build.Outcome expected = build(project, clean, BuildCache.none(), options);
            assertThat(said(outcome)).isEqualTo(said(expected));
            if (!(expected instanceof Build.Outcome.Rejected)) {
                assertThat(TestProject.bytes(site)).isEqualTo(TestProject.bytes(clean));
            }
            Statistics.label("rebuilt")
                    .collect(outcome instanceof Build.Outcome.Written)
                    .coverage(checker -> checker.check(true).percentage(percent -> percent > 30));
        }
    }

    /** Now and then a page that somebody has edited. */
    private void damage(Random random) throws IOException {
        Path page = folder.resolve("site/briefings/alpha/index.html");
        if (random.nextInt(8) == 0 && Files.exists(page)) {
            Files.writeString(page, "edited by hand");
        }
    }

    private static CheckOptions options(Random random) {
        LocalDate today = LocalDate.of(2024, 5, 2).plusDays(random.nextInt(3) * 20L);
        return new CheckOptions(
                random.nextBoolean() ? Optional.of(today.plusDays(random.nextInt(2))) : Optional.empty(), today, false);
    }

    private static Build.Outcome build(Path project, Path site, BuildCache cache, CheckOptions options)
            throws IOException {
        var words = new Build.Words(
                List.of(), checked -> checked.report().diagnostics().toString());
        return new Build(project, site, cache, words).run(options, new Timings());
    }

    private static String said(Build.Outcome outcome) {
        return switch (outcome) {
            case Build.Outcome.UpToDate known -> known.warnings();
            case Build.Outcome.Written written ->
                written.checked().report().diagnostics().toString();
            case Build.Outcome.Rejected rejected -> "rejected " + rejected.diagnostics();
        };
    }
}
