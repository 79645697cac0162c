package dev.standfirst.content.model;

/**
 * Who answers for the site. What is not given is {@code ""}.
 *
 * @param name their name
 * @param url their address: http or https
 */
public record Publisher(String name, String url) {
    /** None. */
    public static final Publisher NONE = new Publisher("", "");
}
