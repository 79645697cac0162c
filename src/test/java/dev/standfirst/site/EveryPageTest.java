package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitUntilState;
import dev.standfirst.testing.Axe;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of a site in a real browser, at every width and in every colour scheme. A page is loaded once and then resized and
 * recoloured in place. What cannot differ is not checked twice: the rules that are not on colour run at a width only if it shows, hides
 * or scrolls something that another did not ({@link Axe#shape}), and those on colour, which take longest, once for each way in which
 * text is shown, on whichever page and at whichever width it is met first ({@link Axe#violationsOfColour}).
 */
@BrowserTest
class EveryPageTest {
    private static final List<Integer> WIDTHS = List.of(390, 820, 1440);

    /** The ways of showing text whose colours have been checked. */
    private final Map<Scheme, Set<String>> seen = new EnumMap<>(Scheme.class);

    private Path site = Path.of("");

    /** A colour scheme that a reader may have set. */
    private enum Scheme {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.DARK, ForcedColors.ACTIVE);

        private final ColorScheme colours;
        private final ForcedColors forced;

        Scheme(ColorScheme colours, ForcedColors forced) {
            this.colours = colours;
            this.forced = forced;
        }

        void set(Page page) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setForcedColors(forced));
        }
    }

    private List<String> pages() throws IOException {
        try (var files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString())
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private boolean leadsOn(String path) throws IOException {
        return Files.readString(site.resolve(path)).contains("http-equiv=\"refresh\"");
    }

    @ParameterizedTest
    @CsvSource({"'', /", "src/test/sites/valid/harbour, /st-orrin/harbour/"})
    void isAccessibleFitsTheScreenAndMakesNoForeignRequests(String project, String under, Browser browser)
            throws IOException {
        site = TestProject.at(Path.of(project)).built();
        var troubles = new ArrayList<String>();
        try (FileServer server = FileServer.of(site, under);
                BrowserContext context = browser.newContext()) {
            Page page = watched(context, server, troubles);
            for (String path : pages()) {
                if (leadsOn(path)) {
                    // Otherwise the browser is gone before anything can be looked at.
                    page.route("**/facts/**", route -> {
                        if (route.request().url().endsWith(path)) {
                            route.resume();
                        } else {
                            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(204));
                        }
                    });
                }
                page.navigate(server.url("/" + path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
                look(page, path, troubles);
                page.unroute("**/facts/**");
            }
        }

        assertThat(troubles).isEmpty();
    }

    private void look(Page page, String path, List<String> troubles) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        var shapes = new HashSet<String>();
        Scheme.LIGHT.set(page);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            String at = path + " at " + width + " px";
            if (shapes.add(Axe.shape(page))) {
                Axe.violationsButOfColour(page).forEach(violation -> troubles.add(at + ": " + violation));
            }
            boolean first = width == WIDTHS.getFirst();
            if (first) {
                Axe.violationsOfPopovers(page, ".note")
                        .forEach(violation -> troubles.add(at + " in a note: " + violation));
            }
            // What other sites show in a frame has one column in every frame.
            if (first || !path.startsWith("embed/")) {
                lookAtColours(page, at, first, troubles);
            }
            int tooWide = ((Number) page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).intValue();
            if (tooWide > 0) {
                troubles.add(path + " at " + width + " px is " + tooWide + " px too wide");
            }
        }
    }

    private void lookAtColours(Page page, String at, boolean notesToo, List<String> troubles) {
        for (Scheme scheme : Scheme.values()) {
            scheme.set(page);
            var known = seen.computeIfAbsent(scheme, _ -> new HashSet<>());
            String shown = at + ", " + scheme;
            Axe.violationsOfColour(page, known).forEach(violation -> troubles.add(shown + ": " + violation));
            if (notesToo) {
                Axe.violationsOfColourOfPopovers(page, ".note", known)
                        .forEach(violation -> troubles.add(shown + " in a note: " + violation));
            }
        }
    }

    /** A page that records its console, what its policy forbade, and its requests to other hosts. */
    private static Page watched(BrowserContext context, FileServer server, List<String> troubles) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> troubles.add(page.url() + " says " + message.text()));
        page.onPageError(error -> troubles.add(page.url() + " throws " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url("/"))) {
                troubles.add(page.url() + " asks for " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(page.url() + " asks for " + response.url() + " and gets " + response.status());
            }
        });
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test/sites/valid/harbour"})
    void opensEachOfItsFiguresByKeyboardWithScriptsOff(String project, Browser browser) throws IOException {
        site = TestProject.at(Path.of(project)).built();
        var troubles = new ArrayList<String>();
        int opened = 0;
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            for (String path : pages()) {
                if (!Files.readString(site.resolve(path)).contains("popovertarget")) {
                    continue;
                }
                page.navigate(site.resolve(path).toUri().toString());
                for (Locator opener : page.locator("button[popovertarget]:not([popovertargetaction])")
                        .all()) {
                    String note = opener.getAttribute("popovertarget");
                    opener.focus();
                    page.keyboard().press("Enter");
                    Locator open = page.locator(".note:popover-open");
                    if (open.count() != 1 || !note.equals(open.getAttribute("id"))) {
                        troubles.add(path + ": " + note + " does not open");
                    }
                    page.keyboard().press("Escape");
                    if (open.count() != 0) {
                        troubles.add(path + ": " + note + " does not close");
                    }
                    opened++;
                }
            }
        }

        assertThat(troubles).isEmpty();
        assertThat(opened).isGreaterThan(20);
    }
}
