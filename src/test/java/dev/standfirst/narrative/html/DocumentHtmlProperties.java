package dev.standfirst.narrative.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import java.util.IdentityHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** flexmark's own renderer defines the HTML of Markdown's own constructs. */
class DocumentHtmlProperties {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer FLEXMARK = HtmlRenderer.builder(new MutableDataSet()
                    .set(HtmlRenderer.ESCAPE_HTML, true)
                    .set(HtmlRenderer.HARD_BREAK, "<br>\n")
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false))
            .build();

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> line = Arbitraries.of(
                "",
                "",
                "words of a paragraph",
                "more words",
                "words enough to be left where they stand, and more ",
                "> words enough to be left where they stand in a quotation",
                "**strong** and _emphasised **both**_",
                "*open and __shut__ *",
                "a break  ",
                "a break\\",
                "a\\*b \\& c",
                "&pound;5 &amp; 6 < 7 > \"8\" 'x' & y",
                "`code  of & <b>` and ``two ` ticks``",
                "<b>raw</b> <!-- note -->",
                "<div>",
                "# A heading",
                "### A third & last ###",
                "=====",
                "- an item",
                "- another",
                "  - nested",
                "  more of the item",
                "* a star",
                "1. one",
                "2. two",
                "7) seven",
                "   - under it",
                "> a quotation",
                "> - with a list",
                ">",
                "    indented code & more",
                "```",
                "```java script",
                "~~~",
                "\ttab");
        return line.list().ofMinSize(1).ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 3_000)
    void markdownIsRenderedAsFlexmarkRendersIt(@ForAll("markdown") String markdown) {
        Document document = PARSER.parse(markdown);

        LocatedText text = LocatedText.slice(new SourceText("a.md", markdown), 0, markdown.length());

        assertThat(lines(DocumentHtml.blocks(text, document, new IdentityHashMap<>())
                        .with(new NoFigures())))
                .as(markdown)
                .isEqualTo(lines(FLEXMARK.render(document).replace("<hr />", "<hr>")));
    }

    private static List<String> lines(String html) {
        return html.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
