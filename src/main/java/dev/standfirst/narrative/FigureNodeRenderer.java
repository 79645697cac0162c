package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders links, images and headings by what the walk found them to mean; everything else is flexmark's. */
final class FigureNodeRenderer implements NodeRenderer {
    static final DataKey<Meanings> MEANINGS =
            new DataKey<>("MEANINGS", new Meanings(new IdentityHashMap<>(), new DrawnHtml.Holes()));

    /** What the nodes of a document mean, and the holes that are left for the page. */
    record Meanings(IdentityHashMap<Node, Object> byNode, DrawnHtml.Holes holes) {}

    private final Meanings meanings;

    FigureNodeRenderer(DataHolder options) {
        this.meanings = MEANINGS.get(options);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(LinkRef.class, this::link),
                new NodeRenderingHandler<>(AutoLink.class, this::bareLink),
                new NodeRenderingHandler<>(MailLink.class, this::bareLink),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::image),
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(TableCell.class, this::cell),
                new NodeRenderingHandler<>(
                        ThematicBreak.class,
                        (node, context, html) -> html.line().raw("<hr>").line()),
                new NodeRenderingHandler<>(
                        HardLineBreak.class,
                        (node, context, html) -> html.raw("<br>").line()));
    }

    private @Nullable Object meaning(Node node) {
        return meanings.byNode().get(node);
    }

    private void link(Node node, NodeRendererContext context, HtmlWriter html) {
        switch (meaning(node)) {
            case Binding binding -> html.raw(hole(new DrawnHtml.Hole.Figure(binding, words(node, context))));
            case WebLink link -> {
                html.raw("<a href=\"" + hole(new DrawnHtml.Hole.Address(link)) + "\">");
                context.renderChildren(node);
                html.raw("</a>");
            }
            case null, default -> context.delegateRender();
        }
    }

    private String hole(DrawnHtml.Hole hole) {
        return meanings.holes().add(hole);
    }

    private static String words(Node node, NodeRendererContext context) {
        NodeRendererContext sub = context.getSubContext(false);
        sub.renderChildren(node);
        return sub.getHtmlWriter().toString(-1, -1).strip();
    }

    private void bareLink(Node node, NodeRendererContext context, HtmlWriter html) {
        if (meaning(node) instanceof WebLink link) {
            String text = link.url().startsWith("mailto:") ? link.url().substring("mailto:".length()) : link.url();
            html.raw("<a href=\"" + hole(new DrawnHtml.Hole.Address(link)) + "\">" + Escaping.escapeHtml(text, false)
                    + "</a>");
        } else {
            context.delegateRender();
        }
    }

    private void image(Node node, NodeRendererContext context, HtmlWriter html) {
        if (meaning(node) instanceof Embed embed) {
            html.line().raw(hole(new DrawnHtml.Hole.Drawing(embed))).line();
        } else {
            context.delegateRender();
        }
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        if (meaning(node) instanceof dev.standfirst.narrative.Heading heading) {
            html.line().raw("<h" + heading.level() + " id=\"" + Escaping.escapeHtml(heading.anchor(), false) + "\">");
            context.renderChildren(node);
            html.raw("</h" + heading.level() + ">").line();
        } else {
            context.delegateRender();
        }
    }

    private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
        if (node.getFirstChild() != null && MarkdownWalk.isEmbedOnly(node)) {
            context.renderChildren(node);
        } else {
            context.delegateRender();
        }
    }

    /** A table may be wider than a phone: it scrolls in a box that the keyboard reaches. */
    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line()
                .raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">")
                .line();
        context.delegateRender();
        html.line().raw("</div>").line();
    }

    /** flexmark would say how a column is aligned with an attribute that HTML has given up. */
    private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        html.raw(node.isHeader() ? "<th scope=\"col\"" : "<td");
        if (node.getAlignment() == TableCell.Alignment.RIGHT) {
            html.raw(" class=\"number\"");
        } else if (node.getAlignment() == TableCell.Alignment.CENTER) {
            html.raw(" class=\"middle\"");
        }
        if (node.getSpan() > 1) {
            html.raw(" colspan=\"" + node.getSpan() + "\"");
        }
        html.raw(">");
        context.renderChildren(node);
        html.raw(node.isHeader() ? "</th>" : "</td>").line();
    }
}
