package dev.standfirst.site;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.content.model.Content;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.fact.model.Source;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.SourceGroup;
import dev.standfirst.site.model.Models.SourceItem;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.PageModel.SourcePage;
import dev.standfirst.site.view.ViewModels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Plans the pages of sources: the index, and one page a source with what rests on it. */
final class SourcePages {
    private final ViewModels catalogue;
    private final Content content;
    private final Facts facts;

    SourcePages(ViewModels catalogue, Content content, Facts facts) {
        this.catalogue = catalogue;
        this.content = content;
        this.facts = facts;
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(
                Route.SOURCES,
                PageModel.SourcesPage.TEMPLATE,
                catalogue.text("sources"),
                catalogue.text("sources.lead"),
                true,
                () -> new PageModel.SourcesPage(groups())));
        for (Source source : content.sources()) {
            Publication publication = source.publication();
            pages.add(new Page(
                    Route.source(source.id()),
                    SourcePage.TEMPLATE,
                    publication.title(),
                    publication.publisher() + ": " + publication.title(),
                    true,
                    () -> model(source)));
        }
        return pages;
    }

    /** The sources by their publishers, in the order of the alphabet. */
    private List<SourceGroup> groups() {
        var byPublisher = new TreeMap<String, List<SourceItem>>(
                String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        for (Source source : content.sources()) {
            SourceItem item = item(source);
            byPublisher
                    .computeIfAbsent(item.publisher(), _ -> new ArrayList<>())
                    .add(item);
        }
        return byPublisher.entrySet().stream()
                .map(group -> new SourceGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private SourceItem item(Source source) {
        return item(source, factsOf(source).size());
    }

    /** A source to choose by, its uses uncounted. */
    SourceItem brief(Source source) {
        return item(source, 0);
    }

    private SourceItem item(Source source, int uses) {
        Publication publication = source.publication();
        return new SourceItem(
                Route.source(source.id()),
                source.id(),
                publication.publisher(),
                publication.title(),
                catalogue.language().other(publication.language()),
                publication.url(),
                publication.published().map(catalogue.language()::date).orElse(""),
                publication.carriedBy(),
                source.evidence(),
                uses);
    }

    private SourcePage model(Source source) {
        return new SourcePage(
                item(source),
                source.accessed().map(catalogue.language()::date).orElse(""),
                catalogue.language().name(source.publication().language()),
                source.note(),
                factsOf(source),
                claimsOf(source));
    }

    private List<FactItem> factsOf(Source source) {
        return facts.all().stream()
                .filter(fact -> cites(fact, source))
                .map(catalogue::item)
                .toList();
    }

    private static boolean cites(Fact fact, Source source) {
        return fact.declared().attribution().sources().stream().anyMatch(citation -> names(citation, source));
    }

    private static boolean names(Citation citation, Source source) {
        return citation.source().equals(source.id()) || citation.via().equals(source.id());
    }

    private List<ClaimItem> claimsOf(Source source) {
        return catalogue.claims().stream()
                .filter(claim -> where(claim).stream().anyMatch(citation -> names(citation, source)))
                .map(catalogue::item)
                .toList();
    }

    private static List<Citation> where(CheckedClaim claim) {
        return claim.claim().where();
    }
}
