package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** No link on a built site is broken, and its machine-readable files are well formed. */
class LinksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"'', /", "src/test/sites/valid/everything, /", "src/test/sites/valid/harbour, /st-orrin/harbour/"})
    void everyInternalLinkAndFragmentResolves(String project, String under) throws IOException {
        Path root = TestProject.at(Path.of(project)).built();
        var broken = new ArrayList<String>();
        for (String page : TestProject.bytes(root).keySet()) {
            if (page.endsWith(".html")) {
                for (String link : links(Files.readString(root.resolve(page)))) {
                    if (!link.contains(":") && !resolves(root, under, root.resolve(page), link)) {
                        broken.add(page + " -> " + link);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean resolves(Path root, String under, Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty()
                ? page
                : path.startsWith(under)
                        ? root.resolve(path.substring(under.length()))
                        : page.resolveSibling(path).normalize();
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            return false;
        }
        return hash < 0 || Files.readString(target).contains("id=\"" + link.substring(hash + 1) + "\"");
    }

    @Test
    void noIdIsTwiceOnAPageAndFiguresOpenTheirNotes() throws IOException {
        String headings =
                "## Note 1\n\n## Figures\n\n## Cite\n\n## Main\n\n## Words\n\n## Tests\n\n![A](chart:boats)\n";
        TestProject project = TestProject.create(folder.resolve("project"))
                .file("content/site.yaml", """
                        title: Ids
                        base-url: https://example.org/
                        policies:
                          words: |
                        %1$s
                          main: |
                        %1$s
                        withdrawn:
                          old: |
                        %1$s
                        """.formatted(headings.indent(4)))
                .file("content/data/d.csv", "year,boats\n2022,12\n2023,13\n")
                .file(
                        "content/sources/s.yaml",
                        "office: {publisher: Office, title: Table, url: 'https://example.com/t'}\n")
                .file("content/facts/a/small boats.yaml", """
                        boats:
                          label: Boats
                          unit: boats
                          data: {file: data/d.csv, period: year, value: boats}
                          source: office
                        boats-2023: {label: 'Boats, 2023', formula: 'at(boats, "2023")'}
                        """)
                .file("content/facts/b/small boats.yaml", "two: {label: Two, value: 2, unit: boats, source: office}\n")
                .file("content/claims/c.yaml", """
                        many:
                          title: Many boats
                          by: Jane Roe
                          on: 2024-05-21
                          said: There were [13](fact:boats-2023) boats in 2023.
                          rationale: |
                        %s
                        """.formatted(headings.indent(4)))
                .briefing("There were [](fact:boats-2023) boats.\n\n" + headings + "\n![B](chart:boats)\n");
        Path site = folder.resolve("site");

        assertThat(project.build(site)).isInstanceOf(Build.Outcome.Written.class);
        for (String page : TestProject.bytes(site).keySet()) {
            if (page.endsWith(".html")) {
                String html = Files.readString(site.resolve(page));
                List<String> ids = attributes(html, " id=\"");
                assertThat(ids).as(page).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
                assertThat(ids).as(page).containsAll(attributes(html, "popovertarget=\""));
            }
        }
        assertThat(Files.readString(site.resolve("briefings/briefing/index.html")))
                .contains("<div class=\"note\" id=\"note-1\"");
    }

    /** The values of all href and src attributes. */
    private static List<String> links(String html) {
        var links = new ArrayList<String>(attributes(html, " href=\""));
        links.addAll(attributes(html, " src=\""));
        return links;
    }

    private static List<String> attributes(String html, String attribute) {
        var values = new ArrayList<String>();
        for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + 1)) {
            int start = at + attribute.length();
            values.add(html.substring(start, html.indexOf('"', start)));
        }
        return values;
    }

    @Test
    void theFeedAndTheSitemapAreWellFormedAndTheFactsAreJson() throws Exception {
        Path site = TestProject.DEMO.built();
        var xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = xml.newDocumentBuilder().parse(site.resolve("feed.xml").toFile());
        var sitemap = xml.newDocumentBuilder().parse(site.resolve("sitemap.xml").toFile());
        var facts = JsonMapper.shared().readTree(site.resolve("data/facts.json").toFile());

        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(6);
        assertThat(sitemap.getElementsByTagName("loc").getLength()).isGreaterThan(60);
        assertThat(facts.get("facts").valueStream().map(fact -> fact.get("id").stringValue()))
                .contains("albanian-arrivals-change")
                .doesNotHaveDuplicates();
    }
}
