package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what is within a paragraph, made safe against hostile texts. flexmark finds the parts of links with patterns
 * whose time doubles with each escape in a part that is not closed; here they are found in one pass (CommonMark 0.31.2, "Links").
 * Where its time grows with the square of the marks, the marks are counted first, and a text that has too many is not parsed.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
    /** The most work that the marks of a text may make: see {@link InlineWork}. */
    static final long MOST_WORK = 100_000_000;

    private static final NullableDataKey<Integer> REFUSED = new NullableDataKey<>("REFUSED");
    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_BRACKETS = 32;
    private static final int NOT_THERE = -1;

    private long work;

    BoundedInlineParser(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    /** Where the paragraph starts in which a text came to have too many marks; none where it has not. */
    static Optional<Integer> refused(Document document) {
        return Optional.ofNullable(REFUSED.get(document));
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        work += InlineWork.of(content);
        if (work <= MOST_WORK) {
            super.parse(content, block);
        } else if (REFUSED.get(document) == null) {
            document.set(REFUSED, content.getStartOffset());
        }
    }

    @Override
    public int parseLinkLabel() {
        if (peek() != '[') {
            return 0;
        }
        int last = Math.min(input.length(), index + LONGEST_LABEL + 2);
        for (int i = index + 1; i < last; i = next(i)) {
            switch (input.charAt(i)) {
                case '[' -> {
                    return 0;
                }
                case ']' -> {
                    int length = i + 1 - index;
                    index = i + 1;
                    return length;
                }
                default -> {}
            }
        }
        return 0;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        int end = peek() == '<' ? angleEnd() : addressEnd();
        return end == NOT_THERE ? null : taken(end);
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        char open = peek();
        if (open != '"' && open != '\'' && open != '(') {
            return null;
        }
        char close = open == '(' ? ')' : open;
        for (int i = index + 1; i < input.length(); i = next(i)) {
            char c = input.charAt(i);
            if (c == close) {
                return taken(i + 1);
            }
            if (c == '(' && open == '(') {
                return null;
            }
        }
        return null;
    }

    /** The end of a destination in angle brackets. */
    private int angleEnd() {
        for (int i = index + 1; i < input.length(); i = next(i)) {
            char c = input.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c <= ' ') {
                return NOT_THERE;
            }
        }
        return NOT_THERE;
    }

    /** The end of a destination with no brackets around it: at a space, or at a bracket that it does not open. */
    private int addressEnd() {
        int open = 0;
        int i = index;
        for (; i < input.length() && input.charAt(i) > ' '; i = next(i)) {
            char c = input.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return i;
            }
            if (open > DEEPEST_BRACKETS) {
                return NOT_THERE;
            }
        }
        return open == 0 ? i : NOT_THERE;
    }

    /** The place after a character, or after the sign that a backslash escapes. */
    private int next(int i) {
        boolean escapes = input.charAt(i) == '\\'
                && i + 1 < input.length()
                && Escaping.ESCAPABLE_CHARS.indexOf(input.charAt(i + 1)) >= 0;
        return escapes ? i + 2 : i + 1;
    }

    private BasedSequence taken(int end) {
        BasedSequence part = input.subSequence(index, end);
        index = end;
        return part;
    }
}
