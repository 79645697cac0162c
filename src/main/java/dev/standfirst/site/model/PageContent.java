package dev.standfirst.site.model;

import dev.standfirst.sharecard.TitleCard;
import java.util.function.Supplier;

/** What a page or file of a site holds. It is made when the file is rendered, so that a large site need not be held in memory. */
public sealed interface PageContent {
    /**
     * A page that a template renders.
     *
     * @param <M> the model of that template
     */
    record Templated<M extends PageModel>(TemplateName<M> template, Supplier<M> model) implements PageContent {}

    /** A file with this text. */
    record Verbatim(Supplier<String> text) implements PageContent {}

    /** A file whose text is made piece by piece while it is written. */
    record LongText(Iterable<String> pieces) implements PageContent {}

    /** A file with these bytes. */
    record Stored(Supplier<byte[]> bytes) implements PageContent {}

    /** The picture beside a shared link to a page. */
    record Picture(Supplier<TitleCard> card) implements PageContent {}
}
