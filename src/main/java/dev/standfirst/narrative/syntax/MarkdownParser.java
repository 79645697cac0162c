package dev.standfirst.narrative.syntax;

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

/** Parses Markdown: CommonMark, with tables and other constructs of GitHub's. Immutable; safe on any thread. */
public final class MarkdownParser {
    private final Parser parser;

    private MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** Parses texts that may have headings, lists, tables and the like. */
    public static MarkdownParser ofBlocks() {
        return new MarkdownParser(builder(withTables())
                .customBlockParserFactory(new HeadingStarts())
                .customBlockParserFactory(new FootnoteBlock.Starts())
                .paragraphPreProcessorFactory(
                        new ReferencePreProcessorFactory()) // not of itself with our inline parser
                .build());
    }

    /** Parses texts of paragraphs only. */
    public static MarkdownParser ofParagraphs() {
        return new MarkdownParser(builder(inlineOnly()).build());
    }

    private static Parser.Builder builder(DataHolder options) {
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

    /** What makes a text too large a task for the parser, which must not be given it then; nothing as a rule. */
    public static Optional<Diagnostic> fault(LocatedText markdown) {
        return LinePrefix.fault(markdown);
    }

    /**
     * Parses a text that has no {@link #fault(LocatedText) fault}.
     *
     * @throws StackOverflowError where marks are nested or repeated too often
     */
    public Document parse(LocatedText markdown) {
        return parser.parse(markdown.text());
    }

    /** Why the parser has left a document unfinished; nothing as a rule. */
    public static Optional<Diagnostic> fault(LocatedText markdown, Document document) {
        return BoundedInlineParser.refused(document)
                .map(
                        at -> Diagnostic.of(
                                        DiagnosticCode.LIMIT,
                                        markdown.span(at, at),
                                        "this paragraph has too many marks of Markdown")
                                .help(
                                        "divide it with empty lines; put a backslash before each mark that readers are meant to see"));
    }
}
