package dev.standfirst.site;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a site is made of.
 *
 * @param site what every page shows of the whole
 * @param catalogue the facts, claims and series that texts name
 * @param briefings the page of each briefing, by its file
 * @param addresses the addresses of all briefings
 * @param pages every page
 */
public record SitePlan(
        SiteModel site, Catalogue catalogue, Map<String, Route> briefings, Set<Route> addresses, List<Page> pages) {
    /** Keeps its own copies. */
    public SitePlan {
        briefings = Map.copyOf(briefings);
        addresses = Set.copyOf(addresses);
        pages = List.copyOf(pages);
    }

    /** Whether a briefing stands at this address. */
    public boolean isBriefing(Route route) {
        return addresses.contains(route);
    }
}
