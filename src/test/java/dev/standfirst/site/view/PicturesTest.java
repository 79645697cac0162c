package dev.standfirst.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @Test
    void onlyTheNewestBriefingsHaveAShareCard(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.site("valid/small").copyTo(folder.resolve("project"));
        for (int i = 0; i < Pictures.MOST; i++) {
            project.file(
                    "content/briefings/later-" + i + ".md",
                    "---\ntitle: Later\ndate: " + LocalDate.of(2030, 1, 1).plusDays(i) + "\n---\n\nWords.\n");
        }
        project.file("content/briefings/oldest.md", "---\ntitle: Oldest\ndate: 1999-01-01\n---\n\nWords.\n");
        Path site = folder.resolve("site");

        assertThat(new Build(project.root(), site).run(CheckOptions.on(LocalDate.of(2040, 1, 1)), new Timings()))
                .isInstanceOf(Build.Outcome.Written.class);
        assertThat(site.resolve("briefings/later-0/share.png")).exists();
        assertThat(Files.readString(site.resolve("briefings/later-0/index.html")))
                .contains("og:image");
        assertThat(site.resolve("briefings/oldest/share.png")).doesNotExist();
        assertThat(Files.readString(site.resolve("briefings/oldest/index.html")))
                .doesNotContain("og:image");
    }
}
