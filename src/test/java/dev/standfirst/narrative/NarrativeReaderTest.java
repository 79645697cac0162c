package dev.standfirst.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.narrative.model.WebLink;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {
    private static final NarrativeReader READER = new NarrativeReader();

    private static LocatedText text(String markdown) {
        return LocatedText.slice(new SourceText("b.md", markdown), 0, markdown.length());
    }

    private static Narrative read(String markdown) {
        return READER.read(text(markdown));
    }

    /** Shows what a page would render, in a form that a test can read. */
    private static final FigureHtml PLAIN = new FigureHtml() {
        @Override
        public String figure(Binding binding, String wordsHtml) {
            return "{" + binding.mode().label() + " " + wordsHtml + "}";
        }

        @Override
        public String embed(Embed embed) {
            return "{" + embed.shape().scheme() + " " + embed.id() + "}";
        }

        @Override
        public String picture(Illustration picture, String captionHtml) {
            return "<figure>" + picture.file() + "|" + captionHtml + "|" + picture.credit() + "</figure>";
        }

        @Override
        public String href(WebLink link) {
            return link.url();
        }
    };

    @Test
    void aLinkToAFactBindsItsWordsAtTheirPlace() {
        Narrative narrative = read("Arrivals [fell by *over* 90 per cent](fact:change) in 2023.");

        Binding binding = narrative.bindings().getFirst();
        assertThat(binding.mode()).isEqualTo(BindingMode.ASSERT);
        assertThat(binding.target()).isEqualTo(new Target.FactTarget("change"));
        assertThat(binding.words()).isEqualTo("fell by over 90 per cent");
        assertThat(binding.span()).isEqualTo(new SourceSpan("b.md", 1, 11, 1, 37));
        assertThat(narrative.passages().getFirst().text()).isEqualTo("Arrivals fell by over 90 per cent in 2023.");
    }

    @Test
    void emptyBracketsInsertTheValueBetweenThem() {
        Binding binding = read("to [](fact:a) people").bindings().getFirst();

        assertThat(binding.mode()).isEqualTo(BindingMode.INSERT);
        assertThat(binding.words()).isEmpty();
        assertThat(binding.span()).isEqualTo(new SourceSpan("b.md", 1, 5, 1, 5));
        assertThat(binding.targetSpan()).isEqualTo(new SourceSpan("b.md", 1, 7, 1, 13));
    }

    @Test
    void aLinkToAClaimQuotesAndALinkToNoneIsAnExemption() {
        Narrative narrative = read("[90 per cent](claim:c), the [1990s](fact:none \"a decade\")");

        assertThat(narrative.bindings())
                .extracting(Binding::mode)
                .containsExactly(BindingMode.QUOTE, BindingMode.EXEMPT);
        assertThat(narrative.bindings().getLast().target()).isEqualTo(new Target.Exempt("a decade"));
        assertThat(narrative.diagnostics()).isEmpty();
    }

    @Test
    void referenceLinksBindToo() {
        Narrative narrative = read("[nearly 6,000][r] people\n\n[r]: fact:returns\n");

        assertThat(narrative.bindings().getFirst().target()).isEqualTo(new Target.FactTarget("returns"));
        assertThat(narrative.passages().getFirst().text()).isEqualTo("nearly 6,000 people");
    }

    @Test
    void aPassageIsTextAsReadersSeeIt() {
        Narrative narrative = read("\\$5 &amp; **&pound;4**\nbillion, `12` and <https://example.org/99>");

        assertThat(narrative.passages().getFirst().text()).isEqualTo("$5 & £4 billion, \uFFFC and \uFFFC");
    }

    @Test
    void everyCharacterOfAPassageKnowsItsPlace() {
        Narrative narrative = read("> one **two**\n> three 9,874");
        Passage passage = narrative.passages().getFirst();
        int figure = passage.text().indexOf("9,874");

        assertThat(passage.span(figure, figure + 5)).isEqualTo(new SourceSpan("b.md", 2, 9, 2, 14));
    }

    @Test
    void tableCellsHeadingsListItemsAndTitlesOfEmbedsArePassages() {
        Narrative narrative = read("# Head\n\n- item\n\n| a | b |\n|---|---|\n| c | d |\n\n![Title](chart:s)\n");

        assertThat(narrative.passages())
                .extracting(Passage::text)
                .contains("Head", "item", "a", "b", "c", "d", "Title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # A\\n\\n## B\\n\\nx                      ; B, A
            # A\\n\\n## B\\n\\n## C\\n\\nx          ; C, A
            **A**\\n\\nx                              ; A
            A:\\n\\n- x                               ; A:
            A.\\n\\n- x                               ; ''
            - A:\\n  - x                              ; A:
            A\\n\\n|B|C|\\n|-|-|\\n|D|x|             ; C, D, A
            A\\n\\n|B|C|\\n|-|-|\\n|x|D|             ; B, A
            A.\\n\\n|B|C|\\n|-|-|\\n|D|E|\\n|F|x|    ; C, F
            A:\\n\\n- B\\n\\nx                        ; ''
            """)
    void aPassageKnowsWhatLeadsToIt(String markdown, String over) {
        Passage passage = read(markdown.replace("\\n", "\n")).passages().stream()
                .filter(each -> each.text().equals("x"))
                .findFirst()
                .orElseThrow();

        assertThat(passage.over().stream().map(Passage::text).collect(Collectors.joining(", ")))
                .isEqualTo(over);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "|--|:-:|", "|-|-|", ":-|-:"})
    void oneHyphenIsEnoughForAColumnOfATable(String delimiters) {
        Narrative narrative = read("| a | b |\n" + delimiters + "\n| c | d |\n");

        assertThat(narrative.passages()).extracting(Passage::text).contains("a", "b", "c", "d");
        assertThat(narrative.html(PLAIN)).contains("<table>");
    }

    @Test
    void eachTableHasItsOwnName() {
        String table = "| a | b |\n|--|--|\n| c | d |\n\n";

        assertThat(read(table + "Words.\n\n" + table).html(PLAIN))
                .containsOnlyOnce("aria-label=\"table\"")
                .containsOnlyOnce("aria-label=\"table.number 2\"");
    }

    @Test
    void embedsAreBetweenParagraphs() {
        Narrative narrative = read("Before.\n\n![By year](chart:s)\n\n![](claim:c)\n");

        assertThat(narrative.embeds()).extracting(Embed::title).containsExactly("By year", "");
        assertThat(narrative.html(PLAIN)).isEqualTo("<p>Before.</p>\n{chart s}\n{claim c}\n");
    }

    @Test
    void anEmbedWithinAParagraphIsReported() {
        assertThat(read("See ![x](chart:s) here.").diagnostics())
                .extracting(d -> d.code())
                .containsExactly(DiagnosticCode.BINDING_SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b>bold</b> word",
                "<!-- note -->",
                "x <!-- note -->",
                "<div\n>",
                "a <?php ?>",
                "<![CDATA[x]]>"
            })
    void rawHtmlIsReported(String markdown) {
        assertThat(read(markdown).diagnostics())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.RAW_HTML));
    }

    @Test
    void anExemptionWithoutAReasonIsReported() {
        assertThat(read("[1990s](fact:none)").diagnostics())
                .extracting(d -> d.code())
                .containsExactly(DiagnosticCode.EXEMPTION_REASON);
    }

    @Test
    void aLinkToAChartIsReported() {
        assertThat(read("[arrivals](chart:s)").diagnostics())
                .extracting(d -> d.code())
                .containsExactly(DiagnosticCode.BINDING_KIND);
    }

    @Test
    void figuresAndLinksGetTheHtmlOfThePage() {
        String html = read("[*nearly* 6,000](fact:a) and [a page](https://example.org/?a&b)")
                .html(PLAIN);

        assertThat(html)
                .isEqualTo("<p>{assert <em>nearly</em> 6,000} and "
                        + "<a href=\"https://example.org/?a&amp;b\">a page</a></p>\n");
    }

    @Test
    void headingsGetTheirOwnFragments() {
        Narrative narrative = read("# Top\n\n## Top\n\n### Où & when?\n");

        assertThat(narrative.headings())
                .containsExactly(
                        new Heading(2, "Top", "top"),
                        new Heading(2, "Top", "top-2"),
                        new Heading(3, "Où & when?", "où-when"));
        assertThat(narrative.html(PLAIN)).contains("<h2 id=\"top-2\">Top</h2>");
    }

    @Test
    void aLineHasNoListsOrHeadings() {
        Narrative narrative = READER.readLine(text("12. May *was* wet # not a heading"));

        assertThat(narrative.inlineHtml(PLAIN)).isEqualTo("12. May <em>was</em> wet # not a heading");
    }

    @Test
    void plainTextIncludesTheInserts() {
        Narrative narrative = read("from [12,658](fact:a) to [](fact:b).");

        assertThat(narrative.plain(binding -> "922")).isEqualTo("from 12,658 to 922.");
    }

    @Test
    void deepNestingIsReportedAndDoesNotOverflow() {
        String markdown = "> ".repeat(3000) + "deep";

        assertThat(read(markdown).diagnostics()).extracting(d -> d.code()).containsExactly(DiagnosticCode.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A title, plain as can be. It's 12,658 people",
                "x",
                "1. May",
                "two  spaces",
                "dots...",
                "a.b,c'd"
            })
    void aLineWithoutMarkdownIsReadAsTheParserWouldReadIt(String line) {
        Narrative narrative = READER.readLine(text(line));
        Narrative parsed = READER.readLine(text(line + "&#8203;"));

        assertThat(narrative.passages()).hasSize(1);
        assertThat(narrative.passages().getFirst().text() + "\u200b")
                .isEqualTo(parsed.passages().getFirst().text());
        assertThat(narrative.passages().getFirst().span(0, 1))
                .isEqualTo(parsed.passages().getFirst().span(0, 1));
        assertThat(narrative.inlineHtml(PLAIN) + "\u200b").isEqualTo(parsed.inlineHtml(PLAIN));
        assertThat(narrative.html(PLAIN)).isEqualTo("<p>" + line + "</p>\n");
    }

    @Test
    void renderingWhileReadingGivesTheSameHtmlAsRenderingLater() {
        String markdown =
                "## A [b](fact:c)\n\nOne [*two*](fact:a) and <https://x.org/?a&b>, [l](m.md).\n\n![t](chart:s)\n\n|a|b|\n|-|-|\n|1|2|\n";

        assertThat(new NarrativeReader(true).read(text(markdown)).html(PLAIN))
                .isEqualTo(READER.read(text(markdown)).html(PLAIN))
                .contains("{assert <em>two</em>}", "{chart s}", "https://x.org/?a&amp;b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "-", "> ", "1. ", "* ", "  - ", "> * 1) ", "_"})
    void aVeryLongLineOfMarksIsReportedAndDoesNotOverflow(String marks) {
        Narrative narrative = new NarrativeReader(true).read(text("One.\n\n" + marks.repeat(20_000) + "x\n"));

        assertThat(narrative.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(DiagnosticCode.LIMIT);
            assertThat(fault.span().line()).isEqualTo(3);
        });
        assertThat(read(marks.repeat(20) + "x").diagnostics()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aLineOfOnlyRawHtmlIsReadQuickly() {
        List<Diagnostic> faults = read("<b>é</b> ".repeat(2_000)).diagnostics();

        assertThat(faults).hasSize(4_000).extracting(Diagnostic::code).containsOnly(DiagnosticCode.RAW_HTML);
        assertThat(faults.get(1).span().column()).isEqualTo("<b>é<".length());
        assertThat(faults.get(1).span().endColumn()).isEqualTo("<b>é</b> ".length());
    }

    @Test
    void rawHtmlIsReportedToTheEndOfItsFirstLine() {
        assertThat(read("One.\n\n<div>\n<p>\n</div>\n").diagnostics())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.span().line()).isEqualTo(3);
                    assertThat(fault.span().endLine()).isEqualTo(3);
                    assertThat(fault.span().endColumn()).isEqualTo("<div> ".length());
                });
    }

    @Test
    void identicalHeadingsAreNumbered() {
        assertThat(read("# A\n# A-2\n# A\n# A\n").headings())
                .extracting(Heading::anchor)
                .containsExactly("a", "a-2", "a-3", "a-4");
    }
}
