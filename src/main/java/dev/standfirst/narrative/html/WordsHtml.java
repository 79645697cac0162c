package dev.standfirst.narrative.html;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.TypedMarks;

/** Writes the words of a document as HTML, with holes for the quotation marks, apostrophes and dashes of its prose. */
final class WordsHtml {
    /** How many characters words must have to be left in the Markdown: what stands for them has a dozen. */
    private static final int LONG = 24;

    private final LocatedText markdown;
    private final HtmlTemplate.Holes holes;
    private TypedMarks marks = new TypedMarks("");
    /** Where the block starts that {@link #marks} have been read in. */
    private int block = -1;

    WordsHtml(LocatedText markdown, HtmlTemplate.Holes holes) {
        this.markdown = markdown;
        this.holes = holes;
    }

    /**
     * Adds the words of a node.
     *
     * @param left whether long words may be left in the Markdown
     * @param figure whether they are those of a figure, which stay as they were typed
     */
    void append(StringBuilder html, Text node, boolean left, boolean figure) {
        String text = node.getChars().toString();
        int start = node.getChars().getStartOffset();
        boolean whole = markdown.matches(start, text, 0, text.length());
        int from = start;
        if (whole && !figure) {
            TypedMarks read = marksOf(node);
            int end = start + text.length();
            for (var found = read.next(from, end); found.isPresent(); found = read.next(from, end)) {
                var mark = found.get();
                stretch(html, from, text.substring(from - start, mark.start() - start), left);
                String typed = text.substring(mark.start() - start, mark.end() - start);
                html.append(holes.add(new HtmlTemplate.Hole.Typed(mark.mark(), typed)));
                from = mark.end();
            }
        }
        stretch(html, from, text.substring(from - start), left && whole);
    }

    /** Words that are not in the Markdown by themselves, with holes for their marks; not yet escaped. */
    String marked(String words) {
        return TypedMarks.set(words, (mark, typed) -> holes.add(new HtmlTemplate.Hole.Typed(mark, typed)));
    }

    private TypedMarks marksOf(Text node) {
        Node around = node.getAncestorOfType(Block.class);
        int start = around == null ? 0 : around.getStartOffset();
        if (start != block) {
            block = start;
            marks = new TypedMarks(markdown.text());
        }
        return marks;
    }

    /** Words without marks: left in the Markdown where they are long and the HTML has them unchanged. */
    private static void stretch(StringBuilder html, int start, String text, boolean left) {
        if (left && text.length() >= LONG && HtmlEscape.isPlain(text)) {
            html.append(HtmlTemplate.Holes.words(start, text.length()));
        } else {
            HtmlEscape.append(html, Escaping.unescapeString(text));
        }
    }
}
