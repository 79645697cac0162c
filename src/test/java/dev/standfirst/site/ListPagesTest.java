package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.route.Route;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors and topics have pages, and a briefing leads to those on the same facts. */
class ListPagesTest {
    private static final String FACTS = """
            a: {label: Arrivals, value: 922, unit: people, source: office}
            b: {label: Boats, value: 14, unit: boats, source: office}
            c: {label: Crews, value: 27, unit: people, source: office}
            """;

    @TempDir
    private Path folder;

    private TestProject project() {
        return TestProject.create(folder.resolve("project")).facts(FACTS);
    }

    private static TestProject with(TestProject project, String slug, String fields, String text) {
        return project.file(
                "content/briefings/" + slug + ".md",
                "---\ntitle: About " + slug + "\ndate: 2024-05-22\n" + fields + "---\n\n" + text + "\n");
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path).resolve("index.html"));
    }

    @Test
    void aTopicAndAnAuthorListTheirBriefings() throws IOException {
        var project = project();
        with(project, "one", "topics: [Small boats, Crews]\nauthors: [Zoë Kováč]\n", "[](fact:a)");
        with(project, "two", "topics: [small boats]\nauthors: [Ann Lee, Zoë Kováč]\n", "[](fact:b)");
        with(project, "draft", "topics: [Secret things]\nstatus: draft\n", "[](fact:c)");
        project.build(folder.resolve("site"));

        assertThat(page("topics/small-boats"))
                .contains(
                        "<h1>Small boats</h1>",
                        ">About one</a>",
                        ">About two</a>",
                        "content=\"Briefings on Small boats\"");
        assertThat(page("authors/ann-lee"))
                .contains("<h1>Ann Lee</h1>", ">About two</a>")
                .doesNotContain("About one");
        assertThat(page("authors/zoe-kovac")).contains("<h1>Zoë Kováč</h1>", "About one", "About two");
        assertThat(folder.resolve("site/topics/secret-things")).doesNotExist();
        assertThat(page("briefings/two"))
                .contains(
                        "By <a href=\"../../authors/ann-lee/index.html\">Ann Lee</a>, <a href=\"../../authors/zoe-kovac/index.html\">Zoë Kováč</a>",
                        "<a href=\"../../topics/small-boats/index.html\">small boats</a>",
                        "\"name\":\"Ann Lee\",\"url\":\"https://example.org/authors/ann-lee/\"",
                        "\"keywords\":[\"small boats\"]");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .contains("https://example.org/topics/small-boats/", "https://example.org/authors/zoe-kovac/");
    }

    @Test
    void aBriefingLeadsToThoseThatShareMostFactsWithIt() throws IOException {
        var project = project();
        with(project, "one", "order: 1\n", "[](fact:a), [](fact:b)");
        with(project, "two", "order: 2\n", "[](fact:a)");
        with(project, "three", "order: 3\n", "[](fact:b), [](fact:a)");
        with(project, "four", "order: 4\n", "[](fact:c)");
        project.build(folder.resolve("site"));

        assertThat(page("briefings/one").replaceAll("(?s).*<section class=\"related\"|</section>.*", ""))
                .containsSubsequence("About three", "About two")
                .doesNotContain("About four", "About one<");
        assertThat(page("briefings/four")).doesNotContain("class=\"related\"");
    }

    @Test
    void aLinkMayLeadToTheTopicsOfPublishedBriefingsAlone() throws IOException {
        var project = project();
        with(
                project,
                "one",
                "topics: [Small boats]\n",
                "[On boats](/topics/small-boats/), [not there](/topics/trains/)");
        with(project, "two", "topics: [Secret things]\nstatus: draft\n", "Nothing.");

        assertThat(project.check().report().diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("topics/trains"));
    }

    @ParameterizedTest
    @CsvSource({
        "Export finance, topics/export-finance/",
        "EXPORT  Finance!, topics/export-finance/",
        "Con, topics/con-dc58fdaf4d3d/",
        "Łódź, topics/odz-",
        "Μετανάστευση, topics/-"
    })
    void anAddressIsMadeOfTheLettersOfAName(String name, String path) {
        assertThat(Route.topic(name).path()).startsWith(path.replaceAll("[0-9a-f]{12}/$", ""));
    }
}
