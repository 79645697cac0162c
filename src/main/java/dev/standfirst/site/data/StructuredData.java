package dev.standfirst.site.data;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.BylineItem;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.PageModel.BriefingPage;
import dev.standfirst.site.model.PageModel.ClaimPage;
import dev.standfirst.site.model.PageModel.FactPage;
import dev.standfirst.site.model.PageModel.FactsPage;
import dev.standfirst.site.model.PageModel.Home;
import dev.standfirst.site.model.PageModel.SourcePage;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.view.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page is about in the words of schema.org, as JSON-LD: a briefing is an Article, a fact a Dataset, somebody's claim a
 * ClaimReview; a correction of ours is a CorrectionComment and never a review.
 */
public final class StructuredData {
    /**
     * What the data of a fact is besides its value. It also takes each description over fifty characters, under which a search engine
     * for data sets passes it over.
     *
     * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/dataset">Dataset structured data</a>
     */
    private static final String WHAT_IS_HELD = "data.held";

    private final SiteModel site;
    private final Messages messages;
    private final Page page;

    private StructuredData(SiteModel site, Messages messages, Page page) {
        this.site = site;
        this.messages = messages;
        this.page = page;
    }

    /** The data of a page; empty for those that are only a way to others. */
    public static Optional<JsonWriter> of(SiteModel site, Messages messages, Page page, PageModel model) {
        var data = new StructuredData(site, messages, page);
        return switch (model) {
            case Home _ -> Optional.of(data.home());
            case BriefingPage briefing -> Optional.of(data.article(briefing));
            case FactPage fact -> Optional.of(data.dataset(fact));
            case FactsPage _ -> Optional.of(data.datasets());
            case ClaimPage claim -> Optional.of(data.review(claim));
            default -> Optional.empty();
        };
    }

    private JsonWriter.Builder thing(String type) {
        return JsonWriter.object()
                .put("@context", "https://schema.org")
                .put("@type", type)
                .put("@id", address(page.route()))
                .put("url", address(page.route()))
                .put("name", page.title())
                .putIfAny("description", page.description())
                .put("inLanguage", site.language());
    }

    /** The way to a page from the front page, for briefings, facts, claims and sources, which are one or two steps below it. */
    public static Optional<JsonWriter> trail(SiteModel site, Messages messages, Page page, PageModel model) {
        var data = new StructuredData(site, messages, page);
        return switch (model) {
            case BriefingPage _ -> Optional.of(data.trail("", Route.HOME));
            case FactPage _ -> Optional.of(data.trail(messages.text("facts"), Route.FACTS));
            case ClaimPage _ -> Optional.of(data.trail(messages.text("claims"), Route.CLAIMS));
            case SourcePage _ -> Optional.of(data.trail(messages.text("sources"), Route.SOURCES));
            default -> Optional.empty();
        };
    }

    private JsonWriter trail(String section, Route route) {
        var steps = new ArrayList<JsonWriter>();
        steps.add(step(1, site.title(), Route.HOME));
        if (!section.isEmpty()) {
            steps.add(step(2, section, route));
        }
        steps.add(step(steps.size() + 1, page.title(), page.route()));
        return JsonWriter.object()
                .put("@context", "https://schema.org")
                .put("@type", "BreadcrumbList")
                .put("itemListElement", JsonWriter.array(steps))
                .build();
    }

    private JsonWriter step(int position, String name, Route route) {
        return JsonWriter.object()
                .put("@type", "ListItem")
                .put("position", JsonWriter.of(position))
                .put("name", name)
                .put("item", address(route))
                .build();
    }

    private String address(Route route) {
        return site.baseUrl() + route.path();
    }

    private JsonWriter publisher() {
        return PublisherData.withPolicies(site);
    }

    private JsonWriter home() {
        return thing("WebSite").put("publisher", publisher()).build();
    }

    private JsonWriter article(BriefingPage briefing) {
        BylineItem byline = briefing.byline();
        List<JsonWriter> corrections = briefing.corrections().stream()
                .map(correction -> JsonWriter.object()
                        .put("@type", "CorrectionComment")
                        .put("text", correction.text().plain())
                        .put("datePublished", correction.onIso())
                        .build())
                .toList();
        Stream<CitationItem> sources = briefing.notes().stream()
                .flatMap(note -> note.fact().stream())
                .flatMap(fact -> fact.attribution().sources().stream());
        return thing("Article")
                .put("headline", page.title())
                .put("mainEntityOfPage", address(page.route()))
                .putIfAny("image", briefing.picture().map(this::address).orElse(""))
                .putIfAny("datePublished", byline.publishedIso())
                .putIfAny("dateModified", byline.revisedIso().isEmpty() ? byline.publishedIso() : byline.revisedIso())
                .put(
                        "author",
                        byline.authors().isEmpty() ? PublisherData.named(site) : JsonWriter.array(authors(byline)))
                .put("publisher", publisher())
                .putIfAny(
                        "keywords",
                        byline.topics().stream()
                                .map(topic -> JsonWriter.of(topic.text()))
                                .toList())
                .putIfAny("citation", citations(sources))
                .putIfAny("correction", corrections)
                .build();
    }

