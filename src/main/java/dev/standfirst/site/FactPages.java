package dev.standfirst.site;

import dev.standfirst.check.Inserts;
import dev.standfirst.content.Content;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue;
import dev.standfirst.fact.Facts;
import dev.standfirst.quantity.Period;
import dev.standfirst.site.Models.FactGroup;
import dev.standfirst.site.Models.FactItem;
import dev.standfirst.site.Models.FactPage;
import dev.standfirst.site.Models.RevisionItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Plans the pages of facts: the index, one page a fact, and a page that leads on from each id it had before. */
final class FactPages {
    private static final String PUBLISHED = "Published figures";
    private static final String COMPUTED = "Figures worked out here";
    private static final String SERIES = "Series";
    private static final String OTHER = "Dates, names and other facts";

    private final Catalogue catalogue;
    private final Facts facts;
    private final Uses uses;

    FactPages(Catalogue catalogue, Content content, Facts facts, Uses uses) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.uses = uses;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(
                new Route("facts/"),
                "facts",
                "Facts",
                "Every figure and fact that this site rests on, with its source.",
                true,
                () -> new Models.FactsPage(groups())));
        for (Fact fact : facts.all()) {
            pages.add(new Page(
                    Route.fact(fact.id()),
                    "fact",
                    catalogue.prose(fact.declared().label()).plain(),
                    description(fact),
                    true,
                    () -> model(fact)));
            fact.declared()
                    .formerly()
                    .forEach(old -> pages.add(new Page(
                            Route.fact(old),
                            "redirect",
                            fact.label(),
                            "This fact has another address now.",
                            false,
                            () -> new Models.Redirect(Route.fact(fact.id())))));
        }
        return pages;
    }

    private List<FactGroup> groups() {
        var groups = new LinkedHashMap<String, List<FactItem>>();
        for (String name : List.of(PUBLISHED, COMPUTED, SERIES, OTHER)) {
            groups.put(name, new ArrayList<>());
        }
        facts.all()
                .forEach(fact ->
                        groups.getOrDefault(group(fact), new ArrayList<>()).add(catalogue.item(fact)));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new FactGroup(
                        group.getKey()
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '-')
                                .replace(",", ""),
                        group.getKey(),
                        List.copyOf(group.getValue())))
                .toList();
    }

    /** A value taken out of a series was published; what a formula makes of several was worked out here. */
    private String group(Fact fact) {
        return switch (fact.value()) {
            case FactValue.OfSeries _ -> SERIES;
            case FactValue.OfQuantity _ -> facts.working(fact.id()).isPresent() ? COMPUTED : PUBLISHED;
            default -> OTHER;
        };
    }

    private String description(Fact fact) {
        FactItem item = catalogue.item(fact);
        return item.label().plain() + ": " + item.value() + (item.unit().isEmpty() ? "" : " " + item.unit()) + ".";
    }

    private FactPage model(Fact fact) {
        String formula = fact.declared().definition() instanceof Definition.Computed(var text)
                ? text.text().strip()
                : "";
        return new FactPage(
                catalogue.item(fact),
                fact.declared().universe(),
                fact.declared().reviewBy().map(Inserts::date).orElse(""),
                formula,
                fact.inputs().stream()
                        .flatMap(id -> catalogue.fact(id).stream())
                        .toList(),
                uses.of(fact.id()),
                fact.declared().revisions().stream()
                        .filter(revision ->
                                catalogue.proseIfAny(revision.reason()).isPresent())
                        .map(revision -> new RevisionItem(
                                Inserts.date(revision.on()),
                                revision.on().toString(),
                                revision.was().text(),
                                catalogue.prose(revision.reason())))
                        .toList(),
                catalogue.series(fact.id()),
                fact.period().map(Period::toString).orElse(""),
                Route.factJson(fact.id()));
    }
}
