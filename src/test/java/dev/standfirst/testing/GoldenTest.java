package dev.standfirst.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    private Path folder;

    @Test
    void aDifferenceShowsOnlyTheLinesThatDifferAndSaysHowToRewriteThem() throws IOException {
        assumeFalse(Golden.isUpdating(), "nothing is compared");
        Path file = Files.writeString(folder.resolve("expected.txt"), "same\nold\nalso old\nlast\n", UTF_8);

        assertThatThrownBy(() -> Golden.assertMatches(file, "same\nnew\nlast\n"))
                .hasMessageContaining("./test --update")
                .hasMessageEndingWith("from line 2:\n- old\n- also old\n+ new\n");
    }

    @Test
    void aLongDifferenceIsCut() throws IOException {
        assumeFalse(Golden.isUpdating(), "nothing is compared");
        Path file = Files.writeString(folder.resolve("expected.txt"), "", UTF_8);

        assertThatThrownBy(() -> Golden.assertMatches(file, "line\n".repeat(100)))
                .hasMessageEndingWith("+ line\n+ and 88 more lines\n");
    }
}
