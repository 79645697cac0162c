package dev.standfirst.site;

import dev.standfirst.check.Inserts;
import dev.standfirst.content.Content;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Facts;
import dev.standfirst.quantity.Period;
import dev.standfirst.site.Models.FactItem;
import dev.standfirst.site.Models.FactPage;
import dev.standfirst.site.Models.RevisionItem;
import java.util.ArrayList;
import java.util.List;

/** Plans the pages of facts: the index, one page a fact, and a page that leads on from each id it had before. */
final class FactPages {
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
                () -> new Models.FactsPage(
                        facts.all().stream().map(catalogue::item).toList())));
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
