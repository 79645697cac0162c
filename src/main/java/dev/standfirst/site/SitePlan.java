package dev.standfirst.site;

import java.util.List;
import java.util.Map;

/**
 * Everything that a site is made of.
 *
 * @param site what every page shows of the whole
 * @param catalogue the facts, claims and series that texts name
 * @param briefings the page of each briefing, by its file
 * @param pages every page
 */
public record SitePlan(SiteModel site, Catalogue catalogue, Map<String, Route> briefings, List<Page> pages) {
    /** Keeps its own copies. */
    public SitePlan {
        briefings = Map.copyOf(briefings);
        pages = List.copyOf(pages);
    }
}
