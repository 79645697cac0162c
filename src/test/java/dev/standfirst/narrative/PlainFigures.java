package dev.standfirst.narrative;

import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.WebLink;

/** Shows bound words as they are and links as they are written, for tests of all else. */
final class PlainFigures implements FigureHtml {
    @Override
    public String figure(Binding binding, String wordsHtml) {
        return wordsHtml;
    }

    @Override
    public String embed(Embed embed) {
        return "[" + embed.title() + "]";
    }

    @Override
    public String picture(Illustration picture, String captionHtml) {
        return "<figure>" + picture.file() + "|" + captionHtml + "|" + picture.credit() + "</figure>";
    }

    @Override
    public String href(WebLink link) {
        return link.url();
    }
}
