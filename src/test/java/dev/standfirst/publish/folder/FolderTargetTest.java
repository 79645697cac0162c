package dev.standfirst.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.TestRelease;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.SiteTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderTargetTest extends FolderContract {
    @Override
    protected SiteTarget open() throws IOException {
        return FolderTarget.open(folder());
    }

    @Test
    void theFolderItselfStays() throws IOException {
        Files.createDirectories(folder());
        Object before = Files.readAttributes(folder(), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        publish(TestRelease.of("1"));
        publish(TestRelease.of("2"));

        assertThat(Files.readAttributes(folder(), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(before);
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        publish(TestRelease.of("1"));
        Path page = folder().resolve("facts/index.html");
        var before = Files.getLastModifiedTime(page);
        Object file = Files.getAttribute(page, "unix:ino");

        publish(TestRelease.of("1").with("facts/a/index.html", "a is 923"));

        assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
        assertThat(Files.getAttribute(page, "unix:ino")).isEqualTo(file);
    }

    @Test
    void foldersThatAreEmptyWithoutADeletedPageGo() throws IOException {
        publish(TestRelease.of("1"));
        publish(TestRelease.of("1").without("facts/a/index.html"));

        assertThat(folder().resolve("facts/a")).doesNotExist();
        assertThat(folder().resolve("facts")).exists();
    }

    @Test
    void nothingIsWrittenThroughASymbolicLink() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("facts"), outside);

        assertThatThrownBy(() -> publish(TestRelease.of("1")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLedgerThatNamesOtherFoldersDeletesNothingThere() throws IOException {
        publish(TestRelease.of("1"));
        Path outside = Files.writeString(temporary.resolve("precious.txt"), "x");
        Path ledger = folder().resolve(Ledger.PATH);
        Files.write(
                ledger,
                List.of(Files.readString(ledger)
                        + "file " + "0".repeat(64) + " 1 ../precious.txt\n"
                        + "file " + "0".repeat(64) + " 1 " + outside));

        publish(TestRelease.of("2"));

        assertThat(outside).exists();
    }
}
