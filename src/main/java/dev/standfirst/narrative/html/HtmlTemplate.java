package dev.standfirst.narrative.html;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.TypedMarks;
import dev.standfirst.narrative.model.WebLink;
import java.util.ArrayList;
import java.util.List;

/**
 * The HTML of a text with holes for what only the page knows: its figures, embeds and links. Immutable, and small: words that are in
 * the Markdown as they do in the HTML are holes too, so that a large site need not be held twice.
 */
public final class HtmlTemplate {
    private static final char MARK = '\0';

    /**
     * A hole is in it as its number between two {@code U+0000}, which no Markdown gives; words of the Markdown as where they start and how
     * many characters they are, with {@code +} between.
     */
    private final String html;

    /** The holes by number. */
    private final List<Hole> holes;

    /** What words are taken from. */
    private final LocatedText markdown;

    HtmlTemplate(String html, List<Hole> holes, LocatedText markdown) {
        this.html = html;
        this.holes = List.copyOf(holes);
        this.markdown = markdown;
    }

    /** HTML without holes. */
    public static HtmlTemplate whole(String html, LocatedText markdown) {
        return new HtmlTemplate(html, List.of(), markdown);
    }

    /** What a page puts in. */
    sealed interface Hole {
        /** A figure; its words are HTML that may have holes too. */
        record Figure(Binding binding, String words) implements Hole {}

        /** An embed. */
        record Embedded(Embed embed) implements Hole {}

        /** A picture; its caption is HTML that may have holes too. */
        record Pictured(Illustration picture, String caption) implements Hole {}

        /** A picture that is a link. */
        record Linked(Illustration picture, String caption, WebLink link) implements Hole {}

        /** The address of a link. */
        record Address(WebLink link) implements Hole {}

        /** What is said of the file that a link leads to. */
        record Downloaded(WebLink link) implements Hole {}

        /** What the fragments of footnotes begin with. */
        record Footnoted() implements Hole {}

        /** The fragment of a heading. */
        record Anchor(Heading heading) implements Hole {}

        /** Words of the interface. */
        record Interface(String key, List<Integer> numbers) implements Hole {}

        /** A mark of the prose, and what was typed for it. */
        record Typed(TypedMarks.Mark mark, String typed) implements Hole {}
    }

    /** Collects the holes of a text while the text is rendered. */
    static final class Holes {
        private final List<Hole> holes = new ArrayList<>();

        /** What is in the HTML for a hole. */
        String add(Hole hole) {
            holes.add(hole);
            return MARK + Integer.toString(holes.size() - 1) + MARK;
        }

        /** What is in the HTML, but not in a figure's words, for so many characters of the Markdown from {@code start} on. */
        static String words(int start, int length) {
            return MARK + Integer.toString(start) + '+' + length + MARK;
        }

        HtmlTemplate in(String html, LocatedText markdown) {
            return new HtmlTemplate(html, holes, markdown);
        }
    }

    /** The HTML with every hole filled. */
    public String with(FigureHtml figures) {
        return filled(html, figures);
    }

    private String filled(String text, FigureHtml figures) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return text;
        }
        var out = new StringBuilder(text.length() * 2);
        int from = 0;
        while (mark >= 0) {
            int end = text.indexOf(MARK, mark + 1);
            out.append(text, from, mark);
            int plus = text.indexOf('+', mark, end);
            if (plus >= 0) {
                int start = Integer.parseInt(text, mark + 1, plus, 10);
                markdown.appendTo(out, start, start + Integer.parseInt(text, plus + 1, end, 10));
            } else {
                out.append(fill(holes.get(Integer.parseInt(text, mark + 1, end, 10)), figures));
            }
            from = end + 1;
            mark = text.indexOf(MARK, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private String fill(Hole hole, FigureHtml figures) {
        return switch (hole) {
            case Hole.Figure(Binding binding, String words) -> figures.figure(binding, filled(words, figures));
            case Hole.Embedded(Embed embed) -> figures.embed(embed);
            case Hole.Pictured(Illustration picture, String caption) ->
                figures.picture(picture, filled(caption, figures));
            case Hole.Linked(Illustration picture, String caption, WebLink link) ->
                figures.picture(picture, filled(caption, figures), link);
            case Hole.Address(WebLink link) -> escaped(figures.href(link));
            case Hole.Downloaded(WebLink link) -> figures.file(link);
            case Hole.Footnoted() -> figures.footnotes();
            case Hole.Anchor(Heading heading) -> escaped(figures.anchor(heading));
            case Hole.Interface(String key, List<Integer> numbers) -> escaped(figures.words(key, numbers.toArray()));
            case Hole.Typed(TypedMarks.Mark mark, String typed) -> escaped(figures.mark(mark, typed));
        };
    }

    private static String escaped(String url) {
        return Escaping.escapeHtml(url, false);
    }
}
