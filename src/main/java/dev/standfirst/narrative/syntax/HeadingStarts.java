package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.mappers.SpecialLeadInHandler;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings. For each line of a paragraph that begins with no letter, such as a row of a table, flexmark asks for the whole
 * paragraph so far, only to see whether there is one: its time grew with the square of the lines. It gets an empty one here.
 */
final class HeadingStarts implements CustomBlockParserFactory {
    private final HeadingParser.Factory headings = new HeadingParser.Factory();

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory starts = headings.apply(options);
        return (state, matched) -> starts.tryStart(state, new Matched(matched));
    }

    /** What a line is matched with, without the content of its paragraph. */
    private record Matched(MatchedBlockParser whole) implements MatchedBlockParser {
        @Override
        public BlockParser getBlockParser() {
            return whole.getBlockParser();
        }

        @Override
        public @Nullable BasedSequence getParagraphContent() {
            return getBlockParser().isParagraphParser() ? BasedSequence.EMPTY : null;
        }

        @Override
        public List<BasedSequence> getParagraphLines() {
            return whole.getParagraphLines();
        }

        @Override
        public List<Integer> getParagraphEolLengths() {
            return whole.getParagraphEolLengths();
        }

        @Override
        public MutableDataHolder getParagraphDataHolder() {
            return whole.getParagraphDataHolder();
        }
    }

    @Override
    public @Nullable SpecialLeadInHandler getLeadInHandler(DataHolder options) {
        return headings.getLeadInHandler(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }
}
