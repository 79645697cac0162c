package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that other programs read, and Markdown that misses its form. */
class UnsupportedMarkdownTest {
    private static List<Diagnostic> faults(String markdown) {
        var source = new SourceText("content/briefings/b.md", markdown);
        return new NarrativeReader()
                .read(LocatedText.slice(source, 0, markdown.length()))
                .diagnostics();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            It [fell[^1]](/method/).              ¦ this is not a footnote                  ¦ [^1]
            It fell^[They say.].                  ¦ this is not a footnote                  ¦ ^[They say.]
            It ~~ rose ~~ fell.                   ¦ these tildes do not strike out the words ¦ ~~ rose ~~
            It ==fell==.                          ¦ highlighted text is not supported       ¦ ==fell==
            [x] done                              ¦ this box is not at the start of an item of a list ¦ [x]
            [ ] to do                             ¦ this box is not at the start of an item of a list ¦ [ ]
            See [[arrivals]].                     ¦ wiki links are not supported            ¦ [[arrivals]]
            See ![[chart.png]].                   ¦ wiki links are not supported            ¦ [[chart.png]]
            > [!NOTE] Beware.                     ¦ this is not a callout                   ¦ [!NOTE]
            > [!BEWARE]                           ¦ this is not a callout                   ¦ [!BEWARE]
            !!! warning                           ¦ this form of a callout is not supported ¦ !!! warning
            ::: note                              ¦ containers with colons are not supported ¦ ::: note
            {{ page.title }}                      ¦ template tags are not supported in texts ¦ {{ page.title }}
            {% include x %}                       ¦ template tags are not supported in texts ¦ {% include x %}
            {{< figure src="a.png" >}}            ¦ template tags are not supported in texts ¦ {{< figure src="a.png" >}}
            ## Part {#part}                       ¦ attributes in curly brackets are not supported ¦ {#part}
            Words{.small} here.                   ¦ attributes in curly brackets are not supported ¦ {.small}
            $$a + b$$                             ¦ mathematical formulas are not supported ¦ $$a + b$$
            Well done :tada: all.                 ¦ emoji codes are not supported           ¦ :tada:
            As they found [@roe2020, p. ii].      ¦ citation keys are not supported         ¦ [@roe2020, p. ii]
            See [it] (https://example.org/).      ¦ this is not a link                      ¦ ] (https://example.org/)
            See [it](https://example.org/a b).    ¦ this is not a link                      ¦ ](https://example.org/a b)
            A ** strong ** word.                  ¦ these asterisks do not make the words strong ¦ ** strong **
            ##Heading                             ¦ this is not a heading                   ¦ ##H
            |a|b|                                 ¦ this is not a table                     ¦ |a|b|
            [TOC]                                 ¦ tables of contents are not supported    ¦ [TOC]
            """)
    void whatReadersWouldSeeAsTypedIsAnError(String markdown, String message, String words) {
        List<Diagnostic> faults = faults(markdown).stream()
                .filter(fault -> fault.code().id().equals("SF310"))
                .toList();

        assertThat(faults).extracting(Diagnostic::message).containsExactly(message);
        int start = faults.getFirst().span().column() - 1;
        assertThat(markdown.substring(start, faults.getFirst().span().endColumn() - 1)
                        .strip())
                .isEqualTo(words);
    }

    @Test
    void aDefinitionBelowItsTermIsAnError() {
        assertThat(faults("Term\n: Its definition."))
                .extracting(Diagnostic::message)
                .containsExactly("definition lists are not supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell\\[^1].",
                "It \\~~rose~~ fell.",
                "It ~~rose~~ fell.",
                "- [x] done\n- [ ] to do",
                "> [!NOTE]\n> Beware.",
                "See https://example.org/a_(b), www.example.org.",
                "`{{ x }}` and `[[x]]`, `~~x~~`",
                "    ::: note",
                "They said [sic] (in May) that it fell.",
                "He swore: f**k, s**t.",
                "x == y, and a != b; 2 ** 3",
                "From 12:30:45 to ratio a:b:c, std::vector::size.",
                "It cost $5 or $$.",
                "[a] [b] [[c] d]",
                "A set {a, b} and {1}.",
                "Note: this is so.\n\nIt is: so it is.",
                "#MeToo and #1",
                "|x| is positive.",
                "Yes! No!! What?!",
                "a ~ b ~~ c",
                "| a | b |\n|---|---|\n| c | d |",
                "***Very* strong** and **strong**.",
                "To desk@example.org, see <https://example.org/>.",
                "[https://example.org/](https://example.org/)",
            })
    void whatIsTextOrMarkdownIsValid(String markdown) {
        assertThat(faults(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'![Arrivals, see www.example.org](chart:arrivals)', www.example.org",
        "'See http://localhost/a.', http://localhost/a",
    })
    void anAddressThatCannotBeFollowedIsAWarning(String markdown, String address) {
        assertThat(faults(markdown)).extracting(fault -> fault.code().id()).containsExactly("SF311");
        assertThat(faults(markdown).getFirst().help()).startsWith("write [words](" + address + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~~a ",
                "[^[",
                "[[a ",
                "{{a ",
                "^[",
                ":a",
                "==a",
                "](https:",
                "**a ",
                "[@a",
                "$$a ",
                "www.!",
                "www.a.b))",
                "{#a"
            })
    void aLongRunOfSignsTakesNoTime(String sign) {
        String text = sign.repeat(1_000_000 / sign.length());
        long start = System.nanoTime();
        UnsupportedMarkdown.in(text, _ -> true);
        UnsupportedMarkdown.addresses(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
