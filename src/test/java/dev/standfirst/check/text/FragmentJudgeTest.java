package dev.standfirst.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places within a page that links lead to, with those of the theme and of headings. */
class FragmentJudgeTest {
    @TempDir
    private Path folder;

    private static TestProject project(TestProject project, String url) {
        return project.file("content/site.yaml", """
                        title: Places
                        base-url: https://example.org/
                        policies:
                          corrections: |
                            ## How we correct
                          sources: |
                            ## How we correct
                        """)
                .facts("boats: {label: Boats, value: 12, unit: boats, source: office}")
                .claims("""
                        many: {title: Many, by: Jane Roe, on: 2024-05-21, said: Many came., rationale: "## Why\\n\\nSo."}
                        """)
                .file("content/briefings/other.md", """
                        ---
                        title: Other
                        date: 2024-05-22
                        corrections:
                          - {on: 2024-05-23, text: A name was wrong.}
                        ---

                        ## What’s new?
                        """)
                .briefing("## Boats & ships\n\nThere were [](fact:boats). See [this](" + url + ").");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#boats-ships",
                "#figures",
                "#cite",
                "../other/#what-s-new",
                "other.md#what-s-new",
                "/briefings/other/#corrections",
                "../other/index.html?x=1#cite",
                "https://example.org/briefings/other/#what-s-new",
                "/method/#words",
                "/method/#how-we-correct",
                "/method/#how-we-correct-2",
                "/claims/many/#why",
                "/claims/many/#tests",
                "/facts/#topic-facts",
                "/facts/#status-estimate",
                "/facts/boats.json#/value",
                "/#briefings",
                "https://example.com/#nowhere",
            })
    void aLinkToAPlaceThatIsThereIsValid(String url) {
        assertThat(TestProject.checked(project -> project(project, url))
                        .report()
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#boats-ship, #boats-ship, this page, did you mean “#boats-ships”?",
        "#note-1, #note-1, this page, 'link to a heading of the page, such as “#boats-ships”'",
        "../other/#whats-new, #whats-new, “briefings/other/”, did you mean “../other/#what-s-new”?",
        "/briefings/other/#figures, #figures, “briefings/other/”, 'link to a heading of the page, such as “#what-s-new”'",
        "/method/#how-we-correct-3, #how-we-correct-3, “method/”, 'link to a heading of the page, such as “#how-we-correct”'",
        "/facts/#topic-ships, #topic-ships, “facts/”, 'that page has no headings to link to; delete “#” and what follows it, or the link'",
        "/#xyz, #xyz, the home page, 'that page has no headings to link to; delete “#” and what follows it, or the link'",
    })
    void aLinkToNoPlaceIsAnError(String url, String place, String page, String help) {
        List<Diagnostic> faults =
                TestProject.checked(project -> project(project, url)).report().diagnostics();

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().message()).isEqualTo("there is no place “" + place + "” on " + page);
        assertThat(faults.getFirst().help()).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource({"terms, 0", "part-9, 0", "term, 1"})
    void aPlaceThatAnOwnTemplateGivesIsValid(String place, int faults) throws IOException {
        TestProject project = project(TestProject.create(folder), "/method/#" + place)
                .file("templates/method.ftlh", "<h2 id=\"terms\">Terms</h2><p id='part-${9}'>Nine</p>");

        assertThat(project.check().report().diagnostics()).hasSize(faults);
    }

    @Test
    void aLinkThatLeadsNowhereIsReportedOnce() {
        assertThat(TestProject.checked(project -> project(project, "../nowhere/#part"))
                        .report()
                        .diagnostics())
                .hasSize(1);
    }
}
