package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.narrative.syntax.BareAddresses;
import dev.standfirst.narrative.syntax.BlockImages;
import dev.standfirst.narrative.syntax.Callout;
import dev.standfirst.narrative.syntax.FootnoteBlock;
import dev.standfirst.narrative.syntax.FootnoteMark;
import dev.standfirst.narrative.syntax.StruckText;
import dev.standfirst.narrative.syntax.TaskBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One walk through a parsed document: collects what its narrative holds. */
final class MarkdownWalk {
    private static final int MAX_DEPTH = 100;

    private final LocatedText markdown;
    private final Document document;
    private final MarkdownFaults faults = new MarkdownFaults();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final List<WebLink> links = new ArrayList<>();
    private final List<dev.standfirst.narrative.model.Heading> headings = new ArrayList<>();
    private final IdentityHashMap<Node, Object> meanings = new IdentityHashMap<>();
    private final Anchors anchors = new Anchors();
    private final Footnotes footnotes;
    private PassagesAbove above = new PassagesAbove();

    /** How many links and pictures the walk is in; addresses within them are not links themselves. */
    private int enclosing;

    MarkdownWalk(LocatedText markdown, Document document) {
        this.markdown = markdown;
        this.document = document;
        this.footnotes = new Footnotes(markdown, faults);
    }

    /** What the document holds; {@code renderer} renders it when its HTML is asked for. */
    Narrative narrative(PlaceholderRenderer renderer) {
        blocks(document, 0);
        footnotes.mean(meanings);
        return new MarkdownNarrative(
                renderer, passages, bindings, embeds, illustrations, links, headings, faults.toList());
    }

    /** What the nodes of the document mean; complete when the narrative is. */
    IdentityHashMap<Node, Object> meanings() {
        return meanings;
    }

    private void blocks(Node parent, int depth) {
        if (depth > MAX_DEPTH) {
            reportDepth(parent);
            return;
        }
        for (Node node : parent.getChildren()) {
            switch (node) {
                case Paragraph paragraph -> passage(paragraph, depth);
                case TableCell cell -> passage(cell, depth);
                case Heading heading -> heading(heading, depth);
                case HtmlBlockBase html -> rawHtml(html);
                case FencedCodeBlock _, IndentedCodeBlock _, CodeBlock _, Reference _ -> {}
                case FootnoteBlock note -> footnote(note, depth);
                case BlockQuote quotation -> nested(Callout.of(quotation), depth);
                default -> nested(node, depth);
            }
        }
    }

    /** What a footnote is about is said where it is referred to, and not above it. */
    private void footnote(FootnoteBlock note, int depth) {
        footnotes.add(note);
        PassagesAbove around = above;
        above = new PassagesAbove();
        blocks(note, depth + 1);
        above = around;
    }

    private void nested(Node block, int depth) {
        if (block instanceof ListItem item) {
            TaskBox.mark(item);
        }
        boolean led = above.enter(block);
        blocks(block, depth + 1);
        above.leave(led);
    }

    private void passage(Node node, int depth) {
        var passage = new PassageBuilder();
        inlines(node, passage, depth);
        above.add(node, add(passage, above.of(node)));
        if (node instanceof Paragraph paragraph && !BlockImages.areAllOf(paragraph)) {
            embedsAmongWords(paragraph);
        }
    }

    private Passage add(PassageBuilder builder, List<Passage> over) {
        MarkdownPassage passage = builder.build(markdown, over);
        passages.add(passage);
        if (builder.has(":")) {
            MalformedBindings.in(builder.since(0), passage::isAsWritten)
                    .forEach(loose -> faults.malformed(loose, passage));
        }
        String text = builder.since(0);
        UnsupportedMarkdown.in(text, passage::isAsWritten).forEach(found -> faults.unsupported(found, passage));
        UnsupportedMarkdown.addresses(text).stream()
                .filter(found -> !builder.isLinked(found.start()))
                .forEach(found -> faults.bareAddress(found, passage));
        return passage;
    }

    private void heading(Heading heading, int depth) {
        var passage = new PassageBuilder();
        inlines(heading, passage, depth);
        above.heading(heading.getLevel(), add(passage, above.ofHeading(heading.getLevel())));
        String text = passage.since(0);
        var result =
                new dev.standfirst.narrative.model.Heading(Math.max(2, heading.getLevel()), text, anchors.of(text));
        headings.add(result);
        meanings.put(heading, result);
    }

