package dev.standfirst.render;

import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.view.MediaViews;
import java.util.Optional;

/** Turns the addresses that editors write into addresses that work on a page. */
final class PageLinks {
    private PageLinks() {}

    /**
     * A link to a page of the site, by its path or by the Markdown file of a briefing, or to a file to download, names the file that is there, so that it works from
     * a folder and below any base address; every other address stays as it is.
     */
    static String href(WebLink link, Route from, SitePlan plan) {
        if (!link.isOfSite()) {
            return link.url();
        }
        Optional<Route> download =
                link.download().flatMap(plan.catalogue().media()::file).map(MediaViews::route);
        if (download.isPresent()) {
            return from.linkTo(download.get()) + link.tail();
        }
        String path = link.resolved(folder(from));
        return page(path, plan)
                .or(() -> link.markdownFile().or(link::fileBeside).flatMap(plan::briefingIn))
                .or(() -> Optional.of(Route.briefing(link.name()))
                        .filter(route -> plan.briefingAt(route).isPresent()))
                .map(route -> from.linkTo(route) + link.tail())
                .orElse(link.isFromRoot() ? from.toRoot() + path + link.tail() : link.url());
    }

    private static String folder(Route page) {
        return page.path().substring(0, page.path().lastIndexOf('/') + 1);
    }

    private static Optional<Route> page(String path, SitePlan plan) {
        Route folder = path.isEmpty() ? Route.HOME : new Route(path + "/");
        return plan.page(folder.file()).or(() -> plan.page(path)).map(Page::route);
    }
}
