package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** No link on a built site is broken, and its machine-readable files are well formed. */
class LinksTest {
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

    /** The values of all href and src attributes. */
    private static List<String> links(String html) {
        var links = new ArrayList<String>();
        for (String attribute : List.of(" href=\"", " src=\"")) {
            for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + 1)) {
                int start = at + attribute.length();
                links.add(html.substring(start, html.indexOf('"', start)));
            }
        }
        return links;
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
