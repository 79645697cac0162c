package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.standfirst.diagnostic.LocatedText;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of a text: drawn while it is read, or when it is asked for by parsing it again. A parsed document is some thirty times the
 * size of its text and is never kept. Safe on any thread.
 */
final class Drawing {
    private static final HtmlRenderer HTML = HtmlRenderer.builder(new MutableDataSet()
                    .set(HtmlRenderer.ESCAPE_HTML, true)
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false))
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(FigureNodeRenderer::new)
            .build();

    private final @Nullable Parser parser;
    private final LocatedText markdown;
    private volatile @Nullable DrawnHtml blocks;
    private volatile @Nullable DrawnHtml inline;

    /** The drawing of a text that {@code parser} parses. */
    Drawing(Parser parser, LocatedText markdown) {
        this.parser = parser;
        this.markdown = markdown;
    }

    private Drawing(LocatedText line) {
        this.parser = null;
        this.markdown = line;
    }

    /** The drawing of a line with no Markdown and nothing to escape in it. */
    static Drawing bare(LocatedText line) {
        return new Drawing(line);
    }

    /** The drawing of a text that cannot be read: nothing. */
    static Drawing none(LocatedText text) {
        var drawing = new Drawing(text);
        drawing.blocks = new DrawnHtml("", List.of());
        drawing.inline = new DrawnHtml("", List.of());
        return drawing;
    }

    /** Draws a text that has just been parsed and walked, as blocks. */
    void draw(Document document, IdentityHashMap<Node, Object> meanings) {
        blocks = blocks(document, meanings);
    }

    /** The whole text as blocks. */
    DrawnHtml blocks() {
        DrawnHtml drawn = blocks;
        if (drawn != null) {
            return drawn;
        }
        if (parser == null) {
            return new DrawnHtml("<p>" + markdown.text() + "</p>\n", List.of());
        }
        Document document = parser.parse(markdown.text());
        return blocks(document, meanings(document));
    }

    private static DrawnHtml blocks(Document document, IdentityHashMap<Node, Object> meanings) {
        var holes = new DrawnHtml.Holes();
        document.set(FigureNodeRenderer.MEANINGS, new FigureNodeRenderer.Meanings(meanings, holes));
        return holes.in(HTML.render(document));
    }

    /** The text with no {@code <p>} around it. It stands on many pages, and is kept. */
    DrawnHtml inline() {
        DrawnHtml drawn = inline;
        if (drawn == null) {
            drawn = parser == null ? new DrawnHtml(markdown.text(), List.of()) : inline(parser.parse(markdown.text()));
            inline = drawn;
        }
        return drawn;
    }

    private DrawnHtml inline(Document document) {
        var holes = new DrawnHtml.Holes();
        document.set(FigureNodeRenderer.MEANINGS, new FigureNodeRenderer.Meanings(meanings(document), holes));
        var html = new StringBuilder();
        for (Node block : document.getChildren()) {
            if (!html.isEmpty()) {
                html.append("<br>");
            }
            String rendered = HTML.render(block).strip();
            html.append(
                    block instanceof Paragraph && rendered.startsWith("<p>")
                            ? rendered.substring("<p>".length(), rendered.length() - "</p>".length())
                            : rendered);
        }
        return holes.in(html.toString());
    }

    private IdentityHashMap<Node, Object> meanings(Document document) {
        var walk = new MarkdownWalk(markdown, document);
        walk.narrative(this);
        return walk.meanings();
    }
}