    private void inlines(Node parent, PassageBuilder passage, int depth) {
        if (depth > MAX_DEPTH) {
            reportDepth(parent);
            return;
        }
        if (enclosing == 0) {
            BareAddresses.link(parent);
            FootnoteMark.mark(parent);
        }
        for (Node node : parent.getChildren()) {
            switch (node) {
                case Text text -> passage.escaped(text.getChars());
                case HtmlEntity entity -> passage.entity(entity.getChars());
                case SoftLineBreak line -> passage.append(' ', line.getStartOffset());
                case HardLineBreak line -> passage.append(' ', line.getStartOffset());
                case Code code -> code(code, passage);
                case AutoLink link -> bareLink(link, link.getText(), bareScheme(link), passage);
                case MailLink link -> bareLink(link, link.getText(), "mailto:", passage);
                case HtmlInlineBase html -> rawHtml(html);
                case TaskBox _ -> {}
                case FootnoteMark mark -> footnotes.add(mark);
                case StruckText struck -> {
                    // Who reads the sentence leaves these words out, and so do its figures.
                    passage.append(' ', struck.getStartOffset());
                    aside(struck, depth);
                }
                case Link link ->
                    link(
                            link,
                            new Parts(link.getTextOpeningMarker().getEndOffset(), link.getUrl(), link.getTitle()),
                            passage,
                            depth);
                case LinkRef link when link.isDefined() -> link(link, parts(link), passage, depth);
                case Image image ->
                    image(
                            image,
                            new Parts(image.getTextOpeningMarker().getEndOffset(), image.getUrl(), image.getTitle()),
                            passage,
                            depth);
                case ImageRef image when image.isDefined() -> image(image, parts(image), passage, depth);
                case LinkRef link -> undefined(link, passage);
                case ImageRef image -> undefined(image, passage);
                default -> inlines(node, passage, depth + 1);
            }
        }
    }

