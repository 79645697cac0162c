package dev.standfirst.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.JsonSchema;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the pages say of themselves in schema.org's terms is complete, and its links work. */
class StructuredDataTest {
    private static final JsonSchema SHAPES = JsonSchema.in("/site/structured-data.schema.json");

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">");

    private final List<String> faults = new ArrayList<>();

    /** The schema.org type of a page, by its folder. */
    private static String type(String path) {
        return switch (path) {
            case String p when p.equals("index.html") -> "WebSite";
            case String p when p.equals("facts/index.html") -> "Dataset";
            case String p when p.matches("briefings/.+") -> "Article";
            case String p when p.matches("facts/.+/index\\.html") -> "Dataset";
            case String p when p.matches("claims/.+/index\\.html") -> "ClaimReview";
            default -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("dev.standfirst.testing.TestProject#valid")
    void everyPageSaysWhatItIsInCompleteShapes(TestProject project) throws IOException {
        Path site = project.built();
        String base = json(Files.readString(site.resolve("data/facts.json")))
                .get("url")
                .stringValue();
        var found = new TreeMap<String, Integer>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                String html = Files.readString(file);
                String path = site.relativize(file).toString();
                // A page that leads on, or of a fact that was withdrawn, is about nothing.
                if (html.contains("http-equiv=\"refresh\"") || html.contains("class=\"withdrawn\"")) {
                    continue;
                }
                var types = new ArrayList<String>();
                for (String data : DATA.matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .toList()) {
                    look(path, html, data, base, site);
                    String type = json(data).path("@type").stringValue();
                    types.add(type);
                    found.merge(type, 1, Integer::sum);
                }
                if (!type(path).isEmpty() && !types.contains(type(path))) {
                    faults.add(path + " is not " + type(path) + " but " + types);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(found).containsKeys("WebSite", "Dataset", "Article", "BreadcrumbList");
    }

    private void look(String path, String html, String data, String base, Path site) {
        SHAPES.faults(data).forEach(fault -> faults.add(path + fault));
        JsonNode json = json(data);
        if (json.has("url")) {
            var canonical = CANONICAL.matcher(html);
            String url = json.get("url").stringValue();
            if (!canonical.find()
                    || !canonical.group(1).equals(url)
                    || !url.equals(json.path("@id").stringValue())) {
                faults.add(path + " has another address than " + url);
            }
        }
        if (json.has("dateModified")
                && json.get("dateModified")
                                .stringValue()
                                .compareTo(json.get("datePublished").stringValue())
                        < 0) {
            faults.add(path + " was changed before it was published");
        }
        ownAddresses(json).forEach(address -> {
            if (!address.startsWith(base)) {
                faults.add(path + " names " + address + ", which is on another site");
                return;
            }
            String route = address.substring(base.length());
            if (!Files.isRegularFile(
                    site.resolve(route.isEmpty() || route.endsWith("/") ? route + "index.html" : route))) {
                faults.add(path + " names " + address + ", which is not there");
            }
        });
    }

    /** The addresses of the same site that a page names, at any depth. */
    private static Stream<String> ownAddresses(JsonNode json) {
        return Stream.of("mainEntityOfPage", "image", "contentUrl", "item")
                .flatMap(name -> json.findValues(name).stream())
                .map(JsonNode::stringValue);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void thePoliciesOfAPublisherAreWhatTheIndicatorsOfTrustCallThem(@TempDir Path folder) throws IOException {
        TestProject.create(folder)
                .replace("content/site.yaml", "title: A site", """
                        title: A site
                        policies:
                          ethics-and-independence: We take no side.
                          who-owns-us: Nobody.
                          ownership: We own ourselves.
                          claims: We test them.""")
                .briefing("Nothing.\n")
                .build(folder.resolve("site"));
        String home = Files.readString(folder.resolve("site/index.html"));
        var data = DATA.matcher(home);

        assertThat(data.find()).isTrue();
        assertThat(json(data.group(1)).get("publisher")).isEqualTo(json("""
                {"@type": "NewsMediaOrganization", "@id": "https://example.org/#publisher", "name": "A site", "url": "https://example.org/",
                 "ethicsPolicy": ["https://example.org/method/#policy_ethics-and-independence"],
                 "ownershipFundingInfo": ["https://example.org/method/#policy_ownership"],
                 "verificationFactCheckingPolicy": ["https://example.org/method/", "https://example.org/method/#policy_claims"],
                 "correctionsPolicy": ["https://example.org/corrections/"]}
                """));
        assertThat(Files.readString(folder.resolve("site/method/index.html")))
                .contains(
                        "<h2 id=\"policy_ownership\">Ownership</h2>", "<h2 id=\"policy_who-owns-us\">Who owns us</h2>");
        assertThat(home).contains("<a href=\"method/index.html#policy_who-owns-us\">Who owns us</a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                  | @type         | 'Report'
                    /                  | @context      | 'http://schema.org'
                    /                  | url           | 'briefings/a/'
                    /                  | headline      | ''
                    /                  | datePublished | '22 May 2024'
                    /                  | datePublished | '2024-02-30'
                    /                  | rating        | 5
                    /                  | publisher     | 'A desk'
                    /publisher         | name          | ''
                    /publisher         | ethicsPolicy  | 'method/'
                    /publisher         | ethics        | ['https://example.org/method/']
                    /author/0          | @type         | 'Somebody'
                    /correction/0      | datePublished | '2024-05'
                    /correction/0      | @type         | 'ClaimReview'
                    """, quoteCharacter = '`')
    void anIncompleteShapeIsFound(String place, String name, String value) {
        JsonNode article = json("""
                {"@context": "https://schema.org", "@type": "Article", "@id": "https://example.org/a/", "url": "https://example.org/a/",
                 "name": "A", "inLanguage": "en-GB", "headline": "A", "mainEntityOfPage": "https://example.org/a/",
                 "datePublished": "2024-05-22", "author": [{"@type": "Person", "name": "B"}], "publisher": {
                   "@type": "NewsMediaOrganization", "@id": "https://example.org/#publisher", "name": "C", "url": "https://example.org/",
                   "correctionsPolicy": ["https://example.org/corrections/"],
                   "verificationFactCheckingPolicy": ["https://example.org/method/"]},
                 "correction": [{"@type": "CorrectionComment", "text": "D", "datePublished": "2024-05-23"}]}
                """);
        assertThat(SHAPES.faults(article.toString())).isEmpty();

        ((ObjectNode) (place.equals("/") ? article : article.at(place))).set(name, json(value.replace('\'', '"')));

        assertThat(SHAPES.faults(article.toString())).isNotEmpty();
    }
}
