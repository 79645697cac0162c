package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.render.SiteRenderer;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.view.Messages;
import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The sitemap follows the protocol of sitemaps.org, and names exactly the pages that search engines may list. */
class SitemapTest {
    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">");

    private static Validator validator() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Fixtures.path("site/sitemap.xsd").toFile())
                .newValidator();
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#valid")
    void itFollowsTheProtocolAndNamesEachPageOnce(TestProject project) throws Exception {
        Path site = project.built();
        Path sitemap = site.resolve("sitemap.xml");

        validator().validate(new StreamSource(sitemap.toFile()));

        assertThat(addresses(sitemap))
                .containsExactlyInAnyOrderElementsOf(pages(site))
                .hasSizeLessThanOrEqualTo(50_000);
    }

    /** A site of that many pages takes long to build, so the files are planned for a smaller limit. */
    @Test
    void tooManyAddressesForOneFileAreSplitIntoSeveral(@TempDir Path site) throws Exception {
        TestProject project = TestProject.DEMO;
        CheckedProject checked = project.check();
        SitePlan plan = SitePlanner.plan(checked.content(), checked.facts(), checked.report(), Messages.of(Locale.UK));
        List<Page> listed = plan.pages().stream().filter(Page::indexed).toList();
        int longest = listed.size() / 3 + 1;
        List<Page> files = Sitemaps.files(plan.pages(), Map::of, longest);

        var whole = new SitePlan(plan.site(), plan.catalogue(), plan.order(), files);
        new SiteRenderer(project.root()).render(whole, (path, bytes) -> {
            if (path.startsWith("sitemap")) {
                Files.write(site.resolve(path), bytes);
            }
        });

        validator().validate(new StreamSource(site.resolve("sitemap.xml").toFile()));
        var parts = new ArrayList<String>();
        for (String part : addresses(site.resolve("sitemap.xml"))) {
            Path file = site.resolve(part.substring(plan.site().baseUrl().length()));
            validator().validate(new StreamSource(file.toFile()));
            assertThat(addresses(file)).hasSizeBetween(1, longest);
            parts.addAll(addresses(file));
        }
        assertThat(files).hasSize(4);
        assertThat(parts)
                .containsExactlyElementsOf(listed.stream()
                        .map(page -> plan.site().baseUrl() + page.route().path())
                        .toList());
    }

    private static List<String> addresses(Path sitemap) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var found = factory.newDocumentBuilder().parse(sitemap.toFile()).getElementsByTagNameNS("*", "loc");
        var addresses = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            addresses.add(found.item(i).getTextContent());
        }
        return addresses;
    }

    /** The canonical address of each page that is neither a redirect nor kept out of search engines. */
    private static List<String> pages(Path site) throws IOException {
        var pages = new ArrayList<String>();
        try (var files = Files.walk(site)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("404.html"))
                    .toList()) {
                String html = Files.readString(page);
                if (!html.contains("content=\"noindex\"") && !html.contains("http-equiv=\"refresh\"")) {
                    var canonical = CANONICAL.matcher(html);
                    assertThat(canonical.find()).as("%s", page).isTrue();
                    pages.add(canonical.group(1));
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<url/>",
                "<url><loc>facts/</loc></url>",
                "<url><loc>https://example.org/ä</loc></url>",
                "<url><loc>https://example.org/</loc></url><url><loc>https://example.org/</loc></url>",
                "<url><loc>https://example.org/</loc><lastmod>22 May 2024</lastmod></url>",
                "<url><loc>https://example.org/</loc><lastmod>2024-05-22T10:00:00</lastmod></url>",
                "<url><loc>https://example.org/</loc><priority>1.1</priority></url>",
                "<url><loc>https://example.org/</loc><title>A</title></url>"
            })
    void aSitemapThatDoesNotFollowTheProtocolIsFound(String inside) throws SAXException {
        String sitemap = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + inside + "</urlset>";
        var validator = validator();

        assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(sitemap))))
                .isInstanceOf(SAXException.class);
    }
}
