package dev.standfirst.site;

import dev.standfirst.content.Briefing;
import dev.standfirst.content.Content;
import dev.standfirst.fact.Citation;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.Status;
import dev.standfirst.quantity.Bound;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.site.Models.FactJson;
import dev.standfirst.site.Models.FeedEntry;
import dev.standfirst.site.Models.SitemapEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans what machines read: the facts as JSON, the feed, the sitemap, robots.txt. */
final class MachinePages {
    private static final int FEED_LENGTH = 50;

    private final Catalogue catalogue;
    private final Facts facts;
    private final List<Briefing> briefings;

    MachinePages(Catalogue catalogue, Content content, Facts facts, List<Briefing> briefings) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.briefings = briefings;
    }

    List<Page> pages(List<Page> readersPages) {
        return List.of(
                page(
                        "facts.json",
                        () -> new Models.FactsJson(
                                facts.all().stream().map(this::json).toList())),
                page("feed.xml", this::feed),
                page("sitemap.xml", () -> sitemap(readersPages)),
                page("robots.txt", Models.Plain::new));
    }

    private static Page page(String file, java.util.function.Supplier<Object> model) {
        return new Page(new Route(file), file, "", "", false, model);
    }

    private FactJson json(Fact fact) {
        var item = catalogue.item(fact);
        var quantity = fact.value() instanceof FactValue.OfQuantity known
                ? java.util.Optional.of(known.quantity())
                : java.util.Optional.<dev.standfirst.quantity.Quantity>empty();
        Interval range = quantity.map(known -> known.range()).orElse(Interval.ALL);
        return new FactJson(
                fact.id(),
                item.label().plain(),
                item.route().path(),
                item.value(),
                end(range.low()),
                end(range.high()),
                range.low().isClosed(),
                range.high().isClosed(),
                quantity.map(known -> unit(known.unit())).orElse(""),
                fact.period().map(period -> period.toString()).orElse(""),
                fact.statuses().stream().sorted().map(Status::label).toList(),
                fact.declared().sources().stream().map(Citation::source).toList(),
                fact.declared().definition() instanceof Definition.Computed(var formula)
                        ? formula.text().strip()
                        : "");
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case Unit.Count(String noun) -> noun;
            case Unit.Money(String currency) -> currency;
            case Unit.Percent _, Unit.Ratio _ -> "1";
            case Unit.PercentagePoints _ -> "percentage points as a pure number";
            case Unit.Duration(String noun) -> noun;
            case Unit.Rate(Unit of, String per) -> unit(of) + "/" + per;
        };
    }

    /** A JSON number; {@code null} for an open side or a fact that is no quantity. */
    private static String end(Bound bound) {
        return switch (bound) {
            case Bound.Unbounded _ -> "null";
            case Bound.Closed(Rational value) -> number(value);
            case Bound.Open(Rational value) -> number(value);
        };
    }

    private static String number(Rational value) {
        return value.toDecimal(15).stripTrailingZeros().toPlainString();
    }

    private Models.Feed feed() {
        var entries = new ArrayList<FeedEntry>();
        for (Briefing briefing : briefings) {
            LocalDate changed = briefing.revised().or(briefing::date).orElse(LocalDate.EPOCH);
            entries.add(new FeedEntry(
                    Route.briefing(briefing.slug()),
                    catalogue.prose(briefing.title()).plain(),
                    catalogue
                            .proseIfAny(briefing.description())
                            .map(Models.Prose::plain)
                            .orElse(""),
                    changed + "T00:00:00Z"));
        }
        entries.sort(Comparator.comparing(FeedEntry::updated)
                .reversed()
                .thenComparing(entry -> entry.route().path()));
        String updated =
                entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.getFirst().updated();
        return new Models.Feed(updated, entries.stream().limit(FEED_LENGTH).toList());
    }

    private Models.Sitemap sitemap(List<Page> readersPages) {
        var changed = new java.util.HashMap<Route, String>();
        briefings.forEach(briefing -> briefing.revised()
                .or(briefing::date)
                .ifPresent(date -> changed.put(Route.briefing(briefing.slug()), date.toString())));
        return new Models.Sitemap(readersPages.stream()
                .filter(Page::indexed)
                .map(page -> new SitemapEntry(page.route(), changed.getOrDefault(page.route(), "")))
                .toList());
    }
}
