package dev.standfirst.site;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.view.ReadingOrder;
import dev.standfirst.site.view.ViewModels;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a site is made of. Immutable; safe on any thread. */
public final class SitePlan {
    private final SiteModel site;
    private final ViewModels catalogue;
    private final ReadingOrder briefings;
    private final List<Page> pages;
    private final Files files;

    SitePlan(SiteModel site, ViewModels catalogue, ReadingOrder briefings, List<Page> pages) {
        this(site, catalogue, briefings, pages, new Files(pages));
    }

    private SitePlan(SiteModel site, ViewModels catalogue, ReadingOrder briefings, List<Page> pages, Files files) {
        this.site = site;
        this.catalogue = catalogue;
        this.briefings = briefings;
        this.pages = List.copyOf(pages);
        this.files = files;
    }

    /** The same plan after another of the same project, which has most often pages at the same addresses. */
    SitePlan after(SitePlan before) {
        return before.files.are(pages) ? new SitePlan(site, catalogue, briefings, pages, before.files) : this;
    }

    /** Which page is written to which file. Of addresses alone, so that it outlives its plan. */
    private static final class Files {
        private final List<Route> routes;
        private volatile @Nullable Map<String, Integer> places;

        Files(List<Page> pages) {
            this.routes = pages.stream().map(Page::route).toList();
        }

        boolean are(List<Page> pages) {
            if (pages.size() != routes.size()) {
                return false;
            }
            for (int i = 0; i < pages.size(); i++) {
                if (!pages.get(i).route().equals(routes.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** The places of the pages in the plan, by their files. */
        Map<String, Integer> places() {
            Map<String, Integer> known = places;
            if (known == null) {
                known = HashMap.newHashMap(routes.size());
                for (int i = 0; i < routes.size(); i++) {
                    known.put(routes.get(i).file(), i);
                }
                places = known;
            }
            return known;
        }
    }

    /** What every page shows of the whole. */
    public SiteModel site() {
        return site;
    }

    /** The facts, claims and series that texts name. */
    public ViewModels catalogue() {
        return catalogue;
    }

    /** Every page. */
    public List<Page> pages() {
        return pages;
    }

    /** The page that is written to a file, such as {@code facts/index.html}. */
    public Optional<Page> page(String file) {
        Integer place = files.places().get(file);
        return place == null ? Optional.empty() : Optional.of(pages.get(place));
    }

    /** The files that the pages are written to, in no order. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files.places().keySet());
    }

    /** Whether another plan is known to have pages for the same files; where it is not, they may be the same all the same. */
    public boolean hasFilesOf(SitePlan other) {
        return files == other.files;
    }

    /** What the page of each briefing shows that is not its own: the pages beside it and those related, and whether it has a picture. By files. */
    public Map<String, String> besideBriefings() {
        List<ReadingOrder.Place> places = briefings.places();
        var related = new RelatedBriefings(catalogue, places);
        var beside = HashMap.<String, String>newHashMap(places.size());
        for (int i = 0; i < places.size(); i++) {
            beside.put(
                    places.get(i).briefing().file(),
                    named(places, i - 1) + "\n" + named(places, i + 1) + "\n"
                            + briefings.pictured().get(i) + "\n"
                            + related.of(i).stream()
                                    .map(other -> named(places, other))
                                    .collect(Collectors.joining("\n")));
        }
        return beside;
    }

    private String named(List<ReadingOrder.Place> places, int place) {
        if (place < 0 || place >= places.size()) {
            return "";
        }
        ReadingOrder.Place there = places.get(place);
        return there.route().path() + " "
                + catalogue.prose(there.briefing().title()).plain();
    }

    /** The briefings in the order of reading. */
    ReadingOrder order() {
        return briefings;
    }

    /** The page of the briefing in a file, which is named from the project's folder. */
    public Optional<Route> briefingIn(String file) {
        return briefings.page(file);
    }

    /** The briefing that is at an address. */
    public Optional<Briefing> briefingAt(Route route) {
        return briefings.at(route);
    }
}
