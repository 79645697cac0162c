package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.testing.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitHub reads beyond CommonMark: struck-out words, task lists, bare addresses and callouts. */
class GitHubMarkdownTest {
    private static final String ARRIVALS = "arrivals: {label: Arrivals, value: 922, unit: people, source: office}";

    private static Narrative read(String markdown) {
        var source = new SourceText("content/briefings/b.md", markdown);
        return new NarrativeReader().read(LocatedText.slice(source, 0, markdown.length()));
    }

    private static String html(String markdown) {
        return read(markdown).html(new PlainFigures()).strip();
    }

    @Test
    void wordsBetweenPairsOfTildesAreStruckOut() {
        assertThat(html("It ~~rose **much**~~ fell, by ~9 or ~8, and ~~~not~~~ more."))
                .isEqualTo("<p>It <s>rose <strong>much</strong></s> fell, by ~9 or ~8, and ~~~not~~~ more.</p>");
    }

    @Test
    void aSentenceIsReadWithoutItsStruckWords() {
        assertThat(TestProject.checked(ARRIVALS, "There were ~~not~~ [922](fact:arrivals) people.")
                        .codes())
                .doesNotContain("SF401", "SF402", "SF403");
        assertThat(read("It ~~did not rise~~ fell.").passages())
                .extracting(Passage::text)
                .containsExactly("did not rise", "It   fell.");
    }

    @Test
    void aFigureInStruckWordsIsAFigure() {
        assertThat(TestProject.checked("", "It ~~fell by 12,658~~ rose.").codes())
                .containsExactly("SF301");
    }

    @Test
    void aBoxAtTheStartOfAnItemSaysWhetherItIsDone() {
        assertThat(html("- [x] asked\n- [ ] answered\n- [X](https://example.org/) is not a box"))
                .isEqualTo("""
                        <ul>
                        <li class="task"><span class="box" role="img" aria-label="task.done">☑</span> asked</li>
                        <li class="task"><span class="box" role="img" aria-label="task.open">☐</span> answered</li>
                        <li><a href="https://example.org/">X</a> is not a box</li>
                        </ul>""");
    }

    @Test
    void theWordsOfATaskKeepTheirPlace() {
        Passage task = read("- [x] asked\n").passages().getFirst();

        assertThat(task.text()).isEqualTo(" asked");
        assertThat(task.span(1, 6).column()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            See https://example.org/a_(b).         ¦ See <a href="https://example.org/a_(b)">https://example.org/a_(b)</a>.
            (www.example.org/a), he said           ¦ (<a href="https://www.example.org/a">www.example.org/a</a>), he said
            **http://example.org/a?b=1&c=2**       ¦ <strong><a href="http://example.org/a?b=1&amp;c=2">http://example.org/a?b=1&amp;c=2</a></strong>
            https://example.org/a\\_b              ¦ <a href="https://example.org/a_b">https://example.org/a_b</a>
            a https://a.example b www.b.example c  ¦ a <a href="https://a.example">https://a.example</a> b <a href="https://www.b.example">www.b.example</a> c
            [see www.example.org](https://a.org/)  ¦ <a href="https://a.org/">see www.example.org</a>
            awww.example.org                       ¦ awww.example.org
            """)
    void anAddressIsALinkWithoutTheSignsOfItsSentence(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void theNumbersOfAnAddressAreNotFigures() {
        assertThat(TestProject.checked("", "See https://office.example/12,658/a.")
                        .codes())
                .isEmpty();
    }

    @Test
    void aQuotationWithASignOnItsFirstLineIsACallout() {
        assertThat(html("> [!warning]\n> Beware of *this*.\n>\n> - and that\n")).isEqualTo("""
                <div class="callout warning" role="note" aria-label="callout.warning">
                <p class="kind">callout.warning</p>
                <p>Beware of <em>this</em>.</p>
                <ul>
                <li>and that</li>
                </ul>
                </div>""");
    }

    @Test
    void aCalloutOfAQuoteIsAPullQuote() {
        assertThat(html("> [!QUOTE]\n>\n> It fell.")).isEqualTo("""
                <blockquote class="pull">
                <p>It fell.</p>
                </blockquote>""");
    }

    @Test
    void aFigureInACalloutIsAFigure() {
        assertThat(TestProject.checked("", "> [!NOTE]\n> It fell by 12,658.").codes())
                .containsExactly("SF301");
    }

    @Test
    void everyCharacterHasItsPlaceBelowABreakToo() {
        Passage passage = read("a\\\n     b").passages().getFirst();

        for (int i = 0; i < passage.text().length(); i++) {
            assertThat(passage.span(i, i + 1).line()).isBetween(1, 2);
        }
    }
}
