package dev.standfirst.site.model;

/**
 * The name of a template, bound to the model that the template gets.
 *
 * @param value its path in the folder of templates, without the ending: {@code briefing}
 * @param <M> the model
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps a template and its model together
public record TemplateName<M extends PageModel>(String value) {}
