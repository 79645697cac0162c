package dev.standfirst.site;

import dev.standfirst.content.model.Content;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Period;
import dev.standfirst.route.Route;
import dev.standfirst.route.ThemeAnchors;
import dev.standfirst.site.model.Models.Derivation;
import dev.standfirst.site.model.Models.FactGroup;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.RevisionItem;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.PageModel.FactPage;
import dev.standfirst.site.view.Uses;
import dev.standfirst.site.view.ViewModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the pages of facts: the index, one page a fact, and a page that leads on from each id it had before. */
final class FactPages {
    private final ViewModels catalogue;
    private final Facts facts;
    private final Uses uses;
    private final Content content;
    private final Map<String, List<Fact>> dependants = new HashMap<>();

    FactPages(ViewModels catalogue, Content content, Facts facts, Uses uses) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.uses = uses;
        this.content = content;
        for (Fact fact : facts.all()) {
            fact.inputs()
                    .forEach(input -> dependants
                            .computeIfAbsent(input, _ -> new ArrayList<>())
                            .add(fact));
        }
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(
                Route.FACTS,
                PageModel.FactsPage.TEMPLATE,
                catalogue.text("facts"),
                catalogue.text("facts.lead"),
                true,
                this::index));
        for (Fact fact : facts.all()) {
            pages.add(new Page(
                    Route.fact(fact.id()),
                    FactPage.TEMPLATE,
                    () -> new Page.Head(catalogue.prose(fact.declared().label()).plain(), description(fact)),
                    true,
                    () -> model(fact)));
            fact.declared()
                    .maintenance()
                    .formerly()
                    .forEach(old -> pages.add(new Page(
                            Route.fact(old),
                            PageModel.Redirect.TEMPLATE,
                            fact.label(),
                            catalogue.text("redirect.description"),
                            false,
                            () -> new PageModel.Redirect(Route.fact(fact.id())))));
            embedded(fact, pages);
        }
        content.site().withdrawn().forEach((id, reason) -> {
            if (facts.find(id).isEmpty() && !reason.isEmpty()) {
                pages.add(new Page(
                        Route.fact(id),
                        PageModel.Withdrawn.TEMPLATE,
                        catalogue.text("withdrawn.title", id),
                        catalogue.text("withdrawn.description"),
                        false,
                        () -> new PageModel.Withdrawn(id, catalogue.prose(reason))));
                pages.add(new Page(
                        Route.fact(id).embedded(),
                        PageModel.EmbeddedWithdrawn.TEMPLATE,
                        catalogue.text("withdrawn.title", id),
                        "",
                        false,
                        () -> new PageModel.EmbeddedWithdrawn(Route.fact(id))));
            }
        });
        return pages;
    }

    /** Every fact has one, at each id it has had: what is linked to from another site must not go when a sentence of ours is written again. */
    private void embedded(Fact fact, List<Page> pages) {
        Stream.concat(Stream.of(fact.id()), fact.declared().maintenance().formerly().stream())
                .map(id -> new Page(
                        Route.fact(id).embedded(),
                        PageModel.EmbeddedFact.TEMPLATE,
                        () -> new Page.Head(
                                catalogue.prose(fact.declared().label()).plain(), ""),
                        false,
                        () -> new PageModel.EmbeddedFact(
                                catalogue.item(fact), catalogue.charts().titled(fact.id(), ""))))
                .forEach(pages::add);
    }

    private PageModel.FactsPage index() {
        List<FactItem> all = facts.all().stream().map(catalogue::item).toList();
        Set<String> cited = all.stream()
                .flatMap(fact ->
                        Stream.concat(fact.attribution().sources().stream(), fact.attribution().restsOn().stream()))
                .map(citation -> citation.route().path())
                .collect(Collectors.toSet());
        var sources = new SourcePages(catalogue, content, facts);
        return new PageModel.FactsPage(
                groups(),
                Stream.of(Status.values())
                        .map(Status::label)
                        .filter(status ->
                                all.stream().anyMatch(fact -> fact.statuses().contains(status)))
                        .toList(),
                content.sources().stream()
                        .filter(source ->
                                cited.contains(Route.source(source.id()).path()))
                        .map(sources::brief)
                        .toList());
    }

    /** The facts of each file together, under the file's name. */
    private List<FactGroup> groups() {
        var groups = new LinkedHashMap<String, List<FactItem>>();
        for (Fact fact : facts.all()) {
            groups.computeIfAbsent(fact.declared().span().file(), _ -> new ArrayList<>())
                    .add(catalogue.item(fact));
        }
        Iterator<String> anchors = ThemeAnchors.ofTopics(groups.keySet()).iterator();
        return groups.entrySet().stream()
                .map(group -> {
                    String words =
                            ThemeAnchors.topic(group.getKey()).replace('-', ' ').replace('_', ' ');
                    return new FactGroup(
                            anchors.next(),
                            words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                            List.copyOf(group.getValue()));
                })
                .toList();
    }

    private String description(Fact fact) {
        FactItem item = catalogue.item(fact);
        return item.label().plain() + ": " + item.value().words() + ".";
    }

    private FactPage model(Fact fact) {
        return new FactPage(
                catalogue.item(fact),
                fact.declared().measurement().universe(),
                fact.declared()
                        .maintenance()
                        .reviewBy()
                        .map(catalogue.language()::date)
                        .orElse(""),
                derivation(fact),
                dependants.getOrDefault(fact.id(), List.of()).stream()
                        .map(catalogue::item)
                        .toList(),
                uses.of(fact.id()),
                fact.declared().maintenance().revisions().stream()
                        .filter(revision ->
                                catalogue.proseIfAny(revision.reason()).isPresent())
                        .map(revision -> new RevisionItem(
                                catalogue.language().date(revision.on()),
                                revision.on().toString(),
                                revision.was().text(),
                                catalogue.prose(revision.reason())))
                        .toList(),
                catalogue.charts().titled(fact.id(), ""),
                fact.period().map(Period::toString).orElse(""),
                Route.factJson(fact.id()));
    }

    private Derivation derivation(Fact fact) {
        String formula = fact.declared().definition() instanceof Definition.Computed(var text)
                ? text.text().strip()
                : "";
        return new Derivation(
                formula,
                fact.inputs().stream()
                        .flatMap(id -> catalogue.fact(id).stream())
                        .toList());
    }
}
