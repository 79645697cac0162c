package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.standfirst.pipeline.Build;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import dev.standfirst.testing.FileServer;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Photographs the demo, and the site with every kind of chart, into {@code target/gallery}, for people to look at. It is run by name, as
 * docs/templates.md says, and is not a part of the tests: {@code ./test -Dtest=Gallery}. The system property {@code gallery} narrows it
 * to the pictures whose names contain it.
 */
@BrowserTest
class Gallery {
    private static final Path PICTURES = Path.of("target/gallery");
    private static final int PHONE = 390;
    private static final int TABLET = 820;
    private static final int DESK = 1440;

    /** How a page is looked at. */
    private enum Look {
        LIGHT,
        DARK,
        FORCED,
        PRINT
    }

    /**
     * One picture.
     *
     * @param name its file's name without the ending
     * @param path the page
     * @param width of the window in CSS pixels
     * @param look how the page is looked at
     * @param whole whether the whole page is shown, or what a window shows of it
     * @param act what is done on the page first
     */
    private record Picture(String name, String path, int width, Look look, boolean whole, Consumer<Page> act) {}

    @Test
    void everyKindOfPageIsPhotographed(Browser browser) throws IOException {
        Path site = PICTURES.resolve("site").toAbsolutePath();
        Files.createDirectories(PICTURES);
        assertThat(TestProject.DEMO.build(site) instanceof Build.Outcome.Written)
                .isTrue();
        Path charts = PICTURES.resolve("charts").toAbsolutePath();
        assertThat(TestProject.site("valid/charts").build(charts) instanceof Build.Outcome.Written)
                .isTrue();
        String asked = Optional.ofNullable(System.getProperty("gallery")).orElse("");
        take(browser, site, pictures(), asked);
        take(browser, charts, charts(), asked);
    }

    private static void take(Browser browser, Path site, List<Picture> pictures, String asked) throws IOException {
        try (FileServer server = FileServer.of(site)) {
            for (Picture picture : pictures) {
                if (picture.name().contains(asked)) {
                    take(browser, server.url("/" + picture.path()), picture);
                }
            }
        }
    }

    /** Every kind of chart, and a claim of every rating. */
    private static List<Picture> charts() {
        String every = "briefings/charts/";
        return List.of(
                whole("charts", every, DESK, Look.LIGHT),
                whole("charts-tablet", every, TABLET, Look.LIGHT),
                whole("charts-phone", every, PHONE, Look.LIGHT),
                whole("charts-dark", every, TABLET, Look.DARK),
                whole("charts-forced", every, TABLET, Look.FORCED),
                whole("charts-print", every, DESK, Look.PRINT),
                whole("charts-home", "", DESK, Look.LIGHT),
                whole("charts-home-phone", "", PHONE, Look.LIGHT));
    }

    private static Picture whole(String name, String path, int width, Look look) {
        return new Picture(name, path, width, look, true, page -> {});
    }

    private static Picture open(String name, String path, int width, Look look, String figure) {
        return new Picture(name, path, width, look, false, page -> {
            var found = page.locator("label.figure", new Page.LocatorOptions().setHasText(figure))
                    .first();
            found.evaluate("element => element.scrollIntoView({block: 'center'})");
            found.click();
        });
    }

    private static List<Picture> pictures() {
        String arrivals = "briefings/arrivals/";
        String change = "facts/albanian-arrivals-change/";
        String claim = "claims/over-90-per-cent-fall/";
        return List.of(
                whole("home", "", DESK, Look.LIGHT),
                whole("home-tablet", "", TABLET, Look.LIGHT),
                whole("home-phone", "", PHONE, Look.LIGHT),
                whole("home-dark", "", DESK, Look.DARK),
                whole("briefing", arrivals, DESK, Look.LIGHT),
                whole("briefing-tablet", arrivals, TABLET, Look.LIGHT),
                whole("briefing-phone", arrivals, PHONE, Look.LIGHT),
                whole("briefing-dark", arrivals, DESK, Look.DARK),
                whole("briefing-print", arrivals, DESK, Look.PRINT),
                whole("briefing-forced", arrivals, TABLET, Look.FORCED),
                whole("overview", "briefings/overview/", DESK, Look.LIGHT),
                open("figure", arrivals, DESK, Look.LIGHT, "over 90 per cent"),
                open("figure-dark", arrivals, DESK, Look.DARK, "over 90 per cent"),
                open("figure-tablet", arrivals, TABLET, Look.LIGHT, "74"),
                open("figure-phone", arrivals, PHONE, Look.LIGHT, "over 90 per cent"),
                open("figure-forced", arrivals, TABLET, Look.FORCED, "over 90 per cent"),
                whole("facts", "facts/", DESK, Look.LIGHT),
                whole("facts-phone", "facts/", PHONE, Look.LIGHT),
                whole("fact", change, DESK, Look.LIGHT),
                whole("fact-phone", change, PHONE, Look.LIGHT),
                whole("fact-dark", change, DESK, Look.DARK),
                whole("fact-print", change, DESK, Look.PRINT),
                whole("series", "facts/small-boat-arrivals-january-to-may/", DESK, Look.LIGHT),
                whole("series-forced", "facts/small-boat-arrivals-january-to-may/", TABLET, Look.FORCED),
                whole("claims", "claims/", DESK, Look.LIGHT),
                whole("claims-phone", "claims/", PHONE, Look.LIGHT),
                whole("claim", claim, DESK, Look.LIGHT),
                whole("claim-phone", claim, PHONE, Look.LIGHT),
                whole("claim-dark", claim, DESK, Look.DARK),
                whole("claim-print", claim, DESK, Look.PRINT),
                whole("claim-contradicted", "claims/four-billion-pounds-in-dollars/", DESK, Look.LIGHT),
                whole("claim-unverified", "claims/removals-over-the-past-year/", TABLET, Look.LIGHT),
                whole("sources", "sources/", DESK, Look.LIGHT),
                whole("source", "sources/the-national-2024-05-21/", DESK, Look.LIGHT),
                whole("source-phone", "sources/the-national-2024-05-21/", PHONE, Look.LIGHT),
                whole("corrections", "corrections/", DESK, Look.LIGHT),
                whole("method", "method/", DESK, Look.LIGHT),
                whole("method-phone", "method/", PHONE, Look.LIGHT),
                whole("search-all", "search/", DESK, Look.LIGHT),
                new Picture("search", "search/", DESK, Look.LIGHT, false, Gallery::ask),
                new Picture("search-phone", "search/", PHONE, Look.DARK, false, Gallery::ask),
                whole("not-found", "404.html", DESK, Look.LIGHT));
    }

    private static void ask(Page page) {
        page.locator("#q").fill("over 90 per cent");
        page.locator("#found li").first().waitFor();
    }

    private static void take(Browser browser, String address, Picture picture) {
        var options = new NewContextOptions()
                .setViewportSize(picture.width(), 900)
                .setColorScheme(picture.look() == Look.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(picture.look() == Look.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE);
        try (var context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(address);
            picture.act().accept(page);
            if (picture.look() == Look.PRINT) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.pdf(new Page.PdfOptions()
                        .setFormat("A4")
                        .setPreferCSSPageSize(true)
                        .setPath(PICTURES.resolve(picture.name() + ".pdf")));
                return;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(picture.whole())
                    .setPath(PICTURES.resolve(picture.name() + ".png")));
        }
    }
}
