package dev.standfirst.narrative.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.narrative.syntax.BareAddresses;
import dev.standfirst.narrative.syntax.BlockImages;
import dev.standfirst.narrative.syntax.Callout;
import dev.standfirst.narrative.syntax.FootnoteBlock;
import dev.standfirst.narrative.syntax.FootnoteMark;
import dev.standfirst.narrative.syntax.StruckText;
import dev.standfirst.narrative.syntax.TaskBox;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a parsed document as HTML, with holes for what its links and images were found to mean. What it writes is what flexmark's own
 * renderer writes, but for headings, tables and embeds, which are ours; that renderer takes three times as long, since it keeps the lines
 * of its output apart and makes its handlers again for each text.
 */
public final class DocumentHtml {
    private final IdentityHashMap<Node, Object> meanings;
    private final ListOptions lists;
    private final HtmlTemplate.Holes holes = new HtmlTemplate.Holes();
    private final StringBuilder whole = new StringBuilder();
    private final SortedMap<Integer, String> notes = new TreeMap<>();
    private final WordsHtml words;
    private int tables;
    /** Whether the words of a figure are being written. */
    private boolean figure;

    private StringBuilder html = whole;

    private DocumentHtml(LocatedText markdown, Document document, IdentityHashMap<Node, Object> meanings) {
        this.meanings = meanings;
        this.lists = ListOptions.get(document);
        this.words = new WordsHtml(markdown, holes);
    }

    /**
     * The whole document as blocks.
     *
     * @param markdown what the document was parsed from
     * @param meanings what its links, images and headings mean: bindings, embeds, web links and headings
     */
    public static HtmlTemplate blocks(LocatedText markdown, Document document, IdentityHashMap<Node, Object> meanings) {
        var writer = new DocumentHtml(markdown, document, meanings);
        writer.children(document);
        writer.footnotes();
        return writer.holes.in(writer.html.toString(), markdown);
    }

    /** The document with no {@code <p>} around its paragraphs, and a break between them. */
    public static HtmlTemplate inline(LocatedText markdown, Document document, IdentityHashMap<Node, Object> meanings) {
        var writer = new DocumentHtml(markdown, document, meanings);
        var lines = new StringBuilder();
        for (Node block : document.getChildren()) {
            boolean bare = block instanceof Paragraph && !BlockImages.areAllOf(block);
            String line = writer.apart(() -> {
                if (bare) {
                    writer.children(block);
                } else {
                    writer.node(block);
                }
            });
            lines.append(lines.isEmpty() ? "" : "<br>").append(line);
        }
        return writer.holes.in(lines.toString(), markdown);
    }

    /** The footnotes, in the order of their numbers. */
    private void footnotes() {
        if (!notes.isEmpty()) {
            line();
            html.append("<ol class=\"footnotes\">\n");
            notes.values().forEach(html::append);
            html.append("</ol>\n");
        }
    }

    private String footnoted() {
        return holes.add(new HtmlTemplate.Hole.Footnoted());
    }

    /** What {@code writing} writes, by itself. */
    private String apart(Runnable writing) {
        StringBuilder before = html;
        html = new StringBuilder();
        writing.run();
        String written = html.toString().strip();
        html = before;
        return written;
    }

    private void children(Node parent) {
        from(parent.getFirstChild());
    }

