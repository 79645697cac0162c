package dev.standfirst.narrative.model;

/** Makes the HTML of what a narrative binds and embeds. The results are HTML and are in the page as they are. */
public interface FigureHtml {
    /**
     * The HTML of a binding.
     *
     * @param binding which one
     * @param wordsHtml its words as HTML, emphasis kept; empty for an insert
     */
    String figure(Binding binding, String wordsHtml);

    /** The HTML of an embed; it is between paragraphs. */
    String embed(Embed embed);

    /**
     * The HTML of a picture from a file; it is between paragraphs.
     *
     * @param captionHtml all of its caption as HTML; {@code ""} where it has none
     */
    String picture(Illustration picture, String captionHtml);

    /**
     * The HTML of a picture from a file that is a link, as to a video; it is between paragraphs.
     *
     * @param captionHtml all of its caption as HTML, which is outside the link; {@code ""} where it has none
     */
    default String picture(Illustration picture, String captionHtml, WebLink link) {
        return picture(picture, captionHtml);
    }

    /** The address that an ordinary link gets on the page: its own, or that of the page it means. Not yet escaped. */
    String href(WebLink link);

    /** What is said of a file to download behind the words of a link to it, as HTML: {@code  (PDF, 1.2 MB)}. */
    default String file(WebLink link) {
        return "";
    }

    /** What the fragments of this text's footnotes begin with, so that no two on the page are the same. */
    default String footnotes() {
        return "footnote";
    }

    /**
     * Words of the interface, not yet escaped: of a callout, a box of a task, a table, a footnote and the way back from it.
     *
     * @param key which: {@code callout.note}
     * @param arguments what is filled in
     */
    default String words(String key, Object... arguments) {
        return arguments.length == 0 ? key : key + " " + arguments[0];
    }

    /**
     * A quotation mark, apostrophe or dash of the prose as the page sets it, not yet escaped. Those of bound words stay as they were typed.
     *
     * @param typed what was typed
     */
    default String mark(TypedMarks.Mark mark, String typed) {
        return typed;
    }

    /** The fragment that a heading gets on the page: its own, unless another text of the page has a heading with the same. */
    default String anchor(Heading heading) {
        return heading.anchor();
    }
}
