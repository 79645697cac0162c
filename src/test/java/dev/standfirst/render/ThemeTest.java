package dev.standfirst.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void theNamesAreThoseOfTheFilesInTheProgram() throws IOException {
        Path theme = Path.of("templates");
        try (var files = Files.walk(theme)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> theme.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Theme.NAMES);
        }
    }

    /** They are not checked again when a site is built; those of a project are. */
    @Test
    void itsTemplatesObeyTheRules() throws IOException {
        for (String name : Theme.NAMES) {
            if (name.endsWith(Templates.ENDING)) {
                String text = Files.readString(Path.of("templates", name));

                TemplateSandbox.hold(new Template(name, text, new Configuration(Configuration.VERSION_2_3_34)));
            }
        }
        assertThat(Theme.NAMES).anyMatch(name -> name.endsWith(Templates.ENDING));
    }
}
