package dev.standfirst.site;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Byline;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel.BriefingList;
import dev.standfirst.site.view.ViewModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Plans the pages of authors and of topics: each lists its briefings, in the order of reading. */
final class ListPages {
    private final ViewModels catalogue;
    private final List<Briefing> briefings;

    ListPages(ViewModels catalogue, List<Briefing> briefings) {
        this.catalogue = catalogue;
        this.briefings = briefings;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        add(pages, "author", Byline::authors, Route::author);
        add(pages, "topic", Byline::topics, Route::topic);
        return pages;
    }

    /** Names that differ only in what an address does not show are one; the first is shown. */
    private void add(
            List<Page> pages, String kind, Function<Byline, List<String>> names, Function<String, Route> address) {
        var named = new LinkedHashMap<Route, String>();
        var listed = new LinkedHashMap<Route, List<Briefing>>();
        for (Briefing briefing : briefings) {
            for (String name : names.apply(briefing.byline())) {
                named.putIfAbsent(address.apply(name), name);
                List<Briefing> list = listed.computeIfAbsent(address.apply(name), _ -> new ArrayList<>());
                if (!list.contains(briefing)) {
                    list.add(briefing);
                }
            }
        }
        listed.forEach((route, list) -> pages.add(new Page(
                route,
                BriefingList.TEMPLATE,
                named.getOrDefault(route, ""),
                catalogue.text("list." + kind, named.getOrDefault(route, "")),
                true,
                () -> new BriefingList(
                        kind,
                        named.getOrDefault(route, ""),
                        list.stream()
                                .map(briefing -> BriefingCards.of(catalogue, briefing))
                                .toList()))));
    }
}
