package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.site.data.JsonWriter;
import dev.standfirst.testing.JsonSchema;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The machine-readable files of a site say what its pages say, in the form that their schemas define. */
class MachineFilesTest {
    private static Path site(String project) {
        return TestProject.at(Path.of(project)).built();
    }

    private static String file(String project, String path) throws IOException {
        return Files.readString(site(project).resolve(path));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', facts",
        "'', claims",
        "src/test/sites/valid/harbour, facts",
        "src/test/sites/valid/harbour, claims",
        "src/test/sites/valid/everything, facts",
        "src/test/sites/valid/everything, claims"
    })
    void theDataIsValidByItsSchema(String project, String name) throws IOException {
        String data = file(project, "data/" + name + ".json");
        var schema = JsonSchema.of(file(project, "data/" + name + ".schema.json"));

        assertThat(schema.faults(data)).isEmpty();
        assertThat(json(data).get(name).size()).isPositive();
    }

    @Test
    void aFactHasTheSameFormInItsOwnFileAndInTheList() throws IOException {
        JsonNode alone = json(file("", "facts/albanian-arrivals-change.json"));
        JsonNode among = json(file("", "data/facts.json"))
                .get("facts")
                .valueStream()
                .filter(fact -> fact.get("id").stringValue().equals("albanian-arrivals-change"))
                .findFirst()
                .orElseThrow();

        assertThat(alone).isEqualTo(among);
        assertThat(alone.get("lowExact").stringValue()).isEqualTo("-5868/6329");
        assertThat(alone.get("working").stringValue()).isEqualTo("922 / 12,658 − 1 = −92.7 per cent");
    }

    @Test
    void aClaimHasTheDigestsOfItsFacts() throws IOException {
        JsonNode test = json(file("", "data/claims.json")).at("/claims/0/tests/0");
        String fact = test.get("fact").stringValue();

        assertThat(test.get("low").decimalValue()).isEqualByComparingTo("0.9");
        assertThat(test.get("lowClosed").booleanValue()).isFalse();
        assertThat(json(file("", "facts/" + fact + ".json")).get("digest")).isEqualTo(test.get("factDigest"));
    }

    @Test
    void theTableHasARowForEachFactAndTheColumnsOfItsMetadata() throws IOException {
        List<String> lines = file("", "data/facts.csv").lines().toList();
        JsonNode columns = json(file("", "data/facts.csv-metadata.json")).at("/tableSchema/columns");

        assertThat(lines).hasSize(json(file("", "data/facts.json")).get("facts").size() + 1);
        assertThat(String.join(
                        ",",
                        columns.valueStream()
                                .map(column -> column.get("name").stringValue())
                                .toList()))
                .isEqualTo(lines.getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, WebSite",
        "briefings/arrivals/index.html, Article",
        "facts/index.html, Dataset",
        "facts/albanian-arrivals-change/index.html, Dataset",
        "claims/over-90-per-cent-fall/index.html, ClaimReview"
    })
    void aPageSaysWhatItIsAboutInTheWordsOfSchemaOrg(String path, String type) throws IOException {
        String page = file("", path);
        String start = "<script type=\"application/ld+json\">";
        int from = page.indexOf(start) + start.length();
        JsonNode data = json(page.substring(from, page.indexOf("</script>", from)));

        assertThat(data.get("@type").stringValue()).isEqualTo(type);
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + data.get("url").stringValue() + "\">");
    }

    @ParameterizedTest
    @CsvSource({"briefings/arrivals/", "claims/over-90-per-cent-fall/"})
    void aBriefingAndAClaimNameTheirShareCardByItsFullAddress(String path) throws IOException {
        assertThat(file("", path + "index.html"))
                .contains(
                        "<meta property=\"og:image\" content=\"https://standfirst.example/" + path + "share.png\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">");
        var card = site("").resolve(path + "share.png");
        assertThat(javax.imageio.ImageIO.read(card.toFile()).getWidth()).isEqualTo(1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/sites/valid/harbour", "src/test/sites/valid/everything"})
    void everyBreadcrumbTrailStartsAtTheHomePageAndItsPagesExist(String project) throws IOException {
        String base = json(file(project, "data/facts.json")).get("url").stringValue();
        int trails = 0;
        try (var files = Files.walk(site(project))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page);
                int at = html.indexOf("{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\"");
                if (at < 0) {
                    continue;
                }
                trails++;
                List<JsonNode> steps = json(html.substring(at, html.indexOf("</script>", at)))
                        .get("itemListElement")
                        .valueStream()
                        .toList();
                assertThat(steps).as("%s", page).hasSizeBetween(2, 3);
                for (int i = 0; i < steps.size(); i++) {
                    String item = steps.get(i).get("item").stringValue();
                    assertThat(steps.get(i).get("position").intValue()).isEqualTo(i + 1);
                    assertThat(steps.get(i).get("name").stringValue()).isNotBlank();
                    assertThat(item).startsWith(base);
                    assertThat(site(project)
                                    .resolve(item.substring(base.length()))
                                    .resolve("index.html"))
                            .exists();
                }
            }
        }
        assertThat(trails).isGreaterThan(5);
    }

    @Test
    void anUnverifiedClaimGetsWordsAndNoRating() throws IOException {
        String page = file("", "claims/removals-over-the-past-year/index.html");

        assertThat(page)
                .contains("\"reviewRating\":{\"@type\":\"Rating\",\"alternateName\":\"unproven\"}")
                .contains("\"claimReviewed\":\"The UK has removed 26,000 people");
    }

    @Test
    void everyPageForbidsInlineScriptsAndStyles() throws IOException {
        try (var files = Files.walk(site(""))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page);

                assertThat(html)
                        .as("%s", page)
                        .contains("Content-Security-Policy")
                        .doesNotContain(" style=\"", "<style", " onclick=", "unsafe-inline")
                        .doesNotContainPattern("<script>");
            }
        }
    }

    @Test
    void assetsAreCachedForeverUnderNamesThatChangeWithThem() throws IOException {
        String page = file("", "briefings/arrivals/index.html");

        assertThat(page).containsPattern("href=\"../../assets/style\\.[0-9a-f]{12}\\.css\"");
        assertThat(file("", "_headers")).contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable");
        assertThat(file("", ".nojekyll")).isEmpty();
    }

    @Test
    void theNotFoundPageLinksHomeFromAnyDepth(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.DEMO.copyTo(folder.resolve("project"));
        project.replace(
                "content/site.yaml", "base-url: https://standfirst.example", "base-url: https://user.example/repo/");
        project.build(folder.resolve("site"));

        assertThat(folder.resolve("site/404.html"))
                .content()
                .contains("href=\"/repo/assets/style.", "href=\"/repo/index.html\"");
    }

    @Test
    void jsonCannotEndItsScriptElement() {
        JsonWriter json =
                JsonWriter.object().put("a", "</script>&\u2028\u202e\"").build();

        assertThat(json.compact()).isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u0026\\u2028\\u202e\\\"\"}");
    }
}
