package dev.standfirst.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFlushTest {
    @TempDir
    Path folder;

    @Test
    void filesLinksAndFoldersAreForcedAndStayWhatTheyAre() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "text");
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        boolean locked = file.toFile().setReadOnly();

        assertThatCode(() -> DiskFlush.force(folder)).doesNotThrowAnyException();
        assertThat(file).hasContent("text");
        assertThat(locked).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> DiskFlush.force(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }
}
