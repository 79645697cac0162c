package dev.standfirst.site.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Attribution;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.AttributionItem;
import dev.standfirst.site.model.Models.CitationItem;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where facts come from. */
final class Attributions {
    /** How many facts behind a computed one are gone through for its sources. */
    private static final int MOST_ROOTS = 100;

    private final Facts facts;
    private final Map<String, Publication> publications;
    private final Language language;

    /**
     * @param publications what each source is, by its id
     */
    Attributions(Facts facts, Map<String, Publication> publications, Language language) {
        this.facts = facts;
        this.publications = publications;
        this.language = language;
    }

    AttributionItem of(Fact fact) {
        Attribution declared = fact.declared().attribution();
        return new AttributionItem(
                declared.saidBy(),
                declared.sources().stream().map(this::citation).toList(),
                roots(fact)
                        .flatMap(root -> root.declared().attribution().sources().stream())
                        .map(this::citation)
                        .distinct()
                        .toList());
    }

    /** The facts that a computed fact with no source of its own rests on, themselves not computed or with sources. */
    private Stream<Fact> roots(Fact fact) {
        if (!fact.declared().attribution().sources().isEmpty()) {
            return Stream.of();
        }
        var seen = new LinkedHashMap<String, Fact>();
        gather(fact, seen);
        return seen.values().stream();
    }

    private void gather(Fact fact, Map<String, Fact> seen) {
        for (Fact input : inputs(fact).toList()) {
            if (seen.size() < MOST_ROOTS
                    && seen.putIfAbsent(input.id(), input) == null
                    && input.declared().attribution().sources().isEmpty()) {
                gather(input, seen);
            }
        }
    }

    private Stream<Fact> inputs(Fact fact) {
        return fact.inputs().stream().flatMap(id -> facts.find(id).stream());
    }

    CitationItem citation(Citation citation) {
        Optional<Publication> publication = publication(citation.source());
        return new CitationItem(
                Route.source(citation.source()),
                publication.map(Publication::title).orElse(citation.source()),
                publication.map(Publication::language).map(language::other).orElse(""),
                publication.map(Publication::publisher).orElse(""),
                publication.map(Publication::url).orElse(""),
                language.set(citation.locator()),
                publication
                        .map(known -> passage(known.url(), citation.locator()))
                        .orElse(""),
                publication(citation.via()).map(Publication::title).orElse(""),
                citation.read()
                        .map(read -> language.text(read ? "citation.read" : "citation.unread"))
                        .orElse(""));
    }

    /**
     * The address of the words that a locator in quotation marks quotes, which a browser shows at their place.
     *
     * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
     */
    private static String passage(String url, String locator) {
        String words = locator.strip();
        boolean quoted = words.length() > 2
                && isQuotationMark(words.charAt(0))
                && isQuotationMark(words.charAt(words.length() - 1));
        if (!quoted || !url.startsWith("http")) {
            return "";
        }
        String encoded = URLEncoder.encode(
                        words.substring(1, words.length() - 1).strip(), UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
        return url + (url.contains("#") ? "" : "#") + ":~:text=" + encoded;
    }

    private static boolean isQuotationMark(char sign) {
        return "\"'“”‘’„«»‚".indexOf(sign) >= 0;
    }

    private Optional<Publication> publication(String id) {
        return Optional.ofNullable(publications.get(id));
    }
}
