package dev.standfirst.narrative;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.standfirst.diagnostic.LocatedText;
import java.util.List;

/** Reads Markdown (CommonMark with tables) into narratives. Immutable; safe on any thread. */
public final class NarrativeReader {
    private final Parser blocks = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();
    private final Parser line = Parser.builder(inlineOnly()).build();

    private static DataHolder inlineOnly() {
        return new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                .toImmutable();
    }

    /** Reads a text that may have headings, lists, tables and the like: the body of a briefing. */
    public Narrative read(LocatedText markdown) {
        return narrative(blocks, markdown);
    }

    /** Reads a text of paragraphs only, such as a title or a caveat: '1. May' is no list there, '# 1' no heading. */
    public Narrative readLine(LocatedText markdown) {
        return narrative(line, markdown);
    }

    private static Narrative narrative(Parser parser, LocatedText markdown) {
        Document document = parser.parse(markdown.text());
        return new MarkdownWalk(markdown, document).narrative();
    }
}
