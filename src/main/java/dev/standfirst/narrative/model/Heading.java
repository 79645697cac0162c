package dev.standfirst.narrative.model;

/**
 * A heading of a narrative.
 *
 * @param level 2 to 6
 * @param text what it says
 * @param anchor its fragment on the page
 */
public record Heading(int level, String text, String anchor) {}
