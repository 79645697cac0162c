package dev.standfirst.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void makeAProject() throws IOException {
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("content/facts"));
    }

    private OutputFolder judge(Path output) throws IOException {
        return OutputFolder.of(output, project, List.of(project.resolve("content"), project.resolve("templates")));
    }

    private void refused(Path output, String why) {
        assertThatThrownBy(() -> judge(output))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aNewFolderAndAnEmptyOneAreAccepted() throws IOException {
        assertThat(judge(project.resolve("site-output")).path())
                .isEqualTo(project.toRealPath().resolve("site-output"));
        Files.createDirectories(project.resolve("empty"));
        judge(project.resolve("empty"));
    }

    @Test
    void anInputItsParentsAndItsContentsAreRefused() {
        refused(project.resolve("content"), "input");
        refused(project.resolve("content/facts/deeper/still"), "input");
        refused(project.resolve("templates"), "input");
    }

    @Test
    void theProjectAndItsParentsAreRefused() {
        refused(project, "project");
        refused(folder, "project");
    }

    @Test
    void aRootAndAHomeAreRefused() {
        refused(Path.of("/"), "root");
        refused(Path.of(System.getProperty("user.home")), "home");
    }

    /** In a container HOME is often not the home that the system's list of users has. */
    @Test
    void theHomeFolderOfTheShellIsRefusedToo() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Set<Path> homes = OutputFolder.homes("/somewhere/else", home.toString());

        assertThatThrownBy(() -> OutputFolder.of(home, project, List.of(), homes))
                .hasMessageContaining("home");
        assertThat(OutputFolder.of(home.resolve("site"), project, List.of(), homes)
                        .path())
                .hasFileName("site");
        assertThat(OutputFolder.homes(null, "", "not/absolute")).isEmpty();
    }

    @Test
    void theCurrentFolderIsNamedInFull() {
        refused(Path.of(""), "written to " + Path.of("").toAbsolutePath() + ": ");
    }

    @Test
    void aFileIsRefused() throws IOException {
        refused(Files.writeString(folder.resolve("file"), "x"), "file");
    }

    @Test
    void aFolderWithUnmanagedFilesIsRefused() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.txt"), "years of work");

        refused(full, "not empty");
        refused(full, "empty this one");
    }

    @Test
    void theMessageDoesNotAdviseDeletingContent() {
        assertThatThrownBy(() -> judge(project.resolve("content")))
                .hasMessageEndingWith(". Name another folder with --output.");
    }

    @Test
    void aSymbolicLinkIsJudgedByItsTarget() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("content"));

        refused(link, "input");
        refused(link.resolve("new"), "input");
    }

    @Test
    void aSymbolicLinkToNothingIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere/site"));

        refused(link, link + " is a symbolic link to a folder that does not exist. Create that folder");
        refused(link.resolve("new"), link + " is a symbolic link to a folder that does not exist");
    }

    @Test
    void anInputThatIsASymbolicLinkToNothingDoesNotMatter() throws IOException {
        Files.createSymbolicLink(project.resolve("templates"), Path.of("nowhere"));

        judge(project.resolve("site-output"));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(shut)).as("root may write anywhere").isFalse();

        refused(shut, "you do not have permission to write to " + shut.toRealPath() + ". Get that permission");
        refused(shut.resolve("new/site"), "you do not have permission to write to " + shut.toRealPath());
    }

    @Test
    void whatAStoppedFirstBuildHasLeftIsAccepted() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve(StagingArea.NAME).resolve("new/facts"));

        judge(site);
    }
}
