package dev.standfirst.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.Projects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a reader meets it, in a real browser. */
@BrowserTest
class ReaderWalkTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void buildTheDemo() throws IOException {
        Projects.build(Projects.DEMO, folder.resolve("site"));
    }

    private static void walk(Page page, String home) {
        page.navigate(home);
        assertThat(page.locator("h1")).hasText("Cameron in Tirana, checked");
        page.locator("ol.briefings a").nth(1).click();
        assertThat(page.locator("h1")).containsText("Far fewer Albanians");
        page.locator("label.figure", new Page.LocatorOptions().setHasText("922"))
                .first()
                .click();
        page.locator(".note:popover-open .label a").click();
        assertThat(page.locator(".opening .value")).containsText("922");
        page.locator(".properties dd a").first().click();
        assertThat(page.locator(".kicker")).hasText("Sources");
        assertThat(page.locator("a.outward")).hasAttribute("href", Pattern.compile("^https://.*"));
    }

    @Test
    void aReaderWalksFromHomeToASource(Page page) throws IOException {
        try (FileServer server = FileServer.of(folder.resolve("site"))) {
            walk(page, server.url("/index.html"));
        }
    }

    @Test
    void theSiteOpensFromAFolderWithScriptsOff(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            walk(context.newPage(), folder.resolve("site/index.html").toUri().toString());
        }
    }

    @Test
    void theFirstTabLeadsToTheText(Page page) {
        page.navigate(folder.resolve("site/index.html").toUri().toString());
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the text");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
    }

    @Test
    void everyFigureOpensInPlaceByKeyboardWithScriptsOff(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(
                    folder.resolve("site/briefings/arrivals/index.html").toUri().toString());
            var figures = page.locator("label.figure button");

            assertThat(figures).hasCount(23);
            for (int i = 0; i < figures.count(); i++) {
                figures.nth(i).focus();
                page.keyboard().press("Enter");
                assertThat(page.locator(".note:popover-open")).hasId("note-" + (i + 1));
                page.keyboard().press("Escape");
                assertThat(page.locator(".note:popover-open")).hasCount(0);
            }
        }
    }

    @Test
    void aFigureOpensToEverythingBehindIt(Page page) {
        page.navigate(
                folder.resolve("site/briefings/arrivals/index.html").toUri().toString());
        page.locator("label.figure", new Page.LocatorOptions().setHasText("fell by 93 per cent"))
                .click();
        var note = page.locator(".note:popover-open");

        assertThat(note)
                .containsText(Pattern.compile(
                        "Supported.*−92.7 per cent.*Change in Albanian"
                                + ".*Calculation.*922 / 12,658 − 1 = −92.7 per cent.*2023 runs to 29 November.*Close",
                        Pattern.DOTALL));
        note.getByText("Close").click();
        assertThat(note).hasCount(0);
    }

    @Test
    void aReaderFindsWhoSaidOverNinetyPerCentByKeyboardAlone(Page page) {
        page.navigate(folder.resolve("site/search/index.html").toUri().toString());
        page.keyboard().type("Cameron over 90 per cent");
        assertThat(page.locator("#count")).containsText("found");
        page.keyboard().press("Enter");
        assertThat(page.locator("ul.found a").first()).isFocused();
        page.locator("ul.found a[href*='over-90-per-cent-fall']").press("Enter");
        assertThat(page.locator(".byline")).containsText("David Cameron");
        assertThat(page.locator(".ruling .verdict")).hasText("Supported");
    }

    @Test
    void aFigureSaysHowFarItsFactsMayMove(Page page) {
        page.navigate(
                folder.resolve("site/briefings/arrivals/index.html").toUri().toString());
        page.locator("label.figure", new Page.LocatorOptions().setHasText("fell by over 90 per cent"))
                .click();

        assertThat(page.locator(".note:popover-open .headroom")).containsText("may rise to 1,265");
    }

    @Test
    void theMethodPageShowsTheTableThatTheProgramReadsBy(Page page) {
        page.navigate(folder.resolve("site/method/index.html").toUri().toString());

        for (var row : dev.standfirst.prose.WordTable.rows()) {
            assertThat(page.locator("table")).containsText(String.join(", ", row.before()));
        }
    }

    @Test
    void withScriptsOffTheSearchPageListsEverything(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(folder.resolve("site/search/index.html").toUri().toString());

            assertThat(page.locator("form.search")).isHidden();
            assertThat(page.locator("#all h2")).hasText(new String[] {"Briefings", "Claims", "Facts", "Sources"});
            assertThat(page.locator("#all").getByText("Far fewer Albanians")).isVisible();
        }
    }

    @Test
    void onPaperTheNotesStandOpenUnderTheirNumbers(Page page) {
        page.navigate(
                folder.resolve("site/briefings/arrivals/index.html").toUri().toString());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator("#note-3 .value")).isVisible();
        assertThat(page.locator(".summary").first()).isHidden();
    }
}
