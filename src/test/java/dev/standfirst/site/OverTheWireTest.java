package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a briefing costs a reader on a phone with an empty cache. */
@BrowserTest
class OverTheWireTest {
    /** In bytes, compressed as a host compresses; stylesheet, every font that the page asks for and icon included. */
    private static final int BUDGET = 60_000;

    private static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })
            """;

    private static final String PAINTED = """
            async () => {
              while (!performance.getEntriesByType("paint").length) await new Promise(done => setTimeout(done, 20));
              await document.fonts.ready;
            }
            """;

    private final Path site = TestProject.DEMO.built();

    @Test
    void aBriefingIsSmallAndDoesNotShift(Browser browser) throws IOException {
        var troubles = new ArrayList<String>();
        try (FileServer server = FileServer.of(site)) {
            for (String path : briefings()) {
                Load load = load(browser, server.url("/" + path));
                // On a busy machine the typeface may come after the first paint; what shifts each time is the page's
                // own doing.
                for (int again = 0; load.shift() > 0 && again < 3; again++) {
                    load = load(browser, server.url("/" + path));
                }
                if (load.bytes() > BUDGET || load.bytes() < 1_000) {
                    troubles.add(path + " takes " + load.bytes() + " bytes in " + load.files() + " files");
                }
                if (load.shift() > 0) {
                    troubles.add(path + " shifts by " + load.shift());
                }
            }
        }

        assertThat(troubles).isEmpty();
    }

    /** What a first visit to a page takes, and how far what is shown moves while it loads. */
    private record Load(int bytes, int files, double shift) {}

    /** Loads a page in a new context, so that nothing is in the cache. */
    private static Load load(Browser browser, String url) {
        try (var context = browser.newContext(
                new NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2))) {
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(url);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize)
                    .sum();
            return new Load(bytes, requests.size(), shift(page));
        }
    }

    /**
     * On pages that a script adds to, with the slowest connection: it loads when everything else has been shown. What moved before that, when
     * the typeface came, is not the script's doing.
     */
    @ParameterizedTest
    @ValueSource(strings = {"facts/", "search/", "search/?q=cameras"})
    void thePageDoesNotShiftWhenAScriptLoadsLate(String path, Browser browser) throws IOException {
        try (FileServer server = FileServer.of(site);
                var context = browser.newContext(new NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            var before = new ArrayList<Double>();
            page.route("**/*.js", route -> {
                page.evaluate(PAINTED);
                before.add(shift(page));
                route.resume();
            });
            page.navigate(server.url("/" + path));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(before).isNotEmpty();
            assertThat(shift(page)).isEqualTo(before.getFirst());
        }
    }

    private static double shift(Page page) {
        return ((Number) page.evaluate(SHIFT)).doubleValue();
    }

    private List<String> briefings() throws IOException {
        try (var files = Files.walk(site.resolve("briefings"))) {
            return files.map(file -> site.relativize(file).toString())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
