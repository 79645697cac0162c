package dev.standfirst.narrative;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import java.util.List;
import java.util.Optional;

/** Reads Markdown (CommonMark with tables) into narratives. Immutable; safe on any thread. */
public final class NarrativeReader {
    private final Parser blocks = parser(withTables())
            .customBlockParserFactory(new HeadingStarts())
            .customBlockParserFactory(new FootnoteBlock.Starts())
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()) // not of itself with our inline parser
            .build();
    private final Parser line = parser(inlineOnly()).build();
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

    private static Parser.Builder parser(DataHolder options) {
        return Parser.builder(options)
                .customInlineParserFactory(BoundedInlineParser::new)
                .customDelimiterProcessor(new StruckText.Delimiters());
    }

    /** Tables as GitHub reads them: one hyphen is enough for a column. */
    private static DataHolder withTables() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(Parser.HEADING_PARSER, false) // HeadingStarts in its place
                .toImmutable();
    }

    private static DataHolder inlineOnly() {
        return new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .toImmutable();
    }

    /** Reads a text that may have headings, lists, tables and the like: the body of a briefing. */
    public Narrative read(LocatedText markdown) {
        return narrative(blocks, markdown);
    }

    /** Reads a text of paragraphs only, such as a title or a caveat: '1. May' is not a list there, nor '# 1' a heading. */
    public Narrative readLine(LocatedText markdown) {
        return isBare(markdown.text()) ? MarkdownWalk.bare(markdown) : narrative(line, markdown);
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

    private Narrative narrative(Parser parser, LocatedText markdown) {
        Optional<Diagnostic> fault = LinePrefix.fault(markdown);
        if (fault.isPresent()) {
            return unread(markdown, fault.get());
        }
        try {
            return parsed(parser, markdown);
        } catch (StackOverflowError _) {
            // The parser's patterns call themselves for each repetition of some marks, as what writes its HTML does for
            // each
            // level, and there is no telling which.
            return unread(
                    markdown,
                    limit(markdown, 0, "this text is nested too deeply")
                            .help("write it with fewer lists and quotations"));
        }
    }

    private static Diagnostic limit(LocatedText markdown, int at, String message) {
        return Diagnostic.of(DiagnosticCode.LIMIT, markdown.span(at, at), message);
    }

    private static Narrative unread(LocatedText markdown, Diagnostic fault) {
        return new MarkdownNarrative(
                PlaceholderRenderer.none(markdown),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(fault));
    }

    private Narrative parsed(Parser parser, LocatedText markdown) {
        Document document = parser.parse(markdown.text());
        Optional<Integer> refused = BoundedInlineParser.refused(document);
        if (refused.isPresent()) {
            return unread(
                    markdown,
                    limit(markdown, refused.get(), "this paragraph has too many marks of Markdown")
                            .help("divide it with empty lines; write a mark that is only to be seen with a backslash"
                                    + " before it"));
        }
        var walk = new MarkdownWalk(markdown, document);
        var renderer = new PlaceholderRenderer(parser, markdown);
        Narrative narrative = walk.narrative(renderer);
        if (rendered) {
            renderer.render(document, walk.meanings());
        }
        return narrative;
    }
}
