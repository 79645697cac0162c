package dev.standfirst.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.fact.Facts;
import dev.standfirst.route.Route;
import dev.standfirst.site.data.ClaimsJson;
import dev.standfirst.site.data.Csvw;
import dev.standfirst.site.data.FactsJson;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.FeedEntry;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.model.TemplateName;
import dev.standfirst.site.view.ChangeLog;
import dev.standfirst.site.view.ViewModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans what machines read: the facts and claims as data, the feeds, the sitemap, robots.txt. */
final class MachinePages {
    private static final int FEED_LENGTH = 50;

    private final ViewModels catalogue;
    private final Content content;
    private final Facts facts;
    private final List<Briefing> briefings;
    private final SiteModel site;
    private final ChangeLog changes;
    private final FactsJson factsJson;
    private final ClaimsJson claimsJson;

    MachinePages(ViewModels catalogue, Content content, Facts facts, List<Briefing> briefings, SiteModel site) {
        this.catalogue = catalogue;
        this.content = content;
        this.facts = facts;
        this.briefings = briefings;
        this.site = site;
        this.changes = new ChangeLog(catalogue, briefings, facts);
        this.factsJson = new FactsJson(catalogue, facts, site.baseUrl());
        this.claimsJson = new ClaimsJson(catalogue, facts, factsJson, site.baseUrl());
    }

    List<Page> pages(List<Page> readersPages) {
        var pages = new ArrayList<Page>(List.of(
                new Page(
                        Route.FACTS_JSON,
                        new PageContent.LongText(
                                () -> factsJson.all(site.title()).pieces().iterator())),
                file(Route.FACTS_CSV, factsJson::csv),
                file(Route.FACTS_CSV_METADATA, () -> Csvw.of(site).pretty()),
                file(Route.FACTS_SCHEMA, () -> resource("facts.schema.json")),
                file(Route.CLAIMS_JSON, () -> claimsJson.all(site.title()).pretty()),
                file(Route.CLAIMS_SCHEMA, () -> resource("claims.schema.json")),
                page(Route.FEED, PageModel.Feed.TEMPLATE, this::feed),
                page(Route.CORRECTIONS_FEED, PageModel.Feed.TEMPLATE, this::corrections),
                page(Route.ROBOTS, PageModel.Robots.TEMPLATE, PageModel.Robots::new),
                page(Route.HEADERS, PageModel.Headers.TEMPLATE, PageModel.Headers::new),
                file(Route.NO_JEKYLL, () -> "")));
        pages.addAll(Sitemaps.files(readersPages, this::lastChanges, Sitemaps.LONGEST));
        facts.all()
                .forEach(fact -> pages.add(file(
                        Route.factJson(fact.id()), () -> factsJson.fact(fact).pretty())));
        return pages;
    }

    private static <M extends PageModel> Page page(Route route, TemplateName<M> template, Supplier<M> model) {
        return new Page(route, template, "", "", false, model);
    }

    private static Page file(Route route, Supplier<String> text) {
        return new Page(route, new PageContent.Verbatim(text));
    }

    private static String resource(String name) {
        try (InputStream in = Optional.ofNullable(MachinePages.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("the program does not contain " + name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The briefings that have a date: a feed is read by what is new in it. */
    private PageModel.Feed feed() {
        var entries = new ArrayList<FeedEntry>();
        for (Briefing briefing : briefings) {
            Optional<LocalDate> changed = briefing.byline().changed();
            if (changed.isEmpty()) {
                continue;
            }
            Route route = Route.briefing(briefing.slug());
            entries.add(new FeedEntry(
                    route,
                    site.baseUrl() + route.path(),
                    catalogue.prose(briefing.title()).plain(),
                    catalogue
                            .proseIfAny(briefing.description())
                            .map(Models.Prose::plain)
                            .orElse(""),
                    time(changed.get().toString())));
        }
        entries.sort(Comparator.comparing(FeedEntry::updated)
                .reversed()
                .thenComparing(entry -> entry.route().path()));
        return feed(site.title(), Route.FEED, Route.HOME, entries);
    }

    /** An entry's id is its page's address with the day and the place among that day's, so that it stays when others are added. */
    private PageModel.Feed corrections() {
        var counts = new HashMap<String, Integer>();
        List<Models.CorrectionItem> oldestFirst = changes.corrections().stream()
                .sorted(Comparator.comparing(Models.CorrectionItem::onIso))
                .toList();
        var entries = new ArrayList<FeedEntry>();
        for (Models.CorrectionItem correction : oldestFirst) {
            Models.Link page =
                    correction.page().orElse(new Models.Link(Route.CORRECTIONS, catalogue.text("corrections")));
            String id = site.baseUrl() + page.route().path() + "#corrected-" + correction.onIso();
            int count = counts.merge(id, 1, Integer::sum);
            entries.addFirst(new FeedEntry(
                    page.route(),
                    count == 1 ? id : id + "-" + count,
                    catalogue.text("feed.correction", page.text()),
                    correction.text().plain(),
                    time(correction.onIso())));
        }
        return feed(
                catalogue.text("feed.corrections", site.title()), Route.CORRECTIONS_FEED, Route.CORRECTIONS, entries);
    }

    private PageModel.Feed feed(String title, Route self, Route page, List<FeedEntry> entries) {
        String updated = entries.isEmpty()
                ? time(KnownDates.lastChange(content, facts, briefings).toString())
                : entries.getFirst().updated();
        return new PageModel.Feed(
                title, self, page, updated, entries.stream().limit(FEED_LENGTH).toList());
    }

    private static String time(String date) {
        return date + "T00:00:00Z";
    }

    private Map<Route, String> lastChanges() {
        var dates = new HashMap<Route, String>();
        briefings.forEach(briefing -> briefing.byline()
                .changed()
                .ifPresent(date -> dates.put(Route.briefing(briefing.slug()), date.toString())));
        return dates;
    }
}
