package dev.standfirst.narrative.html;

import dev.standfirst.narrative.syntax.FootnoteBlock;
import dev.standfirst.narrative.syntax.FootnoteMark;

/**
 * The HTML of footnotes and of the signs that lead to them.
 *
 * @param prefix what their fragments begin with
 * @param words what a screen reader says of a sign or of a way back
 */
record FootnoteHtml(String prefix, String words) {
    private static final String END = "</p>";

    /** The sign in the text. */
    String reference(FootnoteMark.Reference reference) {
        return "<sup class=\"footnote\" id=\"" + prefix + reference.anchor() + "\"><a href=\"#" + prefix + "-"
                + reference.number() + "\" aria-label=\"" + words + "\">" + reference.number()
                + "</a></sup>";
    }

    /** A footnote with the ways back to where it is referred to, in its last paragraph. */
    String note(FootnoteBlock.Note note, String content) {
        var back = new StringBuilder();
        for (int i = 1; i <= note.references(); i++) {
            back.append(" <a class=\"back\" href=\"#")
                    .append(prefix)
                    .append(new FootnoteMark.Reference(note.number(), i).anchor())
                    .append("\" aria-label=\"" + words + "\">↩\uFE0E</a>");
        }
        String all = content.endsWith(END)
                ? content.substring(0, content.length() - END.length()) + back + END
                : content + back;
        return "<li id=\"" + prefix + "-" + note.number() + "\">" + all + "</li>\n";
    }
}
