package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.PageContent.Templated;
import java.util.function.Supplier;

/**
 * One page or file of a site.
 *
 * @param route its address
 * @param head its title and description; made when they are asked for
 * @param indexed whether the sitemap lists it
 * @param content what it holds
 */
public record Page(Route route, Supplier<Head> head, boolean indexed, PageContent content) {
    /**
     * What a page says of itself.
     *
     * @param title its title as plain text
     * @param description a sentence about it as plain text
     */
    public record Head(String title, String description) {
        private static final Head NONE = new Head("", "");
    }

    /** A page that a template renders. */
    public <M extends PageModel> Page(
            Route route, TemplateName<M> template, Supplier<Head> head, boolean indexed, Supplier<M> model) {
        this(route, head, indexed, new Templated<>(template, model));
    }

    /** A page that a template renders, whose title and description are at hand. */
    public <M extends PageModel> Page(
            Route route,
            TemplateName<M> template,
            String title,
            String description,
            boolean indexed,
            Supplier<M> model) {
        this(route, template, head(new Head(title, description)), indexed, model);
    }

    /** A file, which has no title and is not in the sitemap. */
    public Page(Route route, PageContent content) {
        this(route, head(Head.NONE), false, content);
    }

    private static Supplier<Head> head(Head head) {
        return () -> head;
    }

    /** Its title as plain text. */
    public String title() {
        return head.get().title();
    }

    /** A sentence about it as plain text. */
    public String description() {
        return head.get().description();
    }
}
