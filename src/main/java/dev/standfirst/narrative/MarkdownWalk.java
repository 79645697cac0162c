package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.AutoLink;
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
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One walk through a parsed document: collects what its narrative holds. */
final class MarkdownWalk {
    private static final int MAX_DEPTH = 100;

    private final LocatedText markdown;
    private final Document document;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private final List<WebLink> links = new ArrayList<>();
    private final List<dev.standfirst.narrative.Heading> headings = new ArrayList<>();
    private final Map<Node, Object> meanings = new IdentityHashMap<>();
    private final Set<String> anchors = new HashSet<>();
    private boolean tooDeep;

    MarkdownWalk(LocatedText markdown, Document document) {
        this.markdown = markdown;
        this.document = document;
    }

    Narrative narrative() {
        blocks(document, 0);
        return new MarkdownNarrative(
                document, passages, bindings, embeds, links, headings, meanings, diagnostics.toList());
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
                default -> blocks(node, depth + 1);
            }
        }
    }

    private void passage(Node node, int depth) {
        var passage = new PassageBuilder();
        inlines(node, passage, depth);
        passages.add(passage.build(markdown));
        if (node instanceof Paragraph paragraph && hasEmbed(paragraph) && !isEmbedOnly(paragraph)) {
            embedAmongWords(paragraph);
        }
    }

    private void heading(Heading heading, int depth) {
        var passage = new PassageBuilder();
        inlines(heading, passage, depth);
        passages.add(passage.build(markdown));
        String text = passage.since(0);
        var result = new dev.standfirst.narrative.Heading(Math.max(2, heading.getLevel()), text, anchor(text));
        headings.add(result);
        meanings.put(heading, result);
    }

    private void inlines(Node parent, PassageBuilder passage, int depth) {
        if (depth > MAX_DEPTH) {
            reportDepth(parent);
            return;
        }
        for (Node node : parent.getChildren()) {
            switch (node) {
                case Text text -> passage.escaped(text.getChars());
                case HtmlEntity entity -> passage.entity(entity.getChars());
                case SoftLineBreak line -> passage.append(' ', line.getStartOffset());
                case HardLineBreak line -> passage.append(' ', line.getStartOffset());
                case Code code -> passage.append(PassageBuilder.OBJECT, code.getStartOffset());
                case AutoLink link -> bareLink(link, link.getUrl(), "", passage);
                case MailLink link -> bareLink(link, link.getText(), "mailto:", passage);
                case HtmlInlineBase html -> rawHtml(html);
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
        SourceSpan urlSpan = markdown.span(parts.url().getStartOffset(), parts.url().getEndOffset());
        var destination = Destination.of(url);
        int start = passage.length();
        inlines(node, passage, depth + 1);
        if (destination.isEmpty()) {
            links.add(new WebLink(url, urlSpan));
            meanings.put(node, links.getLast());
            return;
        }
        String words = passage.since(start);
        bind(node, destination.get(), parts, new Words(start, passage.length(), words), urlSpan, passage);
    }

    private record Words(int start, int end, String text) {}

    private void bind(
            Node node, Destination to, Parts parts, Words words, SourceSpan urlSpan, PassageBuilder passage) {
        String reason = Escaping.unescapeString(parts.title()).strip();
        SourceSpan span = words.text().isEmpty()
                ? markdown.span(parts.wordsStart(), parts.wordsStart())
                : spanOfWords(node, parts, words);
        boolean none = to.scheme().equals("fact") && to.id().equals("none");
        Mode mode;
        Target target;
        if (none) {
            mode = Mode.EXEMPT;
            target = new Target.Exempt(reason);
            checkExemption(words, reason, span, urlSpan);
        } else if (to.scheme().equals("fact")) {
            mode = words.text().isEmpty() ? Mode.INSERT : Mode.ASSERT;
            target = new Target.FactTarget(to.id());
        } else if (to.scheme().equals("claim")) {
            mode = Mode.QUOTE;
            target = new Target.ClaimTarget(to.id());
            if (words.text().isBlank()) {
                diagnostics.add(Diagnostic.of(
                                dev.standfirst.diagnostic.Code.BINDING_SHAPE, span, "a quotation of a claim has no words")
                        .help("put the claim's figure between the brackets"));
            }
        } else {
            diagnostics.add(Diagnostic.of(
                            dev.standfirst.diagnostic.Code.BINDING_KIND,
                            urlSpan,
                            "“" + to.scheme() + ":” draws something, but this is a link")
                    .help("write ![title](" + to.scheme() + ":" + to.id() + ") to put it here"));
            return;
        }
        var binding = new Binding(
                bindings.size(), words.start(), words.end(), mode, target, words.text(), span, urlSpan);
        bindings.add(binding);
        passage.add(binding);
        meanings.put(node, binding);
    }

    private SourceSpan spanOfWords(Node node, Parts parts, Words words) {
        Node last = node.getLastChild();
        int end = last == null ? parts.wordsStart() + words.text().length() : last.getEndOffset();
        return markdown.span(parts.wordsStart(), end);
    }

    private void checkExemption(Words words, String reason, SourceSpan span, SourceSpan urlSpan) {
        if (reason.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            dev.standfirst.diagnostic.Code.EXEMPTION_REASON, urlSpan, "this exemption gives no reason")
                    .help("say why, in quotation marks: (fact:none \"a decade, not a measurement\")"));
        }
        if (words.text().isBlank()) {
            diagnostics.add(Diagnostic.of(
                            dev.standfirst.diagnostic.Code.BINDING_SHAPE, span, "this exemption exempts no words")
                    .help("put the words between the brackets"));
        }
    }

    private void image(Node node, Parts parts, PassageBuilder passage, int depth) {
        passage.append(PassageBuilder.OBJECT, node.getStartOffset());
        String url = Escaping.unescapeString(parts.url());
        SourceSpan urlSpan = markdown.span(parts.url().getStartOffset(), parts.url().getEndOffset());
        var caption = new PassageBuilder();
        inlines(node, caption, depth + 1);
        passages.add(caption.build(markdown));
        var destination = Destination.of(url);
        if (destination.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            dev.standfirst.diagnostic.Code.BAD_URL, urlSpan, "pictures from files cannot be embedded")
                    .help("embed a figure: chart:, table:, fact: or claim: and an id"));
            return;
        }
        var shape = Embed.Shape.valueOf(destination.get().scheme().toUpperCase(Locale.ROOT));
        SourceSpan span = markdown.span(node.getStartOffset(), node.getEndOffset());
        var embed = new Embed(embeds.size(), shape, destination.get().id(), caption.since(0), span, urlSpan);
        embeds.add(embed);
        meanings.put(node, embed);
    }

    private void bareLink(Node node, BasedSequence address, String scheme, PassageBuilder passage) {
        passage.append(PassageBuilder.OBJECT, node.getStartOffset());
        links.add(new WebLink(
                scheme + address, markdown.span(address.getStartOffset(), address.getEndOffset())));
        meanings.put(node, links.getLast());
    }

    private void rawHtml(Node node) {
        diagnostics.add(Diagnostic.of(
                        dev.standfirst.diagnostic.Code.RAW_HTML,
                        markdown.span(node.getStartOffset(), endOfLine(node)),
                        "raw HTML may not stand in Markdown")
                .help("write it in Markdown; to show a < itself, write \\< or put it in `code`"));
    }

    private int endOfLine(Node node) {
        int newline = markdown.text().indexOf('\n', node.getStartOffset());
        return newline < 0 ? node.getEndOffset() : Math.min(newline, node.getEndOffset());
    }

    private void embedAmongWords(Paragraph paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (meanings.get(child) instanceof Embed embed) {
                diagnostics.add(Diagnostic.of(
                                dev.standfirst.diagnostic.Code.BINDING_SHAPE,
                                embed.span(),
                                "a figure stands in the middle of a paragraph")
                        .help("put an empty line before and after it"));
            }
        }
    }

    private boolean hasEmbed(Node paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (meanings.get(child) instanceof Embed) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph holds embeds and nothing else that a reader would see. */
    static boolean isEmbedOnly(Node paragraph) {
        for (Node child : paragraph.getChildren()) {
            boolean nothing = child instanceof SoftLineBreak
                    || child instanceof Text text && text.getChars().isBlank();
            if (!nothing && !(child instanceof Image) && !(child instanceof ImageRef)) {
                return false;
            }
        }
        return true;
    }

    private void reportDepth(Node node) {
        if (!tooDeep) {
            tooDeep = true;
            diagnostics.add(Diagnostic.of(
                            dev.standfirst.diagnostic.Code.LIMIT,
                            markdown.span(node.getStartOffset(), node.getStartOffset()),
                            "this Markdown is nested more than " + MAX_DEPTH + " deep")
                    .help("nest lists, quotations and emphasis less deeply"));
        }
    }

    private final Map<String, Integer> anchorCounts = new HashMap<>();

    /** A fragment for a heading: its letters and digits with hyphens between words, numbered when it stands already. */
    private String anchor(String text) {
        var slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String base = slug.toString().replaceAll("-$", "");
        String wanted = base.isEmpty() ? "section" : base;
        String candidate = wanted;
        while (!anchors.add(candidate)) {
            candidate = wanted + "-" + anchorCounts.merge(wanted, 2, (old, _) -> old + 1);
        }
        return candidate;
    }
}
