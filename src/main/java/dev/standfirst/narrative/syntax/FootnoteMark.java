package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The sign in a sentence that leads to a footnote: {@code [^name]}. */
public final class FootnoteMark extends Node {
    /**
     * What a mark leads to.
     *
     * @param number of the footnote
     * @param reference which of its marks it is, from 1
     */
    public record Reference(int number, int reference) {
        /** What tells it from other marks on the page. */
        public String anchor() {
            return "-" + number + "-ref" + (reference == 1 ? "" : reference);
        }
    }

    private FootnoteMark(BasedSequence characters) {
        super(characters);
    }

    /** Puts marks in the place of the brackets directly below a node; two that touch are one reference to the parser. */
    public static void mark(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof LinkRef brackets && brackets.getChars().startsWith("[^")) {
                mark(brackets);
            }
            child = next;
        }
    }

    private static void mark(LinkRef brackets) {
        BasedSequence chars = brackets.getChars();
        int first = FootnoteBlock.signEnd(chars, 0);
        int second = first < 0 || first == chars.length() ? first : FootnoteBlock.signEnd(chars, first);
        if (second == chars.length()) {
            brackets.insertBefore(new FootnoteMark(chars.subSequence(0, first)));
            if (second > first) {
                brackets.insertBefore(new FootnoteMark(chars.subSequence(first)));
            }
            brackets.unlink();
        }
    }

    /** The name of the footnote as written. */
    public BasedSequence label() {
        return getChars().subSequence(2, getChars().length() - 1);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
