package dev.standfirst.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo as a reader sees it, in a real browser. */
@BrowserTest
class ReaderWalkTest {
    private final Path site = TestProject.DEMO.built();

    private static void walk(Page page, String home) {
        page.navigate(home);
        assertThat(page.locator("h1")).hasText("The fall in Albanian arrivals is real. The sum in dollars is not");
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
        try (FileServer server = FileServer.of(site)) {
            walk(page, server.url("/index.html"));
        }
    }

    @Test
    void theSiteOpensFromAFolderWithScriptsOff(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            walk(context.newPage(), site.resolve("index.html").toUri().toString());
        }
    }

    /** On a desk and on a phone, before anything is scrolled. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void theFirstScreenSaysWhatWasFoundHowManyClaimsHoldAndWhichIsFalseByHowMuch(int width, int height, Page page) {
        page.setViewportSize(width, height);
        page.navigate(site.resolve("index.html").toUri().toString());

        for (String words : List.of(
                "The fall in Albanian arrivals is real",
                "1 true",
                "1 false",
                "The £4 billion of UK export finance allocated for Albania is $5.5 billion.",
                "$413 million too high.")) {
            var shown =
                    page.locator("main :text('" + words + "'):visible").first().boundingBox();
            assertThat(shown.y + shown.height).as(words).isLessThanOrEqualTo(height);
        }
    }

    @Test
    void theFirstTabSkipsToTheText(Page page) {
        page.navigate(site.resolve("index.html").toUri().toString());
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the text");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
    }

    @Test
    void everyFigureOpensInPlaceByKeyboardWithScriptsOff(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
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
        page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
        page.locator("label.figure", new Page.LocatorOptions().setHasText("fell by 93 per cent"))
                .click();
        var note = page.locator(".note:popover-open");

        assertThat(note)
                .containsText(Pattern.compile(
                        "Supported.*the fact is a fall of 92.7 per cent.*Change in Albanian.*2023 runs to 29 November"
                                + ".*Source.*Calculation.*922 / 12,658 − 1 = −92.7 per cent.*Close",
                        Pattern.DOTALL));
        note.getByText("Close").click();
        assertThat(note).hasCount(0);
    }

    /** At one of the widths, every figure is at the end of a line. */
    @Test
    void aLineDoesNotBreakBetweenAFigureAndItsMark(Page page) {
        page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
        assertNoFigure(page, 340, """
                      const mark = figure.querySelector('button').getBoundingClientRect();
                      return mark.top < last.top - 8 || mark.bottom > last.bottom || Math.abs(mark.left - last.right) > 4
                        || mark.right > innerWidth;
                """);
    }

    /** On paper the mark is the number of its note. */
    @Test
    void aPrintedLineDoesNotBreakBetweenAFigureAndItsNoteNumber(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
        assertNoFigure(page, 400, """
                      const whole = [...figure.getClientRects()].pop();
                      return Math.abs(whole.top - last.top) > 4 || whole.right - last.right < 4;
                """);
    }

    @Test
    void aReaderFindsWhoSaidOverNinetyPerCentAndWhetherItHoldsByKeyboardAlone(Page page) {
        page.navigate(site.resolve("index.html").toUri().toString());
        tabTo(page, "Search");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("Cameron over 90 per cent");
        assertThat(page.locator("#count")).containsText("found");
        page.keyboard().press("Enter");
        assertThat(page.locator("ul.found a").first()).isFocused();
        page.locator("ul.found a[href*='over-90-per-cent-fall']").press("Enter");

        assertThat(page.locator(".byline")).containsText("David Cameron, British Foreign Secretary, 21 May 2024");
        assertThat(page.locator(".ruling .verdict")).hasText("True");
        assertThat(page.locator("#headroom + ul")).containsText("924 can rise to 1,265 (contradicted from 1,266)");
        assertThat(page.locator(".where")).containsText("The National, seventh paragraph");
        assertThat(page.locator(".cite")).containsText("/claims/over-90-per-cent-fall/");
        tabTo(page, "Note 1: supported");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note:popover-open")).containsText("MTI, last paragraph but one (read by us)");
    }

    /** Presses Tab, at most forty times, until the focused element is called {@code name}. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(
                    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
            if (focused.equals(name)) {
                return;
            }
        }
        throw new AssertionError("nothing called “" + name + "” takes the focus");
    }

    @Test
    void aClaimShowsItsTestsStrongerWordsAndOtherPeriods(Page page) {
        page.navigate(
                site.resolve("claims/over-90-per-cent-fall/index.html").toUri().toString());

        assertThat(page.locator(".tests")).containsText("fell by over 92 per cent");
        assertThat(page.locator("section[aria-labelledby=tests]"))
                .containsText("whole years (−92.7 per cent) is below −90 per cent and ");
        assertThat(page.locator(".windows .bars li").first()).hasText("2021 to 2022 1,453.1 per cent, contradicted");
    }

    @Test
    void aFactShowsItsSentencesAndTheFactsComputedFromIt(Page page) {
        page.navigate(
                site.resolve("facts/albanian-arrivals-2022/index.html").toUri().toString());

        assertThat(page.locator(".uses"))
                .containsText("In 2022 it counted 12,658, which is more than 15 times as many.");
        assertThat(page.locator("section[aria-labelledby=dependants]"))
                .containsText("Change in Albanian small-boat arrivals");
        assertThat(page.locator(".properties")).containsText("MTI");
    }

    @Test
    void theFactsCanBeFilteredByStatusWithScriptsOff(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.resolve("facts/index.html").toUri().toString());
            page.getByLabel("Provisional").check();

            assertThat(page.getByText("People arriving by small boat, 1 January to 16 May 2024"))
                    .isVisible();
            assertThat(page.getByText("Albanian nationals arriving by small boat, 2021"))
                    .isHidden();
            assertThat(page.locator("#topic-equipment")).isHidden();
            assertThat(page.getByLabel("Words")).isHidden();
        }
    }

    @Test
    void theFactsCanBeFilteredByWordsAndSource(Page page) {
        page.navigate(site.resolve("facts/index.html").toUri().toString());
        page.getByLabel("Words").fill("cameras");
        assertThat(page.locator(".filter [role=status]")).containsText("of 56 facts");
        page.getByLabel("Words").fill("");
        page.locator(".filter select").selectOption("sources/business-standard-fx-2024-05-21/");

        assertThat(page.locator("#topic-export-finance")).isVisible();
        assertThat(page.locator("#topic-visit")).isHidden();
    }

    @Test
    void aFigureShowsItsHeadroom(Page page) {
        page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
        page.locator("label.figure", new Page.LocatorOptions().setHasText("fell by over 90 per cent"))
                .click();

        assertThat(page.locator(".note:popover-open .headroom")).containsText("can rise to 1,265");
    }

    @Test
    void theMethodPageShowsTheHedgesThatTheProgramReads(Page page) {
        page.navigate(site.resolve("method/index.html").toUri().toString());

        for (var row : dev.standfirst.prose.HedgeTable.rows()) {
            assertThat(page.locator("table")).containsText(String.join(", ", row.before()));
        }
    }

    @Test
    void onlyTheHomeAndMethodPagesShowTheCoverageOfTheSite() throws IOException {
        // Else one figure more would change every page, and a visitor's cache, and a review of what is published.
        assertThat(java.nio.file.Files.readString(site.resolve("method/index.html")))
                .contains("83 figures on this site were checked");
        assertThat(java.nio.file.Files.readString(site.resolve("claims/index.html")))
                .doesNotContain("83 figures", "86 figures");
    }

    @Test
    void withScriptsOffTheSearchPageListsEverything(Browser browser) {
        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.resolve("search/index.html").toUri().toString());

            assertThat(page.locator("form.search")).isHidden();
            assertThat(page.locator("#all h2")).hasText(new String[] {"Briefings", "Claims", "Facts", "Sources"});
            assertThat(page.locator("#all").getByText("Far fewer Albanians")).isVisible();
        }
    }

    @Test
    void inPrintTheNotesAreOpenUnderTheirNumbers(Page page) {
        page.navigate(site.resolve("briefings/arrivals/index.html").toUri().toString());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator("#note-3 .value")).isVisible();
        assertThat(page.locator(".summary").first()).isHidden();
    }

    /**
     * Looks at every figure at forty widths, a few pixels apart.
     *
     * @param from the first width, in pixels
     * @param fault the body of a function that says whether something is wrong with a {@code figure}, whose words end in the rectangle
     *     {@code last}
     */
    private static void assertNoFigure(Page page, int from, String fault) {
        for (int width = from; width < from + 120; width += 3) {
            page.setViewportSize(width, 800);

            assertThat(page.evaluate("""
                    [...document.querySelectorAll('label.figure')].filter(figure => {
                      const words = document.createRange();
                      words.setStart(figure, 0);
                      words.setEndBefore(figure.querySelector('button'));
                      const last = [...words.getClientRects()].pop();
                      %s
                    }).map(figure => figure.textContent)
                    """.formatted(fault)))
                    .as("at %d pixels", width)
                    .isEqualTo(List.of());
        }
    }
}
