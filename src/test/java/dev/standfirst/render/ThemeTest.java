package dev.standfirst.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void theNamesAreThoseOfTheFilesThatShipWithTheProgram() throws IOException {
        Path theme = Path.of("templates");
        try (var files = Files.walk(theme)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> theme.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Theme.NAMES);
        }
    }
}
