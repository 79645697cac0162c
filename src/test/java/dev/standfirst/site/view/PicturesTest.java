package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @Test
    void theNewestBriefingsHaveAPictureAndOlderOnesNone(@TempDir Path folder) throws IOException {
        Path project = Projects.copy(Path.of("src", "test", "sites", "valid", "small"), folder.resolve("project"));
        for (int i = 0; i < Pictures.MOST; i++) {
            Files.writeString(
                    project.resolve("content/briefings/later-" + i + ".md"),
                    "---\ntitle: Later\ndate: " + LocalDate.of(2030, 1, 1).plusDays(i) + "\n---\n\nWords.\n");
        }
        Files.writeString(
                project.resolve("content/briefings/oldest.md"),
                "---\ntitle: Oldest\ndate: 1999-01-01\n---\n\nWords.\n");
        Path site = folder.resolve("site");

        assertThat(Projects.build(project, site)).isInstanceOf(Build.Outcome.Written.class);
        assertThat(site.resolve("briefings/later-0/share.png")).exists();
        assertThat(Files.readString(site.resolve("briefings/later-0/index.html")))
                .contains("og:image");
        assertThat(site.resolve("briefings/oldest/share.png")).doesNotExist();
        assertThat(Files.readString(site.resolve("briefings/oldest/index.html")))
                .doesNotContain("og:image");
    }
}
