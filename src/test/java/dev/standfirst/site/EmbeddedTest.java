package dev.standfirst.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other sites show a fact or a claim in a frame, and nothing else of the site. */
@BrowserTest
class EmbeddedTest {
    private static final String FACT = "facts/albanian-arrivals-change/";
    private static final String CLAIM = "claims/over-90-per-cent-fall/";

    @TempDir
    private static Path folder;

    private final Path site = TestProject.DEMO.built();

    /** Another site, on another port and so of another origin, that frames a page of ours; gives what its reader sees in the frame. */
    private static String framed(Page page, FileServer ours, String path) throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(
                others.resolve("index.html"),
                "<!DOCTYPE html><title>A</title><iframe width=400 height=240 src=\"" + ours.url("/" + path)
                        + "\"></iframe>");
        try (FileServer server = FileServer.of(others)) {
            page.navigate(server.url("/"));
            return page.frames().get(1).locator("body").innerText();
        }
    }

    @Test
    void theEmbeddedPagesMayBeFramedByAnybody(Page page) throws IOException {
        try (FileServer server = FileServer.of(site)) {
            assertThat(framed(page, server, "embed/" + FACT))
                    .contains("−92.7 per cent", "29 November 2023", "Based on: ");
            assertThat(framed(page, server, "embed/" + CLAIM)).contains("David Cameron", "True", "fact 92.7%");
        }
    }

    @Test
    void noOtherPageMayBeFramed(Page page) throws IOException {
        try (FileServer server = FileServer.of(site)) {
            for (String path : List.of("", FACT, CLAIM, "search/", "facts/embed/", "no/such/page/")) {
                assertThat(framed(page, server, path)).as(path).doesNotContain("Cameron", "Albanian", "Page not found");
            }
        }
    }

    @Test
    void theEmbeddedPageFitsItsFrame(Browser browser) throws IOException {
        var tall = new ArrayList<String>();
        try (var context = browser.newContext();
                var files = Files.walk(site.resolve("embed"))) {
            Page page = context.newPage();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                page.setViewportSize(390, Files.readString(file).contains("<figure class=\"chart") ? 560 : 400);
                page.navigate(file.toUri().toString());
                int over = ((Number)
                                page.evaluate(
                                        "document.fonts.ready.then(() => document.scrollingElement.scrollHeight - innerHeight)"))
                        .intValue();
                if (over > 0) {
                    tall.add(site.relativize(file) + " by " + over);
                }
            }
        }

        assertThat(tall).isEmpty();
    }

    @Test
    void theChartOfASeriesIsEmbeddedWithValuesAsLargeAsItsPeriods(Page page) {
        page.navigate(
                site.resolve("embed/facts/albanian-arrivals/index.html").toUri().toString());

        assertThat(page.locator("svg text.value").first())
                .hasCSS(
                        "font-size",
                        String.valueOf(page.locator("svg text.period")
                                .first()
                                .evaluate("text => getComputedStyle(text).fontSize")));
    }

    @Test
    void theCodeToPasteFramesTheEmbeddedPageUnderItsTitle(Page page) {
        page.navigate(site.resolve(CLAIM + "index.html").toUri().toString());
        page.getByText("Embed", new Page.GetByTextOptions().setExact(true)).click();
        String snippet = page.locator("#snippet").inputValue();
        page.setContent("<!DOCTYPE html><title>A</title>" + snippet);

        assertThat(page.locator("iframe")).hasAttribute("src", "https://standfirst.example/embed/" + CLAIM);
        assertThat(page.locator("iframe"))
                .hasAttribute("title", java.util.regex.Pattern.compile("^Small-boat arrivals from Albania fell"));
    }

    @Test
    void theEmbeddedPageIsNotIndexedAndItsLinksLeaveTheFrame() throws IOException {
        assertThat(Files.readString(site.resolve("embed/" + FACT + "index.html")))
                .contains(
                        "<meta name=\"robots\" content=\"noindex\">",
                        "<link rel=\"canonical\" href=\"https://standfirst.example/" + FACT + "\">",
                        "<base target=\"_blank\">")
                .doesNotContain("<nav");
        assertThat(Files.readString(site.resolve("sitemap.xml"))).doesNotContain("/embed/");
    }
}
