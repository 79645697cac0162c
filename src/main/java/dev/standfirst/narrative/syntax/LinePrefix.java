package dev.standfirst.narrative.syntax;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import java.util.Optional;

/**
 * What the lines of a Markdown text begin with: the marks of quotations and lists, and the indents of what is in them. The parser goes
 * one level deeper for each quotation, and two for each list and its item; its time grows with the square of the levels that a line
 * opens, and it goes through all levels again for each empty line below them.
 */
final class LinePrefix {
    /** The most levels. */
    static final int MOST = 100;

    /** The longest rule: the parser goes one level deeper for each of its signs too, but only to see that it is one. */
    static final int LONGEST_RULE = 1_000;

    /** The most lines with words, each with the marks that it opens: a block takes the parser up to a ten-thousandth of a second. */
    static final int MOST_LINES = 50_000;

    /** The most levels that are gone through for empty lines. A text of 10,000 of them below 20 levels has a fiftieth of that. */
    static final long MOST_EMPTY = 10_000_000;

    private final LocatedText markdown;
    private final String text;
    private long emptyLevels;
    private int lines;
    private int levels;
    private boolean afterEmpty = true;

    private LinePrefix(LocatedText markdown) {
        this.markdown = markdown;
        this.text = markdown.text();
    }

    /** What is wrong with the first line that has, or makes, too many levels or is one too many; nothing where none is. */
    static Optional<Diagnostic> fault(LocatedText markdown) {
        var prefixes = new LinePrefix(markdown);
        Optional<Diagnostic> fault = Optional.empty();
        for (int start = 0; fault.isEmpty() && start < prefixes.text.length(); ) {
            int end = prefixes.lineEnd(start);
            fault = prefixes.line(start, end);
            start = end + (prefixes.text.startsWith("\r\n", end) ? 2 : 1);
        }
        return fault;
    }

    private Optional<Diagnostic> line(int start, int end) {
        int opened = 0;
        int rule = 0;
        int indent = 0;
        int digits = 0;
        int i = start;
        for (; i < end && opened <= MOST && rule <= LONGEST_RULE; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                opened++;
            } else if (c == '[' && opened == 0 && FootnoteBlock.textStart(text, i) > 0) {
                opened++;
                i = FootnoteBlock.textStart(text, i) - 1;
            } else if (isListMark(i, end)) {
                opened += 2;
            } else if ("-+*_".indexOf(c) >= 0) {
                rule++;
            } else if (c == ' ' || c == '\t') {
                indent++;
            } else if (isDigit(c)) {
                digits++;
            } else {
                break;
            }
        }
        if (rule > LONGEST_RULE) {
            return Optional.of(fault(start, "this line begins with a rule of more than 1,000 characters"));
        }
        if (indent == end - start) {
            return empty(start);
        }
        // What is further left than the levels above is in fewer; a line of a paragraph may start anywhere.
        int kept = opened > 0 || afterEmpty ? Math.min(indent, levels) : levels;
        levels = kept + opened;
        afterEmpty = i == end && opened + digits == 0; // a rule
        if (levels > MOST) {
            return Optional.of(fault(start, "this Markdown is nested more than " + MOST + " levels deep"));
        }
        lines += 1 + opened;
        return lines <= MOST_LINES ? Optional.empty() : Optional.of(tooLong(start));
    }

    private Diagnostic tooLong(int at) {
        return Diagnostic.of(
                        DiagnosticCode.LIMIT,
                        markdown.span(at, at),
                        "this text has more than 50,000 lines, items and quotations")
                .help("divide it into several texts; a table of so many rows belongs into “content/data/”");
    }

    private Optional<Diagnostic> empty(int start) {
        afterEmpty = true;
        emptyLevels += levels;
        return emptyLevels <= MOST_EMPTY
                ? Optional.empty()
                : Optional.of(fault(start, "there are too many empty lines below nested lists and quotations"));
    }

    private Diagnostic fault(int at, String message) {
        return Diagnostic.of(DiagnosticCode.LIMIT, markdown.span(at, at), message)
                .help("nest lists, quotations and emphasis less deeply");
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether the item of a list begins at {@code i}; a run of hyphens or asterisks is a rule. */
    private boolean isListMark(int i, int end) {
        return switch (text.charAt(i)) {
            case '-', '+', '*' -> isSpaceOrEnd(i + 1, end);
            case '.', ')' -> i > 0 && isDigit(text.charAt(i - 1)) && isSpaceOrEnd(i + 1, end);
            default -> false;
        };
    }

    private boolean isSpaceOrEnd(int i, int end) {
        return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
