package dev.standfirst.narrative;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.Optional;

/**
 * The marks that a line of Markdown begins with: of quotations, lists and rules. The parser goes one level deeper for each of those of
 * quotations and lists, and its time grows with the square of their number, so there may be no more than {@value #MOST} on a line.
 */
final class LinePrefix {
    static final int MOST = 200;

    private LinePrefix() {}

    /** The start of the first line with more marks. */
    static Optional<SourceSpan> tooDeep(LocatedText markdown) {
        String text = markdown.text();
        for (int start = 0; text.length() - start > MOST; ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start > MOST && marks(text, start, end) > MOST) {
                return Optional.of(markdown.span(start, start));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int marks(String text, int start, int end) {
        int marks = 0;
        for (int i = start; i < end && marks <= MOST; i++) {
            char c = text.charAt(i);
            if (">-+*_".indexOf(c) >= 0 || ((c == '.' || c == ')') && i > start && isDigit(text.charAt(i - 1)))) {
                marks++;
            } else if (c != ' ' && c != '\t' && !isDigit(c)) {
                break;
            }
        }
        return marks;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
