package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Words between pairs of tildes, which are struck out (GitHub Flavored Markdown, "Strikethrough"); a single tilde is 'about'. */
public final class StruckText extends DelimitedNodeImpl {
    private static final int MARKS = 2;

    private StruckText(BasedSequence opening, BasedSequence closing) {
        super(opening, opening.baseSubSequence(opening.getEndOffset(), closing.getStartOffset()), closing);
    }

    /** Finds such words. */
    static final class Delimiters implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return MARKS;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() == MARKS && closer.length() == MARKS ? MARKS : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            var struck = new StruckText(opener.getTailChars(used), closer.getLeadChars(used));
            opener.moveNodesBetweenDelimitersTo(struck, closer);
        }

        @Override
        public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
            return null;
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }
    }
}
