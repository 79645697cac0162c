package dev.standfirst.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor at work: files are saved on the disk while a page is open in a browser. */
@BrowserTest
class EditingTest extends ServedDemo {

    private static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT);
    }

    @Test
    void editingAFactChangesTheFigureAndShowsTheBannerAndFixingItHidesTheBanner(Page page) throws Exception {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(served.url(PAGE));
        assertThat(page.locator("html")).hasAttribute("data-preview", "right");
        assertThat(page.locator("main")).not().containsText("1,400");

        served.replace(FACTS, "value: 922", "value: 1,400");

        assertThat(page.locator("main")).containsText("1,400");
        assertThat(page.locator("button[aria-label*='contradicted']").first()).isVisible();
        assertThat(alert(page)).containsText("over 90 per cent");
        assertThat(alert(page).getByRole(AriaRole.LINK).first()).hasText(PROSE + ":21");

        served.replace(FACTS, "value: 1,400", "value: 922");

        assertThat(page.locator("main")).not().containsText("1,400");
        assertThat(alert(page)).isEmpty();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("All errors are fixed");
        assertThat(page.locator("button[aria-label*='contradicted']")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theScrollPositionAndAnOpenFigureAreKept(Page page) throws Exception {
        page.setViewportSize(700, 500);
        page.navigate(served.url(PAGE));
        assertThat(page.locator("html")).hasAttribute("data-preview", "right");
        Locator figure = page.locator("button[popovertarget]").nth(5);
        figure.scrollIntoViewIfNeeded();
        figure.click();
        String note = figure.getAttribute("popovertarget");
        assertThat(page.locator("#" + note)).isVisible();
        double place = ((Number) page.evaluate("scrollY")).doubleValue();
        assertThat(place).isPositive();

        served.replace(PROSE, "The story starts with a surge.", "The story starts with a steep surge.");

        assertThat(page.locator("main")).containsText("a steep surge");
        assertThat(page.locator("#" + note)).isVisible();
        page.waitForFunction("place => Math.abs(scrollY - place) < 2", place);
    }

    @Test
    void onlyTheChangedPageIsReloaded(Page page) throws Exception {
        page.navigate(served.url("/method/"));
        assertThat(page.locator("html")).hasAttribute("data-preview", "right");
        page.evaluate("window.sameAsBefore = true");

        served.replace(PROSE, "The story starts with a surge.", "There were 31 surges.");

        assertThat(alert(page)).containsText("31");
        assertThat((Boolean) page.evaluate("window.sameAsBefore === true")).isTrue();
    }

    @Test
    void aPageThatDoesNotExistYetAppearsWhenItIsWritten(Page page) throws Exception {
        page.navigate(served.url("/briefings/tomorrow/"));
        assertThat(page.locator("h1")).containsText("not found");

        Files.writeString(
                served.file("content/briefings/tomorrow.md"),
                "---\ntitle: Tomorrow's briefing\ndate: 2024-05-23\nstatus: draft\n---\n\nWords to come.\n");

        assertThat(page.locator("h1")).containsText("Tomorrow");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("This page is a draft");
    }

    @Test
    void theLinkInTheBannerShowsTheLineAndItsDiagnostic(Page page) throws Exception {
        page.navigate(served.url(PAGE));
        served.replace(PROSE, "The story starts with a surge.", "There were 31 surges.");

        alert(page).getByRole(AriaRole.LINK).first().click();

        Locator line = page.locator("li:target");
        assertThat(line).containsText("There were 31 surges.");
        assertThat(line.locator("p")).isVisible();
    }

    @Test
    void aFailingTemplateIsNamedInTheBannerOverTheEarlierPage(Page page) throws Exception {
        page.navigate(served.url(PAGE));
        String headline = page.locator("h1").innerText();

        served.replace("templates/briefing.ftlh", "${inline(model.title)}", "${inline(model.headline)}");

        assertThat(alert(page)).containsText("templates/briefing.ftlh");
        assertThat(alert(page)).containsText("this page is as it was before");
        assertThat(page.locator("h1")).hasText(headline);
    }

    @Test
    void theBannerCanBeCollapsedAndStaysCollapsed(Page page) throws Exception {
        page.navigate(served.url(PAGE));
        served.replace(PROSE, "The story starts with a surge.", "There were 31 surges.");
        assertThat(alert(page).locator("ol")).isVisible();
        alert(page).locator("summary").click();
        assertThat(alert(page).locator("ol")).isHidden();

        served.replace(PROSE, "There were 31 surges.", "There were 32 surges.");

        assertThat(page.locator("main")).containsText("32 surges");
        assertThat(alert(page).locator("summary")).isVisible();
        assertThat(alert(page).locator("ol")).isHidden();
    }

    @Test
    void theBannerIsAccessibleInLightAndDark(Browser browser) throws Exception {
        served.replace(PROSE, "The story starts with a surge.", "There were 31 surges.");
        served.until("an error", () -> served.preview().hasErrors());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = browser.newContext(new NewContextOptions().setColorScheme(scheme))) {
                Page page = context.newPage();
                page.navigate(served.url(PAGE));
                assertThat(alert(page).locator("ol")).isVisible();

                var results = new AxeBuilder(page).include("standfirst-preview").analyze();

                assertThat(results.getViolations()).as("%s", scheme).isEmpty();
            }
        }
    }
}
