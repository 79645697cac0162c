package dev.standfirst.pipeline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.cache.CheckCache.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCacheTest {
    @TempDir
    private Path folder;

    private Path project;
    private int made;

    @BeforeEach
    void writeProject() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        Files.createDirectory(project.resolve("content"));
        Files.writeString(project.resolve("content/site.yaml"), "title: One\n");
    }

    private Said said(String... settings) throws IOException {
        return CheckCache.in(folder.resolve("cache")).said(project, List.of(settings), () -> {
            made++;
            return new Said(made, "line “" + made + "”\nand the rest\n");
        });
    }

    @Test
    void theSameCheckIsAnsweredFromTheCache() throws IOException {
        Said first = said("json");

        assertThat(said("json")).isEqualTo(first).isEqualTo(new Said(1, "line “1”\nand the rest\n"));
    }

    @Test
    void changedContentOrSettingsAreCheckedAgain() throws IOException {
        said("json");
        Path file = project.resolve("content/site.yaml");
        var age = Files.getLastModifiedTime(file);
        Files.writeString(file, "title: Two\n");
        Files.setLastModifiedTime(file, age);

        assertThat(said("json").status()).isEqualTo(2);
        assertThat(said("human").status()).isEqualTo(3);
        assertThat(said("human").status()).isEqualTo(3);
    }

    @Test
    void contentThatChangedDuringTheCheckIsNotCached() throws IOException {
        CheckCache.in(folder.resolve("cache")).said(project, List.of("json"), () -> {
            Files.writeString(project.resolve("content/site.yaml"), "title: Meanwhile\n");
            return new Said(9, "old");
        });
        Files.writeString(project.resolve("content/site.yaml"), "title: One\n");

        assertThat(said("json").status()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        said("json");
        Path cache = folder.resolve("cache");
        try (var files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.delete(file);
                Files.createDirectories(file.resolve("in-the-way"));
            }
        }

        assertThat(said("json").status()).isEqualTo(2);
        assertThat(cache.toFile().list()).hasSize(1);
    }

    @Test
    void aDamagedFileDoesNoHarm() throws IOException {
        said("json");
        try (var files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("rest", "test"));
            }
        }

        assertThat(said("json").status()).isEqualTo(2);
    }
}
