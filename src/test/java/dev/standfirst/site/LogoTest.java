package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.media.PictureFormat;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.SamplePictures;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture at the head of every page. */
class LogoTest {
    private static final String SHOWN = "assets/images/(logo|night)\\.[0-9a-f]{12}\\.(svg|png)";

    @TempDir
    private Path folder;

    private TestProject project(String fields) {
        return TestProject.create(folder.resolve("project"))
                .briefing("It is closed.")
                .file("content/site.yaml", "title: Ports & more\nbase-url: https://example.org/desk/\n" + fields)
                .file("content/images/logo.svg", SamplePictures.of(PictureFormat.SVG, 320, 64))
                .file("content/images/night.png", SamplePictures.of(PictureFormat.PNG, 300, 60));
    }

    private String name(String fields, String page) throws IOException {
        Path site = folder.resolve("site");
        project(fields).build(site);
        String html = Files.readString(site.resolve(page));
        return html.substring(html.indexOf("<p class=\"name\">"), html.indexOf("<nav"));
    }

    private List<String> codes(String fields) throws IOException {
        return project(fields).check().report().diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    @Test
    void aSiteWithoutOneShowsItsName() throws IOException {
        assertThat(name("", "index.html")).contains(">Ports &amp; more</a>").doesNotContain("<img");
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "briefings/briefing/index.html, ../../", "404.html, /desk/"})
    void everyPageShowsItAtItsSize(String page, String root) throws IOException {
        String name = name("logo: images/logo.svg\n", page);

        assertThat(name)
                .containsPattern(
                        "<img src=\"" + root + SHOWN + "\" alt=\"Ports &amp; more\" width=\"320\" height=\"64\">")
                .doesNotContain("<picture>");
        assertThat(folder.resolve("site/assets/images")).isDirectoryContaining("glob:**/logo.*.svg");
    }

    @Test
    void darkPagesMayHaveTheirOwn() throws IOException {
        assertThat(name("logo: images/logo.svg\nlogo-dark: images/night.png\n", "index.html"))
                .containsPattern("<source media=\"\\(prefers-color-scheme: dark\\)\" srcset=\"" + SHOWN
                        + "\" width=\"300\" height=\"60\"><img src=\"" + SHOWN + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "logo: images/logo.svg, SF122",
        "'logo: images/logo.svg\nlogo-dark: images/night.png',",
        "'logo-dark: images/night.png', 'SF122,SF117'",
        "logo: images/none.svg, 'SF602,SF122,SF122'",
        "logo: logo.svg, 'SF106,SF122,SF122'",
        "logo: https://example.org/logo.svg, 'SF106,SF122,SF122'",
        "logo: images/../evidence/logo.svg, 'SF106,SF122,SF122'",
    })
    void itIsAPictureOfTheProject(String fields, String codes) throws IOException {
        assertThat(codes(fields + "\n")).containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(","));
    }

    @Test
    void oneThatCannotBePublishedIsAnError() throws IOException {
        assertThat(project("logo: images/bad.png\n")
                        .file("content/images/bad.png", "none")
                        .check()
                        .report()
                        .diagnostics())
                .extracting(fault -> fault.code().id())
                .contains("SF120")
                .doesNotContain("SF602");
    }
}
