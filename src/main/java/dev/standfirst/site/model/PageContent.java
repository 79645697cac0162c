package dev.standfirst.site.model;

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

    /** The picture beside a shared link to a page, or that of a chart. */
    record Picture(DrawnFile file) implements PageContent {}
}
