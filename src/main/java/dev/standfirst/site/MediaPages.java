package dev.standfirst.site;

import dev.standfirst.check.Report;
import dev.standfirst.content.model.Masthead;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.view.MediaViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans the files that texts show or offer, and the logo: those that a published text or the masthead uses, and no others. */
final class MediaPages {
    private MediaPages() {}

    static List<Page> pages(MediaViews media, Report report, Masthead masthead) {
        Set<String> used = new TreeSet<>();
        for (Report.Published text : report.texts()) {
            for (Illustration picture : text.checked().narrative().illustrations()) {
                used.add(picture.file());
            }
            for (WebLink link : text.checked().narrative().links()) {
                link.download().ifPresent(used::add);
            }
        }
        masthead.pictures().map(Masthead::file).forEach(used::add);
        Map<Route, Page> pages = new LinkedHashMap<>();
        used.stream().flatMap(name -> media.file(name).stream()).forEach(file -> {
            Route route = MediaViews.route(file);
            pages.put(route, new Page(route, new PageContent.Stored(file::published)));
        });
        return List.copyOf(pages.values());
    }
}
