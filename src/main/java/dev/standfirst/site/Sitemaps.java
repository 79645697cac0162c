package dev.standfirst.site;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.SitemapEntry;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.TemplateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Plans the sitemap: one file while it may hold all pages, else several, with {@code sitemap.xml} as their index.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html#index">the protocol</a>
 */
final class Sitemaps {
    /** The most addresses that the protocol lets a file have. */
    static final int LONGEST = 50_000;

    private Sitemaps() {}

    /**
     * The files.
     *
     * @param pages of which those are listed that are indexed
     * @param changed the dates, as in ISO 8601, that pages last changed, so far as they are known
     * @param longest how many addresses a file may have, at least 1
     */
    static List<Page> files(List<Page> pages, Supplier<Map<Route, String>> changed, int longest) {
        List<Route> routes =
                pages.stream().filter(Page::indexed).map(Page::route).toList();
        if (routes.size() <= longest) {
            return List.of(file(Route.SITEMAP, PageModel.Sitemap.TEMPLATE, () -> entries(routes, changed)));
        }
        var files = new ArrayList<Page>();
        var parts = new ArrayList<Route>();
        for (int from = 0; from < routes.size(); from += longest) {
            List<Route> part = routes.subList(from, Math.min(from + longest, routes.size()));
            Route route = Route.sitemapPart(parts.size() + 1);
            parts.add(route);
            files.add(file(route, PageModel.Sitemap.TEMPLATE, () -> entries(part, changed)));
        }
        files.addFirst(file(Route.SITEMAP, PageModel.SitemapIndex.TEMPLATE, () -> new PageModel.SitemapIndex(parts)));
        return files;
    }

    private static <M extends PageModel> Page file(Route route, TemplateName<M> template, Supplier<M> model) {
        return new Page(route, template, "", "", false, model);
    }

    private static PageModel.Sitemap entries(List<Route> routes, Supplier<Map<Route, String>> changed) {
        Map<Route, String> dates = changed.get();
        return new PageModel.Sitemap(routes.stream()
                .map(route -> new SitemapEntry(route, dates.getOrDefault(route, "")))
                .toList());
    }
}
