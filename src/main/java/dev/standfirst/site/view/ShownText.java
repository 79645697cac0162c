package dev.standfirst.site.view;

/**
 * A text without markup, as readers see it.
 *
 * @param plain its words, the values of its inserts put in
 */
public record ShownText(String plain) {}
