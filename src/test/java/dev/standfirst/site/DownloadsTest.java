package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a briefing links to, for readers to download. */
class DownloadsTest {
    @TempDir
    private Path folder;

    private TestProject project(String markdown) {
        return TestProject.create(folder.resolve("project"))
                .file("content/files/Full table.CSV", new byte[1_240_000])
                .briefing(markdown);
    }

    private static List<String> codes(TestProject project) throws IOException {
        return project.check().report().diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    private String page(TestProject project) throws IOException {
        Path site = folder.resolve("site");
        project.build(site);
        return Files.readString(site.resolve("briefings/briefing/index.html"));
    }

    private List<String> published() throws IOException {
        Path files = folder.resolve("site/assets/files");
        if (!Files.exists(files)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(files)) {
            return listed.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "files/Full%20table.CSV, ''",
        "../files/Full%20table.CSV, ''",
        "<files/Full%20table.CSV#row=5>, #row=5",
    })
    void aLinkedFileIsPublishedUnderItsDigestWithItsTypeAndSize(String address, String tail) throws IOException {
        TestProject project = project("The [whole *table*](" + address + ").");

        assertThat(codes(project)).isEmpty();
        String page = page(project);
        assertThat(published()).singleElement().satisfies(name -> {
            assertThat(name).matches("full-table\\.[0-9a-f]{12}\\.csv");
            assertThat(page)
                    .contains("<a href=\"../../assets/files/" + name + tail
                            + "\">whole <em>table</em> <span class=\"file\">(CSV, 1.2 MB)</span></a>");
            assertThat(folder.resolve("site/assets/files").resolve(name)).hasSize(1_240_000);
        });
    }

    @Test
    void sizesAreWrittenInTheSitesLanguage() throws IOException {
        TestProject project = project("Die [Tabelle](files/Full%20table.CSV).")
                .file(
                        "content/site.yaml",
                        "title: T\nbase-url: https://example.org/\nlanguage: de\nunchecked-sentences: true\n");

        assertThat(page(project)).contains("(CSV, 1,2 MB)");
    }

    @Test
    void twoFilesOfOneNameAndContentAreOne() throws IOException {
        TestProject project = project("The [table](files/a/t.txt), [again](files/b/t.txt).")
                .file("content/files/a/t.txt", "x")
                .file("content/files/b/t.txt", "x");

        assertThat(page(project)).contains("(TXT, 1 byte)");
        assertThat(published()).hasSize(1);
    }

    @Test
    void aFileThatNoTextLinksToIsNotPublished() throws IOException {
        TestProject project = project("It is closed.");

        assertThat(codes(project)).containsExactly("SF122");
        page(project);
        assertThat(published()).isEmpty();
    }

    @Test
    void aFileOfADraftIsNeitherPublishedNorUnused() throws IOException {
        TestProject project = project("It is closed.")
                .file(
                        "content/briefings/draft.md",
                        "---\ntitle: D\nstatus: draft\n---\n\n[a](files/Full%20table.CSV)\n");

        assertThat(codes(project)).doesNotContain("SF122");
        page(project);
        assertThat(published()).isEmpty();
    }

    @Test
    void aMissingFileIsABrokenLink() throws IOException {
        assertThat(project("The [table](files/Full%20tabel.CSV).")
                        .check()
                        .report()
                        .diagnostics())
                .filteredOn(fault -> fault.code().id().equals("SF602"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).isEqualTo("there is no file “content/files/Full tabel.CSV”");
                    assertThat(fault.help()).contains("files/Full table.CSV");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.htm", "drawing.svg", "script.js"})
    void whatABrowserRunsIsNeverPublished(String name) throws IOException {
        TestProject project = project("The [page](files/" + name + ").").file("content/files/" + name, "x");

        assertThat(codes(project)).contains("SF116", "SF602");
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsAnError() throws IOException {
        TestProject project =
                project("The [book](files/book.pdf).").file("content/files/book.pdf", new byte[10 * 1024 * 1024 + 1]);

        assertThat(project.check().report().diagnostics())
                .extracting(Diagnostic::message)
                .contains("“book.pdf” is larger than 10 MB");
    }

    @Test
    void aBriefingInAFolderOfThatNameIsStillFound() throws IOException {
        TestProject project = project("The [other](files/other.md) and [other](files/other/).")
                .file("content/briefings/files/other.md", "---\ntitle: O\ndate: 2024-05-22\n---\n\nOpen.\n");

        assertThat(codes(project)).containsExactly("SF122");
        assertThat(page(project)).contains("href=\"../../briefings/files/other/index.html\"");
    }
}
