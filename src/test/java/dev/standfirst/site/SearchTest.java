package dev.standfirst.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search in a real browser, by keyboard alone: under a path of a host, from a folder on a disk, and on a site of a thousand pages. */
@BrowserTest
class SearchTest {
    /** Records when the first hit is in the page: in milliseconds from the start of loading it, and from the last key. */
    private static final String WATCH = """
            addEventListener("keydown", () => { window.pressed = performance.now(); window.sinceKey = undefined; }, true);
            // Once the page is parsed and before its scripts run.
            document.addEventListener("readystatechange", () => new MutationObserver(() => {
              if (!document.querySelector("#found a")) return;
              window.sinceLoad ??= performance.now();
              window.sinceKey ??= performance.now() - window.pressed;
            }).observe(document.getElementById("found"), { childList: true }), { once: true });
            """;

    @TempDir
    private Path folder;

    @Test
    void findsUnderAPathOfAHost(Page page) throws IOException {
        Path site = built(TestProject.DEMO);
        try (FileServer server = FileServer.of(site, "/repo/")) {
            var missing = new ArrayList<String>();
            page.onResponse(response -> {
                if (response.status() != 200) {
                    missing.add(response.url());
                }
            });
            find(page, server.url("/"), server.url("/claims/over-90-per-cent-fall/index.html"));

            assertThat(missing).isEmpty();
        }
    }

    @Test
    void findsInAFolderOnADisk(Page page) throws IOException {
        Path site = built(TestProject.DEMO);
        find(
                page,
                site.resolve("index.html").toUri().toString(),
                site.resolve("claims/over-90-per-cent-fall/index.html").toUri().toString());
    }

    @Test
    void anAddressWithAQueryShowsItsResults(Page page) throws IOException {
        Path site = built(TestProject.DEMO);
        try (FileServer server = FileServer.of(site, "/repo/")) {
            page.navigate(server.url("/search/?q=cameras"));

            assertThat(page.locator("#q")).hasValue("cameras");
            assertThat(page.locator("#found a").first()).containsText("Cameras");
            assertThat(page.locator("#all")).isHidden();
        }
    }

    /** From the home page to a claim and back, without a pointer. */
    private static void find(Page page, String home, String claim) {
        page.navigate(home);
        for (int i = 0; i < 10 && !focused(page).equals("Search"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("zzzzzz");
        assertThat(page.locator("#count")).hasText("Nothing found.");
        page.keyboard().press("ControlOrMeta+a");
        // Beginnings of words, and one that is misspelt.
        page.keyboard().type("camerom 90 fel");
        assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ pages? found\\."));
        int at = (int) page.evaluate("[...document.querySelectorAll('#found a')]"
                + ".findIndex(a => a.href.endsWith('claims/over-90-per-cent-fall/index.html'))");
        assertThat(at).isNotNegative();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#found a").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#q")).isFocused();
        for (int i = 0; i <= at; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        page.waitForURL(claim);
        assertThat(page.locator(".ruling .verdict")).hasText("True");

        page.goBack();
        assertThat(page.locator("#q")).hasValue("camerom 90 fel");
        assertThat(page.locator("#found a").nth(at)).isVisible();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    @Test
    void findsOnePageAmongAThousandAndPrintsTheTime(Page page) throws IOException {
        TestProject project = thousandPages(folder.resolve("project"));
        Path site = built(project);
        Path entries = site.resolve("search/entries.js");
        page.addInitScript(WATCH);
        try (FileServer server = FileServer.of(site, "/repo/")) {
            page.navigate(server.url("/search/?q=quokka"));
            assertThat(page.locator("#found a")).hasCount(1);
            assertThat(page.locator("#found a")).hasText("The briefing of the harbour");
            double sinceLoad = ((Number) page.evaluate("window.sinceLoad")).doubleValue();

            page.locator("#q").focus();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("walabies");
            assertThat(page.locator("#found a").first()).hasText("The briefing of the lighthouse");
            double sinceKey = ((Number) page.evaluate("window.sinceKey")).doubleValue();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("briefing");
            assertThat(page.locator("#count")).hasText("1000 pages found.");
            assertThat(page.locator("#found a")).hasCount(50);

            System.out.printf(
                    Locale.ROOT,
                    "Search among 1,000 briefings: index %,d bytes, %,d compressed; first result %.0f ms after the page began to load,"
                            + " %.0f ms after a key.%n",
                    Files.size(entries),
                    compressed(Files.readAllBytes(entries)),
                    sinceLoad,
                    sinceKey);
        }
    }

    private Path built(TestProject project) throws IOException {
        Path site = folder.resolve("site");
        assertThat(project.build(site)).isInstanceOf(Build.Outcome.Written.class);
        return site;
    }

    /** A thousand briefings of about 400 words, of some 5,000 that language might have; two of them have a unique word. */
    private static TestProject thousandPages(Path folder) {
        TestProject project = TestProject.site("valid/bare").copyTo(folder);
        var random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            String title = i == 417 ? "of the harbour" : i == 611 ? "of the lighthouse" : words(random, 3);
            String rare = i == 417 ? "quokka" : i == 611 ? "wallabies" : "";
            project.file(
                    "content/briefings/number-" + i + ".md",
                    "---\ntitle: The briefing " + title + "\n---\n\nThere were [12](fact:crew) of " + words(random, 200)
                            + " " + rare + ".\n\nThey " + words(random, 200) + ".\n");
        }
        return project;
    }

    /** Words of two to four syllables, the first of the five thousand far more often than the last, as in any language. */
    private static String words(Random random, int count) {
        String[] syllables = {
            "ka", "lo", "mi", "ru", "ve", "ta", "no", "shi", "bra", "del", "gor", "pal", "sen", "tur", "wex"
        };
        return random.doubles(count)
                .mapToInt(chance -> (int) (5000 * chance * chance * chance))
                .mapToObj(word -> {
                    var of = new Random(word);
                    return of.ints(of.nextInt(2, 5), 0, syllables.length)
                            .mapToObj(i -> syllables[i])
                            .collect(Collectors.joining());
                })
                .collect(Collectors.joining(" "));
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
