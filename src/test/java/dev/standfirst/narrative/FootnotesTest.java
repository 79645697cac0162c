package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {
    private static Narrative read(String markdown) {
        var source = new SourceText("content/briefings/b.md", markdown);
        return new NarrativeReader(true).read(LocatedText.slice(source, 0, markdown.length()));
    }

    @Test
    void footnotesAreNumberedAsTheyAreReferredTo() {
        assertThat(read("It fell[^b].\n\n[^a]: The first.\n[^b]: The *second*.\n    Goes on.\n\nIt rose[^a][^b].")
                        .html(new PlainFigures())
                        .strip())
                .isEqualTo("""
                        <p>It fell<sup class="footnote" id="footnote-1-ref"><a href="#footnote-1" aria-label="footnote 1">1</a></sup>.</p>
                        <p>It rose<sup class="footnote" id="footnote-2-ref"><a href="#footnote-2" aria-label="footnote 2">2</a></sup><sup class="footnote" id="footnote-1-ref2"><a href="#footnote-1" aria-label="footnote 1">1</a></sup>.</p>
                        <ol class="footnotes">
                        <li id="footnote-1"><p>The <em>second</em>.
                        Goes on. <a class="back" href="#footnote-1-ref" aria-label="footnote.back">↩\uFE0E</a> <a class="back" href="#footnote-1-ref2" aria-label="footnote.back">↩\uFE0E</a></p></li>
                        <li id="footnote-2"><p>The first. <a class="back" href="#footnote-2-ref" aria-label="footnote.back">↩\uFE0E</a></p></li>
                        </ol>""");
    }

    @Test
    void aFootnoteMayHaveBlocks() {
        assertThat(read("It fell[^1].\n\n[^1]: So:\n\n    - one\n    - two\n\nThe end.")
                        .html(new PlainFigures()))
                .contains("<p>The end.</p>\n<ol class=\"footnotes\">")
                .contains("<li>two</li>\n</ul> <a class=\"back\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b\n\n",
                "- [x] a\n\n",
                "1. a\n",
                "- a\n\n  b\n\n",
                "- a\n  - b\n\n",
                "> a\n\n",
                "> - a\n\n",
                "a\n"
            })
    void aFootnoteMayStandBelowAnyBlock(String block) {
        Narrative narrative = read("It fell[^1].\n\n" + block + "[^1]: Much.");

        assertThat(narrative.diagnostics()).isEmpty();
        assertThat(narrative.html(new PlainFigures()))
                .contains("<ol class=\"footnotes\">\n<li id=\"footnote-1\"><p>Much.")
                .doesNotContain("[^1]");
    }

    @Test
    void aSentenceIsReadWithoutTheSign() {
        List<Passage> passages =
                read("It fell by 12,658[^1] in May.\n\n[^1]: In all.").passages();

        assertThat(passages).extracting(Passage::text).containsExactly("It fell by 12,658 in May.", "In all.");
        assertThat(passages.getFirst().span(18, 20).column()).isEqualTo(23);
    }

    @Test
    void aFigureInAFootnoteIsAFigure() {
        assertThat(TestProject.checked("", "It fell[^1].\n\n[^1]: By 12,658.").codes())
                .containsExactly("SF301");
    }

    @Test
    void theHeadingAboveAFootnoteIsNotWhatItIsAbout() {
        assertThat(read("# In 2022\n\nIt fell[^1].\n\n[^1]: By much.")
                        .passages()
                        .getLast()
                        .over())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            It fell[^1].                           ¦ there is no footnote “1” in this text
            It rose.#[^a]: Much.                   ¦ nothing refers to this footnote, so readers do not see it
            It rose[^A].#[^a]: Much.#[^a]: Little. ¦ this text has another footnote “a”
            """)
    void aFootnoteHasOneTextAndIsReferredTo(String markdown, String message) {
        assertThat(read(markdown.replace("#", "\n\n")).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It fell\\[^1].", "`[^1]`", "[a^1] x[1]", "> a [^b c] d"})
    void whatOnlyLooksLikeOneIsText(String markdown) {
        assertThat(read(markdown).html(new PlainFigures())).doesNotContain("footnote");
    }

    @Test
    void theFragmentsOfAPageDiffer(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.create(folder.resolve("project")).file("content/site.yaml", """
                        title: S
                        base-url: https://example.org/
                        policies:
                          one: "It is so[^1].\\n\\n[^1]: Here."
                          two: "It is so[^1].\\n\\n[^1]: There."
                        """);
        project.build(folder.resolve("site"));
        String page = Files.readString(folder.resolve("site/method/index.html"));

        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("footnote-1", "footnote-t2-1", "footnote-t2-1-ref");
    }

    @ParameterizedTest
    @CsvSource({
        "Footnote 1, footnote-1-2",
        "Footnote 1 ref, footnote-1-ref-2",
        "Footnote 1 ref2, footnote-1-ref2-2",
        "Footnote t2 1, footnote-t2-1-2",
        "Footnotes, footnotes",
    })
    void aHeadingDoesNotTakeTheFragmentOfAFootnote(String heading, String fragment) {
        assertThat(new Anchors().of(heading)).isEqualTo(fragment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[^1]: ", "a[^1]\n\n", "[^1]: a\n", "[^1]: a\n\n", "[^1]: a\n\n    b\n\n", "[^a", "[^1]: > "})
    void fortyThousandOfThemTakeNoTime(String unit) {
        long start = System.nanoTime();
        read(unit.repeat(40_000)).html(new PlainFigures());
        read("x[^1]\n\n".repeat(40_000) + "[^1]: a").html(new PlainFigures());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aFootnoteDoesNotHideHowDeepItsListsAre() {
        assertThat(read("x[^1]\n\n[^1]: " + "- ".repeat(2_000) + "a").diagnostics())
                .extracting(fault -> fault.code().id())
                .containsExactly("SF108");
    }
}
