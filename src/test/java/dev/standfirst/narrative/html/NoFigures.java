package dev.standfirst.narrative.html;

import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.WebLink;

/** Fails where something is bound or embedded; keeps the anchors of headings. */
final class NoFigures implements FigureHtml {
    @Override
    public String figure(Binding binding, String wordsHtml) {
        throw new AssertionError("nothing is bound");
    }

    @Override
    public String embed(Embed embed) {
        throw new AssertionError("nothing is embedded");
    }

    @Override
    public String picture(Illustration picture, String captionHtml) {
        return "<figure>" + picture.file() + "|" + captionHtml + "|" + picture.credit() + "</figure>";
    }

    @Override
    public String href(WebLink link) {
        throw new AssertionError("nothing was found to be a link");
    }
}
