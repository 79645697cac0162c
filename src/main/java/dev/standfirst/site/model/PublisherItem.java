package dev.standfirst.site.model;

import dev.standfirst.route.Route;
import java.util.List;

/**
 * Who answers for a site.
 *
 * @param name the site's own name where nobody is named, since a feed must have an author
 * @param url their address, or {@code ""}
 * @param policies what they have bound themselves to, in the editors' order
 */
public record PublisherItem(String name, String url, List<PolicyItem> policies) {
    /**
     * A policy.
     *
     * @param name what the editors call it, as readers see it
     * @param route where it is
     */
    public record PolicyItem(String name, Route route) {}
}
