package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.Diagnostic;
import java.util.List;

/** A text in Markdown that has been read: its passages as readers see them, what it binds and embeds, and its HTML. */
public interface Narrative {
    /** The runs of text in it: paragraphs, headings, table cells, titles of embeds. */
    List<Passage> passages();

    /** Every binding, in order. */
    List<Binding> bindings();

    /** Every embed, in order. */
    List<Embed> embeds();

    /** Every picture from a file, in order. */
    List<Illustration> illustrations();

    /** Every ordinary link, in order. */
    List<WebLink> links();

    /** Every heading, in order. */
    List<Heading> headings();

    /** What is wrong in the Markdown. */
    List<Diagnostic> diagnostics();

    /** The whole text as HTML blocks. */
    String html(FigureHtml figures);

    /** The text of a single paragraph as inline HTML, with no {@code <p>} around it. */
    String inlineHtml(FigureHtml figures);

    /** The text with no markup, inserts left out: {@code insert} gives what to put in for each. */
    String plain(java.util.function.Function<Binding, String> insert);
}
