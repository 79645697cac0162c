package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import java.util.function.Supplier;

/**
 * One page: where it stands, which template draws it, and what the template gets.
 *
 * @param route its address
 * @param template the name of its template without the ending: {@code briefing}
 * @param head its title and description; made when they are asked for
 * @param indexed whether the sitemap lists it
 * @param model what the template shows; made when the page is drawn, so that a large site need not be held whole
 */
public record Page(Route route, String template, Supplier<Head> head, boolean indexed, Supplier<Object> model) {
    /**
     * What a page says of itself.
     *
     * @param title its title as plain text
     * @param description a sentence about it as plain text
     */
    public record Head(String title, String description) {}

    /** A page whose title and description are at hand. */
    public Page(
            Route route, String template, String title, String description, boolean indexed, Supplier<Object> model) {
        this(route, template, head(title, description), indexed, model);
    }

    private static Supplier<Head> head(String title, String description) {
        var head = new Head(title, description);
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
