package dev.standfirst.narrative;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.html.DocumentHtml;
import dev.standfirst.narrative.html.HtmlTemplate;
import dev.standfirst.narrative.syntax.MarkdownParser;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of a text: rendered while it is read, or when it is asked for by parsing it again. A parsed document is some thirty times the
 * size of its text and is never kept. Safe on any thread.
 */
final class PlaceholderRenderer {
    private final @Nullable MarkdownParser parser;
    private final LocatedText markdown;
    private volatile @Nullable HtmlTemplate blocks;
    private volatile @Nullable HtmlTemplate inline;

    /** The renderer of a text that {@code parser} parses. */
    PlaceholderRenderer(MarkdownParser parser, LocatedText markdown) {
        this.parser = parser;
        this.markdown = markdown;
    }

    private PlaceholderRenderer(LocatedText line) {
        this.parser = null;
        this.markdown = line;
    }

    /** The renderer of a line with no Markdown and nothing to escape in it. */
    static PlaceholderRenderer bare(LocatedText line) {
        return new PlaceholderRenderer(line);
    }

    /** The renderer of a text that cannot be read: nothing. */
    static PlaceholderRenderer none(LocatedText text) {
        var renderer = new PlaceholderRenderer(text);
        renderer.blocks = HtmlTemplate.whole("", text);
        renderer.inline = HtmlTemplate.whole("", text);
        return renderer;
    }

    /** Renders a text that has just been parsed and walked, as blocks. */
    void render(Document document, IdentityHashMap<Node, Object> meanings) {
        blocks = DocumentHtml.blocks(markdown, document, meanings);
    }

    /** The whole text as blocks. */
    HtmlTemplate blocks() {
        HtmlTemplate rendered = blocks;
        if (rendered != null) {
            return rendered;
        }
        if (parser == null) {
            return HtmlTemplate.whole("<p>" + markdown.text() + "</p>\n", markdown);
        }
        Document document = parser.parse(markdown);
        return DocumentHtml.blocks(markdown, document, meanings(document));
    }

    /** The text with no {@code <p>} around it. It is shown on many pages, and is kept. */
    HtmlTemplate inline() {
        HtmlTemplate rendered = inline;
        if (rendered == null) {
            rendered = parser == null ? HtmlTemplate.whole(markdown.text(), markdown) : inline(parser);
            inline = rendered;
        }
        return rendered;
    }

    private HtmlTemplate inline(MarkdownParser by) {
        Document document = by.parse(markdown);
        return DocumentHtml.inline(markdown, document, meanings(document));
    }

    private IdentityHashMap<Node, Object> meanings(Document document) {
        var walk = new MarkdownWalk(markdown, document);
        walk.narrative(this);
        return walk.meanings();
    }
}
