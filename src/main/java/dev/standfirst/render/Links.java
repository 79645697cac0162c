package dev.standfirst.render;

import dev.standfirst.site.Route;
import dev.standfirst.site.SitePlan;

/** Turns the addresses that editors write into addresses that work on a page. */
final class Links {
    private Links() {}

    /** A relative link to a briefing's Markdown file leads to its page; every other address stays as it is. */
    static String href(String url, Route from, SitePlan plan) {
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        if (path.contains(":") || path.isEmpty()) {
            return url;
        }
        String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1)
                .replace("/", "")
                .replace(".md", "");
        Route briefing = Route.briefing(name);
        if (plan.isBriefing(briefing)) {
            return from.linkTo(briefing) + fragment;
        }
        return url;
    }
}
