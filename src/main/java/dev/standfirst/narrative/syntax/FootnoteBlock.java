package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a footnote: {@code [^name]: text}, and what is indented below it. It is within nothing else, so that a line cannot open
 * one in another.
 */
public final class FootnoteBlock extends Block {
    /** How far what belongs to a footnote is indented. */
    private static final int INDENT = 4;

    private static final int LONGEST_LABEL = 100;

    private final BasedSequence label;

    /**
     * A footnote that is referred to.
     *
     * @param number from 1
     * @param references how many marks lead to it
     */
    public record Note(int number, int references) {}

    private FootnoteBlock(BasedSequence label) {
        this.label = label;
    }

    /** Its name as written, without the brackets. */
    public BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {label};
    }

    /** Where the sign of a footnote ends that starts at a place, after its closing bracket; -1 where none does. */
    static int signEnd(CharSequence text, int start) {
        if (start + 3 >= text.length() || text.charAt(start) != '[' || text.charAt(start + 1) != '^') {
            return -1;
        }
        int last = Math.min(text.length(), start + LONGEST_LABEL + 3);
        for (int i = start + 2; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i > start + 2 ? i + 1 : -1;
            }
            if (c == '[' || c <= ' ') {
                return -1;
            }
        }
        return -1;
    }

    /** Where the text of a footnote starts whose sign and colon start at a place; -1 where they do not. */
    static int textStart(CharSequence text, int start) {
        int end = signEnd(text, start);
        return end >= 0 && end < text.length() && text.charAt(end) == ':' ? end + 1 : -1;
    }

    /** Finds where such texts begin. */
    static final class Starts implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Factory(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {
        Factory(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Block around = matched.getBlockParser().getBlock();
            boolean outermost =
                    around instanceof Document || (endsAt(matched) && around.getParent() instanceof Document);
            int start = state.getNextNonSpaceIndex();
            int text = outermost && state.getIndent() < INDENT ? textStart(state.getLine(), start) : -1;
            return text < 0
                    ? BlockStart.none()
                    : BlockStart.of(new TextParser(state.getLine().subSequence(start + 2, text - 2)))
                            .atIndex(text);
        }
    }

    /** Whether a line that opens a block ends the one before it: a list is still open after its last item. */
    private static boolean endsAt(MatchedBlockParser before) {
        return before.getBlockParser().isParagraphParser()
                || before.getBlockParser().getBlock() instanceof ListBlock;
    }

    private static final class TextParser extends AbstractBlockParser {
        private final FootnoteBlock block;

        TextParser(BasedSequence label) {
            this.block = new FootnoteBlock(label);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block content) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return block.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
