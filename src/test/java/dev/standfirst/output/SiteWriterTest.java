package dev.standfirst.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Checksum;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    private WriteSummary write(Map<String, String> files) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output())) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                writer.put(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return writer.commit();
        }
    }

    private OutputFolder output() throws IOException {
        return OutputFolder.of(site, folder.resolve("project"), List.of(folder.resolve("project/content")));
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path), UTF_8);
    }

    @Test
    void aSiteIsWrittenWithItsManifest() throws IOException {
        WriteSummary summary = write(Map.of("index.html", "home", "facts/a/index.html", "a fact"));

        assertThat(summary).isEqualTo(new WriteSummary(2, 0, 0, List.of(), 10, summary.checksum()));
        assertThat(read("facts/a/index.html")).isEqualTo("a fact");
        assertThat(Manifest.read(site).checksums().keySet()).containsExactly("facts/a/index.html", "index.html");
    }

    private WriteSummary write(String path, Iterable<String> pieces) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output())) {
            writer.put(path, pieces);
            return writer.commit();
        }
    }

    @Test
    void aTextInPiecesIsTheSameFileAsAWholeOne() throws IOException {
        WriteSummary whole = write(Map.of("index.js", "[£1,📈]"));
        Files.setLastModifiedTime(site.resolve("index.js"), LONG_AGO);

        WriteSummary pieces = write("index.js", List.of("[", "£1", ",📈", "]"));

        assertThat(pieces).isEqualTo(new WriteSummary(0, 1, 0, List.of(), whole.bytes(), whole.checksum()));
        assertThat(read("index.js")).isEqualTo("[£1,📈]");
        assertThat(Files.getLastModifiedTime(site.resolve("index.js"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aChangedTextInPiecesIsRewritten() throws IOException {
        write("index.js", List.of("[", "1", "]"));
        Files.writeString(site.resolve("index.js"), "[3]");

        assertThat(write("index.js", List.of("[", "1", "]")).written())
                .as("by somebody else")
                .isEqualTo(1);
        assertThat(write("index.js", List.of("[", "2", "]")).written())
                .as("by us")
                .isEqualTo(1);
        assertThat(read("index.js")).isEqualTo("[2]");
    }

    @Test
    void nothingIsLeftBesideTheSite() throws IOException {
        write(Map.of("index.html", "home"));

        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void anUnchangedFileKeepsItsTimeAndAChangedOneDoesNot() throws IOException {
        write(Map.of("same", "s", "changed", "one"));
        Files.setLastModifiedTime(site.resolve("same"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("changed"), LONG_AGO);

        WriteSummary summary = write(Map.of("same", "s", "changed", "two"));

        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(site.resolve("same"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("changed"))).isNotEqualTo(LONG_AGO);
        assertThat(read("changed")).isEqualTo("two");
    }

    @Test
    void aFileOfAnEarlierBuildIsRemovedAndAnUnmanagedFileIsKept() throws IOException {
        write(Map.of("index.html", "home", "old/index.html", "old"));
        Files.writeString(site.resolve("CNAME"), "example.org", UTF_8);
        Files.createDirectories(site.resolve("notes"));
        Files.writeString(site.resolve("notes/mine.txt"), "mine", UTF_8);

        WriteSummary summary = write(Map.of("index.html", "home"));

        assertThat(summary.removed()).isEqualTo(1);
        assertThat(summary.kept()).containsExactly("CNAME", "notes/mine.txt");
        assertThat(site.resolve("old")).doesNotExist();
        assertThat(read("notes/mine.txt")).isEqualTo("mine");
    }

    /** Git does not see a folder as a repository without {@code refs}, which may contain only empty folders. */
    @Test
    void anUnmanagedEmptyFolderIsKeptAndOneThatAPageLeftEmptyIsNot() throws IOException {
        write(Map.of("index.html", "home", "old/index.html", "old", "facts/index.html", "facts"));
        Files.createDirectories(site.resolve(".git/refs/tags"));
        Files.createDirectories(site.resolve("facts/mine"));
        Files.createDirectories(site.resolve("About"));
        Files.delete(site.resolve("old/index.html"));

        WriteSummary summary = write(Map.of("index.html", "home", "facts/index.html", "facts", "about", "us"));

        assertThat(site.resolve(".git/refs/tags")).isEmptyDirectory();
        assertThat(site.resolve("facts/mine")).isEmptyDirectory();
        assertThat(site.resolve("old")).doesNotExist();
        assertThat(read("about")).isEqualTo("us");
        assertThat(summary.kept()).isEmpty();
    }

    @Test
    void aDamagedManifestDoesNoHarm() throws IOException {
        write(Map.of("index.html", "home"));
        Path manifest = site.resolve(Manifest.NAME);
        byte[] whole = Files.readAllBytes(manifest);
        byte[] damaged = Arrays.copyOf(whole, whole.length + 3);
        Arrays.fill(damaged, whole.length, damaged.length, (byte) 0xC3);
        Files.write(manifest, damaged);

        assertThat(write(Map.of("index.html", "home")).unchanged()).isEqualTo(1);
        assertThat(manifest).hasBinaryContent(whole);
    }

    @Test
    void theGitignoreOfAnEmptyFolderIsKeptSilently() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve(".gitignore"), "*\n", UTF_8);

        WriteSummary summary = write(Map.of("index.html", "home"));

        assertThat(summary.kept()).isEmpty();
        assertThat(read(".gitignore")).isEqualTo("*\n");
    }

    @Test
    void aFileThatSomebodyEditedIsRestored() throws IOException {
        write(Map.of("index.html", "home"));
        Files.writeString(site.resolve("index.html"), "edited", UTF_8);

        assertThat(write(Map.of("index.html", "home")).written()).isEqualTo(1);
        assertThat(read("index.html")).isEqualTo("home");
    }

    @Test
    void anUnmanagedFileInTheWayStopsTheWriteAndTheOldSiteStays() throws IOException {
        write(Map.of("index.html", "home"));
        Files.writeString(site.resolve("About.html"), "mine", UTF_8);

        assertThatThrownBy(() -> write(Map.of("index.html", "new", "about.html", "ours")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("About.html");
        assertThat(read("index.html")).isEqualTo("home");
        assertThat(read("About.html")).isEqualTo("mine");
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aFileInPlaceOfTheStagingAreaStopsTheWriteAndIsKept() throws IOException {
        write(Map.of("index.html", "home"));
        Path inTheWay = Files.writeString(site.resolve(StagingArea.NAME), "mine", UTF_8);

        assertThatThrownBy(() -> write(Map.of("index.html", "new")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining(StagingArea.NAME);
        assertThat(inTheWay).hasContent("mine");
        assertThat(read("index.html")).isEqualTo("home");
    }

    @Test
    void aWriterClosedWithoutACommitLeavesTheOldSite() throws IOException {
        write(Map.of("index.html", "home"));
        try (SiteWriter writer = SiteWriter.open(output())) {
            writer.put("index.html", "half".getBytes(UTF_8));
        }

        assertThat(read("index.html")).isEqualTo("home");
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a//b",
                "a/",
                "./a",
                "a\\b",
                "C:x",
                "a\u0000b",
                "a\nb",
                "nul",
                "facts/CON.html",
                "dot.",
                "space ",
                "a*b"
            })
    void aPathThatCouldLeaveTheSiteIsRefused(String path) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output())) {
            assertThatThrownBy(() -> writer.put(path, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void twoFilesThatDifferOnlyInCaseAreRefused() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output())) {
            writer.put("a.html", new byte[0]);

            assertThatThrownBy(() -> writer.put("A.html", new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSymbolicLinkInTheSiteIsNeverFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "precious", UTF_8);
        write(Map.of("index.html", "home", "facts/precious", "ours"));
        Files.delete(site.resolve("facts/precious"));
        Files.delete(site.resolve("facts"));
        Files.createSymbolicLink(site.resolve("facts"), outside);

        assertThatThrownBy(() -> write(Map.of("index.html", "home", "facts/precious", "ours")))
                .isInstanceOf(UsageException.class);
        assertThat(outside.resolve("precious")).hasContent("precious");
    }

    @Test
    void withADamagedManifestAllFilesInTheWayAreReportedAtOnce() throws IOException {
        Map<String, String> files = Map.of("a.html", "a", "b.html", "b", "c/index.html", "c");
        write(files);
        Files.writeString(site.resolve(Manifest.NAME), "garbage");

        assertThatThrownBy(() -> write(files))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("a.html and 2 more")
                .hasMessageContaining("Move them, and build again");
        assertThat(read("a.html")).isEqualTo("a");
    }

    @Test
    void theSameFilesGiveTheSameManifest() throws IOException {
        write(Map.of("b", "2", "a", "1"));
        byte[] first = Files.readAllBytes(site.resolve(Manifest.NAME));
        write(Map.of("a", "1", "b", "2"));

        assertThat(Files.readAllBytes(site.resolve(Manifest.NAME))).isEqualTo(first);
    }

    @Test
    void anOldManifestOfDigestsIsReadToo() throws IOException {
        write(Map.of("index.html", "home", "old.html", "old"));
        String digests = Files.readString(site.resolve(Manifest.NAME))
                .replaceAll("(?m)^[0-9a-f]{16} ", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ");
        Files.writeString(site.resolve(Manifest.NAME), digests);

        WriteSummary summary = write(Map.of("index.html", "home"));

        assertThat(summary).isEqualTo(new WriteSummary(1, 0, 1, List.of(), 4, summary.checksum()));
        assertThat(site.resolve("old.html")).doesNotExist();
        assertThat(Files.readString(site.resolve(Manifest.NAME)))
                .contains("\n" + Checksum.of("home".getBytes(UTF_8)) + " index.html");
    }

    /** Its group and its access list stay, and so does a container's view of it, which is of the folder and not of its name. */
    @Test
    void theFolderItselfStaysWithItsPermissions() throws IOException {
        write(Map.of("index.html", "one", "facts/index.html", "facts"));
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rwxrwx--x");
        Files.setPosixFilePermissions(site, shared);
        Object before = Files.readAttributes(site, BasicFileAttributes.class).fileKey();

        write(Map.of("index.html", "two"));

        assertThat(Files.readAttributes(site, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(Files.getPosixFilePermissions(site)).isEqualTo(shared);
        assertThat(read("index.html")).isEqualTo("two");
        assertThat(site.toFile().list()).containsExactlyInAnyOrder("index.html", Manifest.NAME);
    }

    @Test
    void everyFileHasThePermissionsOfANewOneAndKeepsItsTime() throws IOException {
        WriteSummary first = write(Map.of("same", "s", "changed", "one"));
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(site.resolve("same"));
        Files.setPosixFilePermissions(site.resolve("same"), PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(site.resolve("changed"), PosixFilePermissions.fromString("rw-------"));
        Files.setLastModifiedTime(site.resolve("same"), LONG_AGO);
        try (SiteWriter writer = SiteWriter.open(output())) {
            assertThat(writer.upToDate(first.checksum())).isEmpty();
        }

        WriteSummary second = write(Map.of("same", "s", "changed", "two"));

        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(Files.getPosixFilePermissions(site.resolve("same"))).isEqualTo(usual);
        assertThat(Files.getPosixFilePermissions(site.resolve("changed"))).isEqualTo(usual);
        assertThat(Files.getLastModifiedTime(site.resolve("same"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aSiteInAFolderThatMayNotBeWrittenIsReplaced() throws IOException {
        write(Map.of("index.html", "one"));
        Path shut = folder.toRealPath();
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(shut);
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            write(Map.of("index.html", "two"));
        } finally {
            Files.setPosixFilePermissions(shut, usual);
        }

        assertThat(read("index.html")).isEqualTo("two");
    }
}
