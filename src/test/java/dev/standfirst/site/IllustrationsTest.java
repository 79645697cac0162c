package dev.standfirst.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.content.media.PictureFormat;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.SamplePictures;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures from files in the text of a briefing. */
class IllustrationsTest {
    private static final String PORT = "content/images/2024/Port at night.jpg";
    private static final String ADDRESS = "images/2024/Port%20at%20night.jpg";

    @TempDir
    private Path folder;

    private TestProject project(String markdown) {
        return TestProject.create(folder.resolve("project"))
                .facts("arrivals: {label: Arrivals, value: 922, unit: people, source: office}")
                .file(PORT, SamplePictures.jpegWithExif(6, "GPS", 64, 36))
                .briefing(markdown);
    }

    private List<String> codes(String markdown) throws IOException {
        return project(markdown).check().report().diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .filter(code -> !code.equals("SF207") && !code.equals("SF211"))
                .toList();
    }

    private String page(String markdown) throws IOException {
        Path site = folder.resolve("site");
        project(markdown).build(site);
        return Files.readString(site.resolve("briefings/briefing/index.html"));
    }

    private List<Path> published() throws IOException {
        Path images = folder.resolve("site/assets/images");
        if (!Files.exists(images)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(images)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://vimeo.com/12             | true
            https://example.com/talk.mp4     | true
            https://example.com/talk         | false
            """)
    void aPictureMayBeALinkAsToAVideo(String address, boolean video) throws IOException {
        String page = page("[![The port](" + ADDRESS + " \"By night\")](" + address + ")\n");

        assertThat(page)
                .containsPattern("<figure class=\"picture text\">\\s*<a href=\"" + address
                        + "\"><img src=\"[^>]*alt=\"The port\"")
                .containsPattern("</a>\\s*<figcaption>By night</figcaption>")
                .doesNotContain("<p><a href=\"" + address);
        assertThat(page.contains("</span> Video</span></a>")).isEqualTo(video);
    }

    @Test
    void aPictureIsPublishedUnderItsDigestWithoutItsPlace() throws IOException {
        String page = page("![The port](" + ADDRESS + " \"The quay | Photo: Jane Roe | small\")");

        assertThat(published()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches("port-at-night\\.[0-9a-f]{12}\\.jpg");
            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("GPS");
            assertThat(page)
                    .contains("<figure class=\"picture small\">")
                    .contains("<img src=\"../../assets/images/" + file.getFileName()
                            + "\" alt=\"The port\" width=\"36\" height=\"64\"")
                    .contains("<figcaption>The quay <span class=\"credit\">Photo: Jane Roe</span></figcaption>");
        });
    }

    @Test
    void theLinesBelowAPictureAreItsCaptionAndBound() throws IOException {
        assertThat(page("![The port](../images/2024/Port%20at%20night.jpg)\nHere [922](fact:arrivals) people *came*."))
                .containsPattern("<figcaption>Here .*922.* people <em>came</em>\\. *</figcaption>");
    }

    @Test
    void aDecorationSaysNothing() throws IOException {
        assertThat(page("![](" + ADDRESS + " \"decorative\")"))
                .contains("alt=\"\"")
                .doesNotContain("<figcaption>The");
    }

    @Test
    void aPictureThatNoTextShowsIsNotPublished() throws IOException {
        page("It is closed.");

        assertThat(published()).isEmpty();
        assertThat(codes("It is closed.")).containsExactly("SF122");
    }

    @Test
    void aPictureOfADraftIsNeitherPublishedNorUnused() throws IOException {
        TestProject project = project("It is closed.")
                .file("content/briefings/draft.md", "---\ntitle: D\nstatus: draft\n---\n\n![a](" + ADDRESS + ")\n");
        project.build(folder.resolve("site"));

        assertThat(published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ![](images/2024/Port%20at%20night.jpg)                                    ¦ SF121
            ![Port](images/2024/Port%20at%20night.jpg "decorative")                   ¦ SF121
            ![Port of 12,658](images/2024/Port%20at%20night.jpg)                      ¦ SF301
            ![Port](images/2024/Port%20at%20night.jpg "Of 12,658")                    ¦ SF301
            ![Port of [](fact:arrivals)](images/2024/Port%20at%20night.jpg)           ¦ SF304
            The ![Port](images/2024/Port%20at%20night.jpg) at night.                  ¦ SF304
            """)
    void whatAPictureSaysIsRead(String markdown, String code) throws IOException {
        assertThat(codes(markdown)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.jpg, SF114",
        "/images/a.jpg, SF114",
        "../../secret.jpg, SF114",
        "images/../evidence/a.jpg, SF114",
        "images/no.jpg, SF602",
    })
    void aPictureIsAFileOfItsFolder(String address, String code) throws IOException {
        assertThat(codes("![Port](" + address + ")")).contains(code);
    }

    @Test
    void aLinkOutOfTheContentIsAnError() throws IOException {
        TestProject project = project("![a](images/out.png)");
        Path outside = Files.write(folder.resolve("out.png"), SamplePictures.of(PictureFormat.PNG, 9, 9));
        Files.createSymbolicLink(project.path("content/images/out.png"), outside);

        assertThat(project.check().report().diagnostics())
                .extracting(fault -> fault.code().id())
                .contains("SF112", "SF602");
    }

    @Test
    void aCaveatHasNoPictures() throws IOException {
        TestProject project = project("![a](" + ADDRESS + ")");
        project.replace(
                TestProject.BRIEFING, "title:", "description: \"![a](images/2024/Port%20at%20night.jpg)\"\ntitle:");

        assertThat(project.check().report().diagnostics())
                .extracting(Diagnostic::message)
                .contains("a picture cannot be shown in a text of one paragraph");
    }
}