    /** Code is not a text of its own, but beside words that are bound it is read with them: '`not` [12,658](fact:…)'. */
    private static void code(Code code, PassageBuilder passage) {
        if (!isBound(code.getParent()) && !isBound(beside(code, false)) && !isBound(beside(code, true))) {
            passage.append(PassageBuilder.OBJECT, code.getStartOffset());
            return;
        }
        BasedSequence words = code.getText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            passage.append(c == '\n' || c == '\r' ? ' ' : c, words.getIndexOffset(i));
        }
    }

    /** What is before or after a node, past a space. */
    private static @Nullable Node beside(Node node, boolean after) {
        Node next = after ? node.getNext() : node.getPrevious();
        boolean space = next instanceof Text text && text.getChars().isBlank();
        return !space ? next : after ? next.getNext() : next.getPrevious();
    }

    private static boolean isBound(@Nullable Node node) {
        return node instanceof Link link && link.getUrl().startsWith("fact:");
    }

    /** What a link or image is made of: where its words start, its destination and its title. */
    private record Parts(int wordsStart, BasedSequence url, BasedSequence title) {}

    private Parts parts(RefNode node) {
        Reference reference = node.getReferenceNode(document);
        int start = node.getText().isEmpty()
                ? node.getReferenceOpeningMarker().getEndOffset()
                : node.getText().getStartOffset();
        return new Parts(start, reference.getUrl(), reference.getTitle());
    }

    /** Brackets that name no defined reference are plain text. */
    private void undefined(RefNode node, PassageBuilder passage) {
        passage.escaped(node.getChars());
    }

    private void link(Node node, Parts parts, PassageBuilder passage, int depth) {
        String url = Escaping.unescapeString(parts.url());
        SourceSpan urlSpan =
                markdown.span(parts.url().getStartOffset(), parts.url().getEndOffset());
        var destination = Destination.of(url);
        int start = passage.length();
        enclosing++;
        inlines(node, passage, depth + 1);
        enclosing--;
        passage.linked(start);
        if (destination.isEmpty()) {
            links.add(new WebLink(url, urlSpan));
            meanings.put(node, links.getLast());
            if (passage.since(start).isBlank()) {
                faults.linkWithoutWords(markdown.span(parts.wordsStart(), parts.wordsStart()));
            }
            return;
        }
        String words = passage.since(start);
        bind(node, destination.get(), parts, new Words(start, passage.length(), words), urlSpan, passage);
    }

    /** Words that are apart from the sentence around them, as a passage of their own. */
    private PassageBuilder aside(Node node, int depth) {
        var words = new PassageBuilder();
        inlines(node, words, depth + 1);
        add(words, List.of());
        return words;
    }

    private record Words(int start, int end, String text) {}

    private void bind(Node node, Destination to, Parts parts, Words words, SourceSpan urlSpan, PassageBuilder passage) {
        SourceSpan span = words.text().isEmpty()
                ? markdown.span(parts.wordsStart(), parts.wordsStart())
                : spanOfWords(node, parts, words);
        new BindingMeaning.Reader(faults)
                .read(to, parts.title(), words.text().isBlank(), span, urlSpan)
                .ifPresent(meaning -> {
                    var binding = new Binding(
                            bindings.size(),
                            words.start(),
                            words.end(),
                            meaning.mode(),
                            meaning.target(),
                            words.text(),
                            span,
                            urlSpan);
                    bindings.add(binding);
                    passage.add(binding);
                    meanings.put(node, binding);
                });
    }

    private SourceSpan spanOfWords(Node node, Parts parts, Words words) {
        Node last = node.getLastChild();
        int end = last == null ? parts.wordsStart() + words.text().length() : last.getEndOffset();
        return markdown.span(parts.wordsStart(), end);
    }

    private void image(Node node, Parts parts, PassageBuilder passage, int depth) {
        passage.append(PassageBuilder.OBJECT, node.getStartOffset());
        String url = Escaping.unescapeString(parts.url());
        SourceSpan urlSpan =
                markdown.span(parts.url().getStartOffset(), parts.url().getEndOffset());
        enclosing++;
        PassageBuilder caption = aside(node, depth);
        enclosing--;
        var destination = Destination.of(url);
        SourceSpan span = markdown.span(node.getStartOffset(), node.getEndOffset());
        if (destination.isEmpty()) {
            illustration(node, parts, url, caption, span);
            return;
        }
        var shape = Embed.Shape.valueOf(destination.get().scheme().toUpperCase(Locale.ROOT));
        String style = Escaping.unescapeString(parts.title()).strip();
        var embed = new Embed(embeds.size(), shape, destination.get().id(), caption.since(0), style, span, urlSpan);
        embeds.add(embed);
        meanings.put(node, embed);
    }

    /** What is before the words of an address for it to be an address. */
    private static String bareScheme(AutoLink link) {
        return link.getText().startsWith("www.") ? "https://" : "";
    }

    private void illustration(Node node, Parts parts, String url, PassageBuilder alternative, SourceSpan span) {
        var title = new PassageBuilder();
        title.escaped(parts.title());
        add(title, List.of());
        alternative.inserts().forEach(faults::insertInAlternative);
        SourceSpan target =
                markdown.span(parts.url().getStartOffset(), parts.url().getEndOffset());
        new IllustrationReader(faults)
                .read(url, alternative.since(0), title.since(0), span, target)
                .ifPresent(picture -> {
                    illustrations.add(picture);
                    meanings.put(node, picture);
                });
    }

    private void bareLink(Node node, BasedSequence address, String scheme, PassageBuilder passage) {
        passage.append(PassageBuilder.OBJECT, node.getStartOffset());
        links.add(new WebLink(
                scheme + BareAddresses.url(node, address),
                markdown.span(address.getStartOffset(), address.getEndOffset())));
        meanings.put(node, links.getLast());
    }

    private void rawHtml(Node node) {
        faults.rawHtml(markdown.span(node.getStartOffset(), endOfLine(node)));
    }

    private int endOfLine(Node node) {
        int newline = node.getChars().indexOf('\n');
        return newline < 0 ? node.getEndOffset() : node.getStartOffset() + newline;
    }

    private void embedsAmongWords(Paragraph paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (meanings.get(child) instanceof Embed embed) {
                faults.embedAmongWords(embed);
            }
            if (meanings.get(child) instanceof Illustration picture && !BlockImages.isCaptioned(child)) {
                faults.pictureAmongWords(picture);
            }
        }
    }

    private void reportDepth(Node node) {
        faults.tooDeep(markdown.span(node.getStartOffset(), node.getStartOffset()), MAX_DEPTH);
    }
}
