package dev.standfirst.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Axe} leaves out because it has looked at the same before. */
@BrowserTest
class AxeTest {
    private static final String SOUND = "<!DOCTYPE html><html lang=en><title>A</title><style>%s</style><main><h1>A</h1>"
            + "<p>Some <span class=a>words</span></p></main>";

    private final Set<String> seen = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media (min-width: 800px) { .a { color: #ccc } }",
                "@media (min-width: 800px) { main { background: #555 } }",
                "@media (min-width: 800px) { body { background: #555 } }",
                "@media (min-width: 800px) { p { opacity: .3 } }",
                ".a { color: #888; font-size: 24px } @media (min-width: 800px) { .a { font-size: 16px } }",
                ".a { display: none; color: #ccc } @media (min-width: 800px) { .a { display: inline } }"
            })
    void aLowContrastAtOnlyOneWidthIsFound(String style, Page page) {
        page.setViewportSize(390, 900);
        page.setContent(SOUND.formatted(style));
        assertThat(Axe.violationsOfColour(page, seen)).isEmpty();

        page.setViewportSize(820, 900);

        assertThat(Axe.violationsOfColour(page, seen)).isNotEmpty();
    }

    @Test
    void aPageAtTwoWidthsAndAnotherOfItsKindShowTextInTheSameWays(Page page) {
        String style = ".a { font-size: 5vw } @media (min-width: 400px) { .a { font-size: 20px } }";
        page.setViewportSize(390, 900);
        page.setContent(SOUND.formatted(style));
        Axe.violationsOfColour(page, seen);
        var first = Set.copyOf(seen);
        assertThat(first).hasSize(3);

        page.setViewportSize(820, 900);
        Axe.violationsOfColour(page, seen);
        page.setContent(SOUND.formatted(style).replace("Some", "Other"));
        Axe.violationsOfColour(page, seen);

        assertThat(seen).isEqualTo(first);
    }

    @Test
    void ofAPageOnlyTextsInNewWaysAreLookedAt(Page page) {
        page.setContent(SOUND.formatted(".a { color: #ccc }"));
        assertThat(Axe.violationsOfColour(page, seen)).hasSize(1);

        page.setContent(SOUND.formatted(".a { color: #ccc } .b { color: #ddd }")
                .replace("</main>", "<i class=b>New</i><input class=b value=x aria-label=x></main>"));

        assertThat(Axe.violationsOfColour(page, seen))
                .singleElement()
                .asString()
                .startsWith("color-contrast (2) <i class=\"b\">");
    }

    @Test
    void aLinkThatOnlyItsColourShowsIsFound(Page page) {
        page.setContent(SOUND.formatted("a { color: #222; text-decoration: none }")
                .replace("words", "words and <a href=x>others</a> too"));

        assertThat(Axe.violationsOfColour(page, seen))
                .singleElement()
                .asString()
                .startsWith("link-in-text-block");
    }

    @Test
    void theRulesOtherThanColourFindOtherFaults(Page page) {
        page.setContent(SOUND.formatted(".a { color: #ccc }").replace("</main>", "<img src=data:></main>"));

        assertThat(Axe.violationsButOfColour(page)).singleElement().asString().startsWith("image-alt");
        assertThat(Axe.violationsOfColour(page, seen))
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    @Test
    void hidingOrScrollingAtOnlyOneWidthIsAnotherShape(Page page) {
        for (String style : new String[] {
            "@media (min-width: 800px) { .a { display: none } }",
            "@media (min-width: 800px) { .a { visibility: hidden } }",
            "p { overflow-x: auto } .a { display: inline-block; width: 600px }"
        }) {
            page.setViewportSize(390, 900);
            page.setContent(SOUND.formatted(style));
            String narrow = Axe.shape(page);
            page.setViewportSize(1440, 900);

            assertThat(Axe.shape(page)).as(style).isNotEqualTo(narrow);
        }
        page.setContent(SOUND.formatted(""));
        String wide = Axe.shape(page);
        page.setViewportSize(390, 900);
        assertThat(Axe.shape(page)).isEqualTo(wide);
    }

    @Test
    void aNoteWithLowContrastIsFound(Page page) {
        String notes = "<div popover class=note><p>A note</div><div popover class=note><p class=b>A note</div></main>";
        page.setContent(SOUND.formatted("").replace("</main>", notes));
        assertThat(Axe.violationsOfColourOfPopovers(page, ".note", seen)).isEmpty();
        assertThat(seen).hasSize(2);

        page.setContent(SOUND.formatted(".b { color: #ccc }").replace("</main>", notes));

        assertThat(Axe.violationsOfColourOfPopovers(page, ".note", seen)).hasSize(1);
    }

    @Test
    void aFaultInANoteIsFoundAndTheNotesAreClosedAgain(Page page) {
        page.setContent(
                SOUND.formatted("")
                        .replace(
                                "</main>",
                                "<div popover=auto class=note>A note</div><div popover class=note><img src=data:></div></main>"));

        assertThat(Axe.violationsOfPopovers(page, ".note"))
                .singleElement()
                .asString()
                .startsWith("image-alt");

        assertThat(page.locator(".note:popover-open").count()).isZero();
        assertThat(page.locator(".note").first().getAttribute("popover")).isEqualTo("auto");
        assertThat(Axe.violationsOfPopovers(page, ".absent")).isEmpty();
    }
}
