package dev.standfirst.site;

import java.util.List;
import java.util.Optional;

/** Everything that a site is made of. Immutable; safe on any thread. */
public final class SitePlan {
    private final SiteModel site;
    private final Catalogue catalogue;
    private final ReadingOrder briefings;
    private final List<Page> pages;

    SitePlan(SiteModel site, Catalogue catalogue, ReadingOrder briefings, List<Page> pages) {
        this.site = site;
        this.catalogue = catalogue;
        this.briefings = briefings;
        this.pages = List.copyOf(pages);
    }

    /** What every page shows of the whole. */
    public SiteModel site() {
        return site;
    }

    /** The facts, claims and series that texts name. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Every page. */
    public List<Page> pages() {
        return pages;
    }

    /** The page of the briefing in a file, which is named from the project's folder. */
    public Optional<Route> briefingIn(String file) {
        return briefings.page(file);
    }

    /** Whether a briefing stands at this address. */
    public boolean isBriefing(Route route) {
        return briefings.has(route);
    }
}
