package dev.standfirst.site;

import java.util.function.Supplier;

/**
 * One page: where it stands, which template draws it, and what the template gets.
 *
 * @param route its address
 * @param template the name of its template without the ending: {@code briefing}
 * @param title its title as plain text
 * @param description a sentence about it as plain text
 * @param indexed whether the sitemap lists it
 * @param model what the template shows; made when the page is drawn, so that a large site need not be held whole
 */
public record Page(
        Route route, String template, String title, String description, boolean indexed, Supplier<Object> model) {}
