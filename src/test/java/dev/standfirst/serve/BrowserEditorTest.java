package dev.standfirst.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.standfirst.testing.Browser;
import dev.standfirst.testing.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who writes in the browser, beside the page. */
@BrowserTest
class BrowserEditorTest extends ServedDemo {

    /** Opens the editor on the briefing, as a reader of its page does. */
    private void edit(Page page) {
        page.navigate(served.editorUrl().orElseThrow());
        page.navigate(served.url(PAGE));
        Locator link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true));
        link.focus();
        page.keyboard().press("Enter");
        assertThat(text(page, PROSE)).isFocused();
    }

    private static Locator text(Page page, String file) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of " + file));
    }

    private static Locator problems(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Problems"));
    }

    private static FrameLocator shown(Page page) {
        return page.frameLocator("iframe");
    }

    /** Finds words in the text and types others in their place. */
    private static void replace(Page page, String words, String others) {
        page.keyboard().press("ControlOrMeta+f");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.keyboard().insertText(others);
    }

    @Test
    void aFalseSentenceIsUnderlinedAndCorrectedAndSavedWithTheKeyboardAlone(Page page) throws IOException {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        edit(page);

        replace(page, "over 90 per", "over 95 per");

        assertThat(problems(page)).containsText("“fell by over 95 per cent”");
        assertThat(page.locator(".cm-lintRange-error")).hasText("fell by over 95 per cent");
        assertThat(shown(page).locator("button[aria-label*='contradicted']").first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What your changes do")))
                .containsText("supported → contradicted");
        assertThat(served.file(PROSE)).content().contains("over 90 per cent").doesNotContain("over 95");

        page.keyboard().press("ControlOrMeta+.");
        assertThat(problems(page)
                        .getByRole(AriaRole.BUTTON)
                        .filter(new Locator.FilterOptions().setHasText("over 92"))
                        .first())
                .isFocused();
        page.keyboard().press("Enter");
        assertThat(problems(page)).isHidden();
        page.keyboard().press("ControlOrMeta+s");

        assertThat(page.locator(".state")).containsText("Saved · No problems");
        assertThat(served.file(PROSE)).content().contains("[fell by over 92 per cent]");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aChangedFactShowsTheVerdictsThatItAlters(Page page) {
        edit(page);
        page.getByLabel("File").selectOption(FACTS);
        assertThat(text(page, FACTS)).isFocused();

        replace(page, "value: 922", "value: 1,400");

        Locator effects = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What your changes do"));
        assertThat(effects).containsText("/briefings/arrivals/");
        assertThat(effects).containsText("Claim:");
        assertThat(shown(page).locator("main")).containsText("1,400");
        assertThat(page.locator(".state")).containsText("in other files");
    }

    @Test
    void theKeyboardStaysOnACorrectionWhenAnotherFileChanges(Page page) {
        edit(page);
        replace(page, "over 90 per", "over 95 per");
        assertThat(problems(page)).containsText("“fell by over 95 per cent”");
        page.keyboard().press("ControlOrMeta+.");
        Locator offer = problems(page)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("over 92"))
                .first();
        assertThat(offer).isFocused();

        served.replace(FACTS, "value: 922", "value: 1,400");

        assertThat(problems(page)).containsText("1,400");
        assertThat(offer).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".cm-content")).containsText("over 92 per cent");
    }

    @Test
    void completionOffersFactsThatSupportTheWords(Page page) {
        edit(page);

        replace(page, "[over 90 per cent](fact:albanian-arrivals-change)", "[over 90 per cent](fact:");
        page.keyboard().press("Control+Space");

        assertThat(page.locator(".cm-tooltip-autocomplete")).containsText("albanian-arrivals-change");
    }

    @Test
    void aFileThatChangedUnderneathIsComparedAndKeptOrTaken(Page page) {
        edit(page);
        replace(page, "The story starts with a surge.", "My story starts with a surge.");
        assertThat(page.locator(".state")).containsText("Unsaved changes");

        served.replace(PROSE, "The story starts with a surge.", "Their story starts with a surge.");

        Locator alert = page.locator(".notice[role=alert]");
        assertThat(alert).containsText("changed on the disk");
        alert.getByText("Show the difference").click();
        assertThat(page.locator(".cm-deletedChunk")).containsText("Their story");
        alert.getByText("Keep mine").click();
        assertThat(alert).isEmpty();
        page.keyboard().press("ControlOrMeta+s");
        assertThat(page.locator(".state")).containsText("Saved ·");
        assertThat(served.file(PROSE)).content().contains("My story starts");
    }

    @Test
    void anUntouchedFileFollowsTheDisk(Page page) {
        edit(page);

        served.replace(PROSE, "The story starts with a surge.", "Their story starts with a surge.");

        assertThat(text(page, PROSE)).containsText("Their story starts");
        assertThat(page.locator(".state")).containsText("Saved ·");
    }

    @Test
    void leavingWithUnsavedChangesAsksFirst(Page page) {
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        edit(page);
        replace(page, "The story starts with a surge.", "My story starts with a surge.");
        assertThat(page.locator(".state")).containsText("Unsaved changes");

        page.navigate(served.url(PAGE));

        assertThat(asked).containsExactly("beforeunload");
        assertThat(page.locator("main")).not().containsText("My story");
        assertThat(served.file(PROSE)).content().doesNotContain("My story");
    }

    @Test
    void theEditorIsAccessibleAndFitsInLightAndDarkWideAndNarrow(Browser browser) throws IOException {
        Files.writeString(
                served.file(PROSE), Files.readString(served.file(PROSE)).replace("over 90 per", "over 95 per"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 390)) {
                var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
                try (var context = browser.newContext(options)) {
                    Page page = context.newPage();
                    edit(page);
                    assertThat(problems(page)).containsText("over 95");

                    var results = new AxeBuilder(page).exclude("iframe").analyze();

                    assertThat(results.getViolations())
                            .as("%s %d", scheme, width)
                            .isEmpty();
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s %d", scheme, width)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void onANarrowScreenTextAndPageTakeTurns(Page page) {
        page.setViewportSize(390, 800);
        edit(page);
        assertThat(page.locator("iframe")).isHidden();

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Page").setExact(true))
                .click();

        assertThat(shown(page).locator("h1")).isVisible();
        assertThat(text(page, PROSE)).isHidden();
    }
}