    /** A node and those after it. */
    private void from(@Nullable Node first) {
        for (Node child = first; child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (meanings.get(node)) {
            case Binding binding -> hole(new HtmlTemplate.Hole.Figure(binding, figure(node)));
            case Embed embed -> {
                line();
                hole(new HtmlTemplate.Hole.Embedded(embed));
                line();
            }
            case Illustration picture -> picture(picture, "");
            case FootnoteMark.Reference reference ->
                html.append(new FootnoteHtml(footnoted(), said("footnote", reference.number())).reference(reference));
            case FootnoteBlock.Note note ->
                notes.put(
                        note.number(),
                        new FootnoteHtml(footnoted(), said("footnote.back")).note(note, apart(() -> children(node))));
            case WebLink link -> link(node, link);
            case dev.standfirst.narrative.model.Heading heading -> heading(node, heading);
            case null -> plain(node);
            default -> throw new IllegalStateException("no HTML for this meaning of " + node.getNodeName());
        }
    }

    /** The words of a figure, by themselves. */
    private String figure(Node node) {
        figure = true;
        String written = apart(() -> children(node));
        figure = false;
        return written;
    }

    /** A picture with what its title and the words below it say. */
    private void picture(Illustration picture, String below) {
        String title = caption(picture);
        line();
        hole(new HtmlTemplate.Hole.Pictured(picture, title + (title.isEmpty() || below.isEmpty() ? "" : " ") + below));
        line();
    }

    private String caption(Illustration picture) {
        return apart(() -> text(words.marked(picture.caption())));
    }

    /** A picture that is a link, in a paragraph of its own; whether the paragraph is one. */
    private boolean linkedPicture(Node paragraph) {
        Node link = BlockImages.linkOf(paragraph).orElse(paragraph);
        if (meanings.get(link) instanceof WebLink to
                && meanings.get(link.getFirstChild()) instanceof Illustration picture) {
            line();
            hole(new HtmlTemplate.Hole.Linked(picture, caption(picture), to));
            line();
            return true;
        }
        return false;
    }

    private void hole(HtmlTemplate.Hole hole) {
        html.append(holes.add(hole));
    }

    private void link(Node node, WebLink link) {
        html.append("<a href=\"");
        hole(new HtmlTemplate.Hole.Address(link));
        html.append("\">");
        switch (node) {
            case AutoLink bare -> text(withoutScheme(BareAddresses.url(bare, bare.getText())));
            case MailLink _ -> text(withoutScheme(link.url()));
            default -> children(node);
        }
        if (link.download().isPresent()) {
            hole(new HtmlTemplate.Hole.Downloaded(link));
        }
        html.append("</a>");
    }

    /** A web address as it is, an address of mail by itself. */
    private static String withoutScheme(String url) {
        return url.startsWith("mailto:") ? url.substring("mailto:".length()) : url;
    }

    private void heading(Node node, dev.standfirst.narrative.model.Heading heading) {
        line();
        html.append("<h").append(heading.level()).append(" id=\"");
        hole(new HtmlTemplate.Hole.Anchor(heading));
        html.append("\">");
        children(node);
        html.append("</h").append(heading.level()).append('>');
        line();
    }

    /** A node that means what Markdown says it does. */
    private void plain(Node node) {
        switch (node) {
            case Text text -> words.append(html, text, html == whole, figure);
            case SoftLineBreak _ -> line();
            case HardLineBreak _ -> html.append("<br>\n");
            case HtmlEntity entity -> text(Escaping.unescapeHtml(entity.getChars()));
            case StrongEmphasis _ -> wrapped("<strong>", node, "</strong>");
            case Emphasis _ -> wrapped("<em>", node, "</em>");
            case StruckText _ -> wrapped("<s>", node, "</s>");
            case Code code -> {
                html.append("<code>");
                text(Escaping.collapseWhitespace(code.getText(), true));
                html.append("</code>");
            }
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> block("<h" + heading.getLevel() + ">", node, "</h" + heading.getLevel() + ">");
            case BlockQuote _ -> lines("<blockquote>", node, "</blockquote>");
            case Callout callout -> callout(callout);
            case BulletList _ -> lines("<ul>", node, "</ul>");
            case OrderedList list ->
                lines(
                        list.getStartNumber() == 1 ? "<ol>" : "<ol start=\"" + list.getStartNumber() + "\">",
                        node,
                        "</ol>");
            case ListItem item -> block(TaskBox.of(item).isPresent() ? "<li class=\"task\">" : "<li>", node, "</li>");
            case TaskBox box ->
                html.append("<span class=\"box\" role=\"img\" aria-label=\"")
                        .append(said(box.isDone() ? "task.done" : "task.open"))
                        .append(box.isDone() ? "\">☑" : "\">☐")
                        .append("</span>");
            case ThematicBreak _ -> {
                line();
                html.append("<hr>\n");
            }
            case FencedCodeBlock fenced ->
                code(
                        fenced.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape(),
                        fenced.getContentChars().normalizeEOL());
            case IndentedCodeBlock indented ->
                code("", indented.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
            case TableBlock _ ->
                lines(
                        // A table may be wider than a phone: it scrolls in a box that the keyboard reaches.
                        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + nextTable()
                                + "\">\n<table>",
                        node,
                        "</table>\n</div>");
            case TableHead _ -> lines("<thead>", node, "</thead>");
            case TableBody _ -> lines("<tbody>", node, "</tbody>");
            case TableRow _ -> block("<tr>", node, "</tr>");
            case TableCaption _ -> block("<caption>", node, "</caption>");
            case TableCell cell -> cell(cell);
            case TableSeparator _, Reference _, FootnoteBlock _ -> {}
            case HtmlBlockBase raw -> {
                line();
                html.append("<p>");
                text(raw.getChars().trimEOL());
                html.append("</p>\n");
            }
            case HtmlInlineBase raw -> text(raw.getChars());
            default -> unknown(node);
        }
    }

    /** A node of no kind named above: its children, with whatever it writes before and after them. */
    private void unknown(Node node) {
        if (node.hasChildren()) {
            text(node.getChars().prefixOf(node.getChildChars()).unescape());
            children(node);
            text(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else {
            text(node.getChars().unescape());
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() == null || linkedPicture(paragraph)) {
            return;
        }
        if (BlockImages.areAllOf(paragraph)) {
            for (Node child : paragraph.getChildren()) {
                if (meanings.containsKey(child)) {
                    node(child);
                }
            }
        } else if (meanings.get(paragraph.getFirstChild()) instanceof Illustration picture
                && BlockImages.isCaptioned(paragraph.getFirstChild())) {
            Node words = paragraph.getFirstChild().getNext();
            picture(picture, apart(() -> from(words)));
        } else if (paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, paragraph.getDocument())) {
            children(paragraph);
        } else {
            block("<p>", paragraph, "</p>");
        }
    }

    private void callout(Callout callout) {
        if (callout.kind() == Callout.Kind.QUOTE) {
            lines("<blockquote class=\"pull\">", callout, "</blockquote>");
            return;
        }
        String heading = said("callout." + callout.kind().label());
        lines(
                "<div class=\"callout " + callout.kind().label() + "\" role=\"note\" aria-label=\"" + heading
                        + "\">\n<p class=\"kind\">" + heading + "</p>",
                callout,
                "</div>");
    }

    private void code(String language, String text) {
        line();
        html.append(language.isEmpty() ? "<pre><code>" : "<pre><code class=\"language-");
        if (!language.isEmpty()) {
            text(language);
            html.append("\">");
        }
        text(text);
        html.append("</code></pre>\n");
    }

    /** A name for each box that scrolls, so that a screen reader tells them apart. */
    private String nextTable() {
        tables++;
        return tables == 1 ? said("table") : said("table.number", tables);
    }

    /** The hole for words of the interface. */
    private String said(String key, Integer... numbers) {
        return holes.add(new HtmlTemplate.Hole.Interface(key, List.of(numbers)));
    }

    /** flexmark would say how a column is aligned with an attribute that HTML has given up. */
    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        html.append('<').append(name);
        if (cell.isHeader()) {
            html.append(" scope=\"col\"");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            html.append(" class=\"number\"");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            html.append(" class=\"middle\"");
        }
        if (cell.getSpan() > 1) {
            html.append(" colspan=\"").append(cell.getSpan()).append('"');
        }
        html.append('>');
        children(cell);
        html.append("</").append(name).append(">\n");
    }

    private void wrapped(String open, Node node, String close) {
        html.append(open);
        children(node);
        html.append(close);
    }

    /** An element on lines of its own. */
    private void block(String open, Node node, String close) {
        line();
        wrapped(open, node, close);
        html.append('\n');
    }

    /** An element on lines of its own whose tags are on lines of their own. */
    private void lines(String open, Node node, String close) {
        line();
        html.append(open).append('\n');
        children(node);
        line();
        html.append(close).append('\n');
    }

    /** Ends the line, where it has begun. */
    private void line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    private void text(CharSequence characters) {
        HtmlEscape.append(html, characters.toString());
    }
}
