package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a fact quotes each sentence that rests on it: of a very long one, what is near the figure. */
class LongSentencesTest {
    private static final String FACTS = "a: {label: Arrivals, value: 922, unit: people, source: office}\n";

    @TempDir
    Path folder;

    @Test
    void aLongSentenceIsQuotedInPart() throws IOException {
        String page = factPage("Some " + "very long words, ".repeat(100) + "[](fact:a) people and "
                + "others, ".repeat(200) + "in all. Another sentence.");

        assertThat(page)
                .containsPattern(
                        "<q>…(words|long|very)[^<]* very long words, <[^>]*>922<[^>]*> people and others, [^<]* …</q>")
                .doesNotContain("Some very long words", "in all", "Another sentence");
    }

    @Test
    void thePageGrowsWithTheSentenceAndNotWithItsSquare() throws IOException {
        int few = factPage("[](fact:a) people, ".repeat(500)).length();
        int many = factPage("[](fact:a) people, ".repeat(2_000)).length();

        assertThat(many).isLessThan(5 * few);
    }

    private String factPage(String markdown) throws IOException {
        Path project = Files.createTempDirectory(folder, "project");
        Path site = project.resolve("site");
        TestProject.create(project).facts(FACTS).briefing(markdown).build(site);
        return Files.readString(site.resolve("facts/a/index.html"));
    }
}
