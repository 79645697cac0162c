package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.project.Starter;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCacheTest {
    /** On a day after those of the starter. */
    private static final CheckOptions OPTIONS = CheckOptions.on(LocalDate.of(2025, 3, 1));

    @TempDir
    private Path folder;

    private Path project;
    private Path site;

    @BeforeEach
    void aProjectIsBuilt() throws IOException {
        project = folder.resolve("project");
        site = folder.resolve("site");
        Files.createDirectory(project);
        Starter.write(project);
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
    }

    private Build.Outcome build(Path from) throws IOException {
        return build(from, "plain");
    }

    private Build.Outcome build(Path from, String style) throws IOException {
        return build(from, style, folder.resolve("cache"), OPTIONS);
    }

    private Build.Outcome build(Path from, String style, Path cache, CheckOptions options) throws IOException {
        var words = new Build.Words(
                List.of(style),
                checked -> style + " " + HumanPrinter.summary(checked.report().diagnostics()));
        return new Build(from, site, BuildCache.in(cache), words).run(options, new Timings());
    }

    @Test
    void aBuildThatWouldChangeNothingIsSkipped() throws IOException {
        var outcome = build(project);

        assertThat(outcome).isInstanceOf(Build.Outcome.UpToDate.class);
        var upToDate = (Build.Outcome.UpToDate) outcome;
        var whole = (Build.Outcome.Written) new Build(project, site).run(OPTIONS, new Timings());
        assertThat(upToDate.summary()).isEqualTo(whole.summary());
        assertThat(upToDate.tally())
                .isEqualTo(dev.standfirst.check.Tally.of(whole.checked().report()));
    }

    @Test
    void aBuildWithWarningsIsRememberedAndItsWarningsAreSaidAgain() throws IOException {
        Path facts = project.resolve("content/facts/more.yaml");
        Files.writeString(facts, "more: {label: More, value: 5}\n");

        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(build(project))
                .isInstanceOfSatisfying(
                        Build.Outcome.UpToDate.class,
                        known -> assertThat(known.warnings()).isEqualTo("plain 1 warning"));
        assertThat(build(project, "coloured")).isInstanceOf(Build.Outcome.Written.class);
    }

    @Test
    void aChangedInputIsNoticedEvenIfItsTimeAndSizeAreTheSame() throws IOException {
        Path file = project.resolve("content/site.yaml");
        var age = Files.getLastModifiedTime(file);
        String before = Files.readString(file);
        Files.writeString(file, before.replace("title: ", "title:  ").stripTrailing() + "\n");
        Files.setLastModifiedTime(file, age);

        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(build(project)).isInstanceOf(Build.Outcome.UpToDate.class);
    }

    @Test
    void anAddedOrDeletedTemplateIsNoticed() throws IOException {
        Path own = Files.createDirectory(project.resolve("templates")).resolve("not-found.ftlh");
        Files.writeString(own, "gone");

        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(site.resolve("404.html")).hasContent("gone");
        Files.delete(own);
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(Files.readString(site.resolve("404.html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aFileOfTheSiteThatSomebodyChangedOrDeletedIsRestored() throws IOException {
        byte[] home = Files.readAllBytes(site.resolve("index.html"));
        Files.writeString(site.resolve("index.html"), "spoilt");
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(Files.readAllBytes(site.resolve("index.html"))).isEqualTo(home);

        Files.delete(site.resolve("robots.txt"));
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(site.resolve("robots.txt")).exists();
    }

    @Test
    void aBuildForAnotherDateOrOfAnotherProjectIsNotSkipped() throws IOException {
        var later = build(project, "plain", folder.resolve("cache"), CheckOptions.on(LocalDate.of(2024, 6, 2)));
        assertThat(later).isInstanceOf(Build.Outcome.Written.class);

        assertThat(build(TestProject.site("valid/small").root())).isInstanceOf(Build.Outcome.Written.class);
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
    }

    @Test
    void aDamagedOrUnwritableCacheDoesNoHarm() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.write(file, List.of("standfirst build 2", "x", "y", "1 2 3", "z", "0", ""));
            }
        }
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(build(project)).isInstanceOf(Build.Outcome.UpToDate.class);

        Path file = Files.writeString(folder.resolve("file"), "no folder");
        var outcome = build(project, "plain", file, OPTIONS);
        assertThat(outcome).isInstanceOf(Build.Outcome.Written.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emptied", "cut", "changed", "foreign", "claims to be long"})
    void aDamagedMemoryOfPagesIsToldOfAndMakesNoWrongPage(String damage) throws IOException {
        Path cache = folder.resolve("cache");
        Path memory;
        try (var files = Files.list(cache)) {
            memory = files.filter(file -> file.toString().endsWith(".pages"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(memory);
        Files.write(
                memory,
                switch (damage) {
                    case "emptied" -> new byte[0];
                    case "cut" -> Arrays.copyOf(bytes, bytes.length / 2);
                    case "foreign" -> "another program's".getBytes(UTF_8);
                    case "changed" -> {
                        bytes[bytes.length - 9] ^= 1;
                        yield bytes;
                    }
                    default -> "standfirst pages 1\n".repeat(9).getBytes(UTF_8);
                });
        Files.writeString(project.resolve("content/facts/more.yaml"), "more: {label: More, value: 5}\n");
        var troubles = new ArrayList<BuildCache.Trouble>();
        var words = new Build.Words(List.of(), _ -> "");

        new Build(project, site, BuildCache.in(cache, troubles::add), words).run(OPTIONS, new Timings());
        Path clean = folder.resolve("clean");
        new Build(project, clean).run(OPTIONS, new Timings());

        assertThat(troubles).containsExactly(BuildCache.Trouble.UNREADABLE);
        assertThat(TestProject.bytes(site)).isEqualTo(TestProject.bytes(clean));
        troubles.clear();
        Files.writeString(project.resolve("content/facts/more.yaml"), "more: {label: More, value: 6}\n");
        new Build(project, site, BuildCache.in(cache, troubles::add), words).run(OPTIONS, new Timings());
        assertThat(troubles).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsToldOf() throws IOException {
        var troubles = new ArrayList<BuildCache.Trouble>();
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        new Build(project, site, BuildCache.in(file, troubles::add), new Build.Words(List.of(), _ -> ""))
                .run(OPTIONS, new Timings());

        assertThat(troubles).contains(BuildCache.Trouble.UNWRITABLE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadTheCache() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aLinkAmongTheInputsIsNotTrusted() throws IOException {
        Path real = project.resolve("content/facts/library.yaml");
        Path moved = Files.move(real, project.resolve("content/facts/real.txt"));
        Files.createSymbolicLink(real, moved.getFileName());

        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(build(project)).isInstanceOf(Build.Outcome.Written.class);
    }
}
