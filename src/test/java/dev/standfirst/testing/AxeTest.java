package dev.standfirst.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the same style has the same contrast; other contrast is another style. */
@BrowserTest
class AxeTest {
    private static final String SOUND = "<!DOCTYPE html><html lang=en><title>A</title><style>%s</style><main><h1>A</h1>"
            + "<p>Some <span class=a>words</span></p></main>";

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
    void aLowContrastAtOnlyOneWidthIsANewStyleOfText(String style, Page page) {
        page.setViewportSize(390, 900);
        page.setContent(SOUND.formatted(style));
        var narrow = Axe.waysOfShowingText(page);
        assertThat(Axe.violationsOfColour(page)).isEmpty();

        page.setViewportSize(820, 900);

        assertThat(Axe.violationsOfColour(page)).isNotEmpty();
        assertThat(narrow).isNotEmpty();
        assertThat(narrow.containsAll(Axe.waysOfShowingText(page))).isFalse();
    }

    @Test
    void aPageAtTwoWidthsAndAnotherOfItsKindHaveTheSameStylesOfText(Page page) {
        page.setViewportSize(390, 900);
        page.setContent(SOUND.formatted(""));
        var narrow = Axe.waysOfShowingText(page);
        page.setViewportSize(820, 900);

        assertThat(Axe.waysOfShowingText(page)).isEqualTo(narrow);
        page.setContent(SOUND.formatted("").replace("Some", "Other"));
        assertThat(Axe.waysOfShowingText(page)).isEqualTo(narrow);
    }

    @Test
    void theRulesOtherThanColourFindOtherFaults(Page page) {
        page.setContent(SOUND.formatted(".a { color: #ccc }").replace("</main>", "<img src=data:></main>"));

        assertThat(Axe.violationsButOfColour(page)).singleElement().asString().startsWith("image-alt");
        assertThat(Axe.violationsOfColour(page)).singleElement().asString().startsWith("color-contrast");
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
    void aNoteWithWrongColoursIsANewStyleOfText(Page page) {
        page.setContent(SOUND.formatted("").replace("</main>", "<div popover class=note><p>A note</div></main>"));
        var sound = Axe.waysOfShowingTextInPopovers(page, ".note");
        assertThat(Axe.violationsOfColourOfPopovers(page, ".note")).isEmpty();

        page.setContent(SOUND.formatted(".note { color: #ccc }")
                .replace("</main>", "<div popover class=note><p>A note</div></main>"));

        assertThat(Axe.violationsOfColourOfPopovers(page, ".note")).isNotEmpty();
        assertThat(sound).hasSize(1).doesNotContainAnyElementsOf(Axe.waysOfShowingTextInPopovers(page, ".note"));
    }
}
