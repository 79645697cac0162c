package dev.standfirst.site;

import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.fact.model.Source;
import dev.standfirst.route.Route;
import dev.standfirst.site.data.JsonWriter;
import dev.standfirst.site.model.Models.Ruling;
import dev.standfirst.site.model.Models.SearchEntry;
import dev.standfirst.site.model.Models.SearchGroup;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.view.ViewModels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the search: a page that lists everything, and the same with its words as a script. A script and not JSON, so that a page
 * opened from a folder may load it.
 */
final class SearchPages {
    private final ViewModels catalogue;
    private final Content content;
    private final Facts facts;
    private final List<Briefing> briefings;

    SearchPages(ViewModels catalogue, Content content, Facts facts, List<Briefing> briefings) {
        this.catalogue = catalogue;
        this.content = content;
        this.facts = facts;
        this.briefings = briefings;
    }

    List<Page> pages() {
        return List.of(
                new Page(
                        Route.SEARCH,
                        PageModel.SearchPage.TEMPLATE,
                        catalogue.text("search"),
                        catalogue.text("search.lead"),
                        true,
                        () -> new PageModel.SearchPage(groups())),
                new Page(Route.SEARCH_ENTRIES, new PageContent.LongText(() -> script().iterator())));
    }

    private List<SearchGroup> groups() {
        return List.of(
                        new SearchGroup(
                                catalogue.text("briefings"),
                                briefings.stream().map(this::entry).toList()),
                        new SearchGroup(
                                catalogue.text("claims"),
                                catalogue.claims().stream().map(this::entry).toList()),
                        new SearchGroup(
                                catalogue.text("facts"),
                                facts.all().stream().map(this::entry).toList()),
                        new SearchGroup(
                                catalogue.text("sources"),
                                content.sources().stream().map(this::entry).toList()))
                .stream()
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private SearchEntry entry(Briefing briefing) {
        return new SearchEntry(
                Route.briefing(briefing.slug()),
                catalogue.text("briefing"),
                catalogue.prose(briefing.title()).plain(),
                "",
                Optional.empty(),
                () -> plain(briefing.description(), briefing.body()));
    }

    private SearchEntry entry(CheckedClaim checked) {
        var claim = checked.claim();
        var item = catalogue.item(checked);
        return new SearchEntry(
                item.route(),
                catalogue.text("claim"),
                item.said(),
                claim.speaker().name() + ", " + item.on(),
                Optional.of(item.ruling()),
                () -> item.title().plain() + " " + plain(claim.assessment().rationale()) + " "
                        + claim.speaker().role());
    }

    private SearchEntry entry(Fact fact) {
        var item = catalogue.item(fact);
        return new SearchEntry(
                item.route(),
                catalogue.text("fact"),
                item.label().plain(),
                item.value().words(),
                Optional.empty(),
                () -> plain(fact.declared().measurement().meaning()) + " " + fact.id() + " "
                        + String.join(" ", catalogue.statuses(item)));
    }

    private SearchEntry entry(Source source) {
        Publication publication = source.publication();
        return new SearchEntry(
                Route.source(source.id()),
                catalogue.text("source"),
                publication.title(),
                publication.publisher(),
                Optional.empty(),
                publication::carriedBy);
    }

    private String plain(LocatedText... texts) {
        return Stream.of(texts)
                .flatMap(text -> catalogue.checked(text).stream())
                .map(catalogue::plain)
                .collect(Collectors.joining(" "));
    }

    /**
     * An array of all entries, given to a name: a few characters more than JSON. One stream and not several put together, whose iterator
     * would make a whole part before it gave the first piece.
     */
    private Stream<String> script() {
        List<SearchEntry> entries =
                groups().stream().flatMap(group -> group.entries().stream()).toList();
        int last = entries.size() + 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == 0
                        ? "window.standfirstIndex = ["
                        : i == last
                                ? "];\n"
                                : (i > 1 ? "," : "") + json(entries.get(i - 1)).compact());
    }

    /** The words of a ruling, where its label does not say them. */
    private static String words(Ruling ruling) {
        return ruling.words().toLowerCase(Locale.ROOT).replace(' ', '-').equals(ruling.kind()) ? "" : ruling.words();
    }

    private static JsonWriter json(SearchEntry entry) {
        return JsonWriter.object()
                .put("url", entry.route().file())
                .put("kind", entry.kind())
                .put("title", entry.title())
                .putIfAny("by", entry.by())
                .putIfAny("verdict", entry.ruling().map(Ruling::kind).orElse(""))
                .putIfAny("words", entry.ruling().map(SearchPages::words).orElse(""))
                .putIfAny("text", entry.text().get().strip())
                .build();
    }
}
