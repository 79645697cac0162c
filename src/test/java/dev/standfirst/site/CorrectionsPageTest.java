package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revised facts as what they were and what they are, and whether a verdict changed with them. */
class CorrectionsPageTest {
    @TempDir
    private Path folder;

    private String corrections(String claims) throws IOException {
        TestProject.create(folder.resolve("project"))
                .facts("""
                        arrivals:
                          label: Arrivals
                          value: 12,658
                          unit: people
                          source: office
                          revisions:
                            - {on: 2024-05-01, was: "12,301", reason: Late records were added.}
                            - {on: 2024-04-01, was: "12,000", reason: The first count was an estimate.}
                        """)
                .claims(claims)
                .briefing("Words.")
                .build(folder.resolve("site"));
        return Files.readString(folder.resolve("site/corrections/index.html"));
    }

    private static String claim(String words) {
        return """
                c:
                  title: A claim
                  by: The minister
                  on: 2024-04-03
                  said: There were [%s](fact:arrivals) arrivals.
                """.formatted(words);
    }

    @Test
    void eachRevisionSaysWhatTheValueWasAndWhatItBecame() throws IOException {
        assertThat(corrections(claim("over 10,000")))
                .contains(
                        "was </span>12,301</del> → <ins><span class=\"spoken\">now </span>12,658</ins>",
                        "was </span>12,000</del> → <ins><span class=\"spoken\">now </span>12,301</ins>",
                        "No verdict on a claim changed")
                .doesNotContain("Material");
    }

    @Test
    void aRevisionThatChangedAVerdictIsMaterialAndNamesTheClaim() throws IOException {
        String page = corrections(claim("more than 12,500"));

        assertThat(page.split("Material: it changed a verdict", -1)).hasSize(2);
        assertThat(page)
                .contains(
                        "The verdict changed on: <a href=\"../claims/c/index.html\">There were more than 12,500 arrivals.");
    }
}