    private List<JsonWriter> authors(BylineItem byline) {
        return byline.authors().stream()
                .map(author -> Party.of(author.text(), "", address(author.route())))
                .toList();
    }

    private static List<JsonWriter> citations(Stream<CitationItem> sources) {
        return sources.map(CitationItem::url)
                .filter(url -> !url.isEmpty())
                .distinct()
                .map(JsonWriter::of)
                .toList();
    }

    private JsonWriter dataset(FactPage fact) {
        return thing("Dataset")
                .put("description", page.description() + definitionOf(fact) + " " + messages.text(WHAT_IS_HELD))
                .put("identifier", fact.fact().id())
                .putIfAny("temporalCoverage", fact.periodIso())
                .put(
                        "variableMeasured",
                        JsonWriter.object()
                                .put("@type", "PropertyValue")
                                .put("name", fact.fact().label().plain())
                                .put("value", fact.fact().value().text())
                                .putIfAny("unitText", fact.fact().value().unit())
                                .putIfAny(
                                        "description",
                                        fact.fact()
                                                .definition()
                                                .map(Prose::plain)
                                                .orElse(""))
                                .build())
                .put("creator", PublisherData.named(site))
                .put("isAccessibleForFree", JsonWriter.of(true))
                .putIfAny("isBasedOn", citations(fact.fact().attribution().sources().stream()))
                .put("distribution", JsonWriter.array(List.of(download("application/json", fact.json()))))
                .build();
    }

    private static String definitionOf(FactPage fact) {
        return fact.fact().definition().map(text -> " " + text.plain()).orElse("");
    }

    private JsonWriter datasets() {
        return thing("Dataset")
                .put("creator", PublisherData.named(site))
                .put("isAccessibleForFree", JsonWriter.of(true))
                .put(
                        "distribution",
                        JsonWriter.array(List.of(
                                download("text/csv", Route.FACTS_CSV), download("application/json", Route.FACTS_JSON))))
                .build();
    }

    private JsonWriter download(String format, Route route) {
        return JsonWriter.object()
                .put("@type", "DataDownload")
                .put("encodingFormat", format)
                .put("contentUrl", address(route))
                .build();
    }

    private JsonWriter review(ClaimPage claim) {
        var item = claim.claim();
        JsonWriter said = JsonWriter.object()
                .put("@type", "Claim")
                .put("author", Party.of(item.by(), item.role(), ""))
                .put("datePublished", item.onIso())
                .putIfAny("appearance", citations(claim.where().stream()))
                .build();
        return thing("ClaimReview")
                .put("claimReviewed", claim.said().plain())
                .putIfAny("datePublished", claim.assessment().publishedIso())
                .put("author", PublisherData.named(site))
                .put("publisher", publisher())
                .put("itemReviewed", said)
                .put("reviewRating", rating(item.rating(), item.verdict()))
                .putIfAny(
                        "reviewBody",
                        claim.assessment().rationale().map(Prose::plain).orElse(""))
                .build();
    }

    /** The editors' rating, else the verdict; a number only where the words are settled one way or the other. */
    private JsonWriter rating(String rating, String verdict) {
        String words = rating.isEmpty() ? verdict : rating;
        int value = switch (words) {
            case "true", "supported" -> 5;
            case "mostly-true" -> 4;
            case "misleading" -> 2;
            case "false", "contradicted" -> 1;
            default -> 0;
        };
        JsonWriter.Builder json = JsonWriter.object()
                .put("@type", "Rating")
                .put(
                        "alternateName",
                        messages.text("verdict." + words).toLowerCase(Locale.forLanguageTag(site.language())));
        if (value > 0) {
            json.put("ratingValue", JsonWriter.of(value))
                    .put("bestRating", JsonWriter.of(5))
                    .put("worstRating", JsonWriter.of(1));
        }
        return json.build();
    }
}
