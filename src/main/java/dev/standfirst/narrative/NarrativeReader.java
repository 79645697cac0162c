package dev.standfirst.narrative;

import com.vladsch.flexmark.util.ast.Document;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.syntax.MarkdownParser;
import java.util.Optional;

/** Reads Markdown (CommonMark with tables) into narratives. Immutable; safe on any thread. */
public final class NarrativeReader {
    /** The most bindings of a text: to judge and show one takes up to half a thousandth of a second. */
    private static final int MOST_BINDINGS = 10_000;

    private final MarkdownParser blocks = MarkdownParser.ofBlocks();
    private final MarkdownParser line = MarkdownParser.ofParagraphs();
    private final boolean rendered;

    /**
     * @param rendered whether the texts will be rendered as HTML: they are rendered then while they are parsed, else parsed again when somebody
     *     asks for their HTML
     */
    public NarrativeReader(boolean rendered) {
        this.rendered = rendered;
    }

    /** A reader of texts that will not be rendered, as a rule. */
    public NarrativeReader() {
        this(false);
    }

    /** Reads a text that may have headings, lists, tables and the like: the body of a briefing. */
    public Narrative read(LocatedText markdown) {
        return narrative(blocks, markdown);
    }

    /** Reads a text of paragraphs only, such as a title or a caveat: '1. May' is not a list there, nor '# 1' a heading. */
    public Narrative readLine(LocatedText markdown) {
        return isBare(markdown.text()) ? MarkdownNarrative.bare(markdown) : narrative(line, markdown);
    }

    /**
     * Whether a line has nothing in it that could be Markdown: it is one passage as it is. Most titles and labels are; to parse and
     * render one costs a hundred times what this costs.
     */
    private static boolean isBare(String text) {
        boolean bare = !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
        for (int i = 0; bare && i < text.length(); i++) {
            char c = text.charAt(i);
            bare = c == ' ' || c == ',' || c == '.' || c == '\'' || (c < 128 && Character.isLetterOrDigit(c));
        }
        return bare;
    }

    private Narrative narrative(MarkdownParser parser, LocatedText markdown) {
        Optional<Diagnostic> fault = MarkdownParser.fault(markdown);
        if (fault.isPresent()) {
            return MarkdownNarrative.unread(markdown, fault.get());
        }
        try {
            return parsed(parser, markdown);
        } catch (StackOverflowError _) {
            // The parser's patterns call themselves for each repetition of some marks, as what writes its HTML does for
            // each level, and nothing says which.
            return MarkdownNarrative.unread(
                    markdown,
                    Diagnostic.of(DiagnosticCode.LIMIT, markdown.span(0, 0), "this text is nested too deeply")
                            .help("write it with fewer lists and quotations"));
        }
    }

    private Narrative parsed(MarkdownParser parser, LocatedText markdown) {
        Document document = parser.parse(markdown);
        Optional<Diagnostic> fault = MarkdownParser.fault(markdown, document);
        if (fault.isPresent()) {
            return MarkdownNarrative.unread(markdown, fault.get());
        }
        var walk = new MarkdownWalk(markdown, document);
        var renderer = new PlaceholderRenderer(parser, markdown);
        Narrative narrative = walk.narrative(renderer);
        if (narrative.bindings().size() > MOST_BINDINGS) {
            return MarkdownNarrative.unread(
                    markdown,
                    Diagnostic.of(DiagnosticCode.LIMIT, markdown.span(0, 0), "this text has more than 10,000 bindings")
                            .help("divide it into several texts"));
        }
        if (rendered) {
            renderer.render(document, walk.meanings());
        }
        return narrative;
    }
}
