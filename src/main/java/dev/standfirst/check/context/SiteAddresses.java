package dev.standfirst.check.context;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Completeness;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Source;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a site will have, for the links that briefings make to each other and to the rest of it. Immutable; two are equal
 * that were made of the same names in the same order. What is looked up is sorted out when it is first asked for, since a preview makes
 * these at every edit, and seldom for a link. Safe on any thread.
 */
public final class SiteAddresses {
    /** The files of the briefings, and their slugs in the same order. */
    private final List<String> files;

    private final List<String> slugs;

    /** The slugs of those that are drafts, which have pages in a preview only. */
    private final List<String> drafts;

    /**
     * The ids of all else that has pages.
     *
     * @param facts the ids of facts
     * @param series those of series, whose charts and values have files; not every chart has a PNG
     * @param former ids that facts had before, and those of facts that were withdrawn
     * @param claims the ids of claims
     * @param sources the ids of sources
     * @param lists the pages of authors and of topics
     */
    private record Ids(
            List<String> facts,
            List<String> series,
            List<String> former,
            List<String> claims,
            List<String> sources,
            List<Route> lists) {}

    private final Ids ids;

    /** Of what kinds every page is here. */
    private final Completeness known;

    /** The site's own address; ends with {@code /}. */
    private final URI base;

    private volatile @Nullable Found found;

    private SiteAddresses(
            List<String> files, List<String> slugs, List<String> drafts, Ids ids, Completeness known, URI base) {
        this.known = known;
        this.base = base;
        this.files = files;
        this.slugs = slugs;
        this.drafts = drafts;
        this.ids = ids;
    }

    static SiteAddresses of(Content content) {
        var files = new ArrayList<String>(content.briefings().size());
        var slugs = new ArrayList<String>(content.briefings().size());
        var drafts = new ArrayList<String>();
        var lists = new LinkedHashSet<Route>();
        for (Briefing briefing : content.briefings()) {
            files.add(briefing.file());
            slugs.add(briefing.slug());
            if (briefing.draft()) {
                drafts.add(briefing.slug());
            } else {
                briefing.byline().authors().forEach(author -> lists.add(Route.author(author)));
                briefing.byline().topics().forEach(topic -> lists.add(Route.topic(topic)));
            }
        }
        var facts = new ArrayList<String>(content.facts().size());
        var series = new ArrayList<String>();
        var former = new ArrayList<String>();
        content.facts().forEach(fact -> {
            facts.add(fact.id());
            if (fact.definition() instanceof Definition.Tabled) {
                series.add(fact.id());
            }
            former.addAll(fact.maintenance().formerly());
        });
        content.site().withdrawn().forEach((id, reason) -> {
            if (!reason.isEmpty()) {
                former.add(id);
            }
        });
        List<String> claims = content.claims().stream().map(Claim::id).toList();
        List<String> sources = content.sources().stream().map(Source::id).toList();
        return new SiteAddresses(
                files,
                slugs,
                drafts,
                new Ids(facts, series, former, claims, sources, List.copyOf(lists)),
                content.known(),
                content.site().baseUrl());
    }

    /**
     * Where to find what.
     *
     * @param slugs the slug of each briefing, by its file
     * @param named all slugs
     * @param drafts those of drafts
     * @param pages the routes of a preview, by their paths without the last slash
     * @param published the routes of the published site, likewise
     */
    private record Found(
            Map<String, String> slugs,
            Set<String> named,
            Set<String> drafts,
            Map<String, Route> pages,
            Map<String, Route> published) {}

    private Found found() {
        Found known = found;
        if (known == null) {
            var byFile = HashMap.<String, String>newHashMap(files.size());
            for (int i = 0; i < files.size(); i++) {
                byFile.put(files.get(i), slugs.get(i));
            }
            var pages = new HashMap<String, Route>();
            Consumer<Route> add = route -> pages.put(withoutSlash(route.path()), route);
            Route.ALWAYS.forEach(add);
            slugs.forEach(slug -> add.accept(Route.briefing(slug)));
            ids.facts().forEach(fact -> {
                add.accept(Route.fact(fact));
                add.accept(Route.factJson(fact));
            });
            ids.series().forEach(series -> {
                add.accept(Route.chart(series, "svg"));
                add.accept(Route.values(series));
            });
            ids.former().forEach(former -> add.accept(Route.fact(former)));
            ids.claims().forEach(claim -> add.accept(Route.claim(claim)));
            ids.sources().forEach(source -> add.accept(Route.source(source)));
            ids.lists().forEach(add);
            var published = new HashMap<>(pages);
            drafts.forEach(
                    draft -> published.remove(withoutSlash(Route.briefing(draft).path())));
            known = new Found(byFile, new HashSet<>(slugs), new HashSet<>(drafts), pages, published);
            found = known;
        }
        return known;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The routes that are sure to exist, of the published site. */
    Collection<Route> published() {
        return Collections.unmodifiableCollection(found().published.values());
    }

    /** Whether a link on the published site may lead to this route. */
    boolean isPublished(Route route) {
        return isSurelyThere(withoutSlash(route.path()), found().published);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SiteAddresses that
                        && files.equals(that.files)
                        && slugs.equals(that.slugs)
                        && drafts.equals(that.drafts)
                        && ids.equals(that.ids)
                        && known.equals(that.known)
                        && base.equals(that.base));
    }

    @Override
    public int hashCode() {
        return Objects.hash(files, slugs, drafts, ids, known, base);
    }

    /** Where a link within the site leads. */
    public sealed interface Place {
        /** A page or file of the site; none is named where something is there for sure, or may be, that has no places of its own. */
        record There(Optional<Route> route) implements Place {}

        /** The page of a draft, which no published page may lead to. {@code page} is its path without the last slash. */
        record Draft(String page) implements Place {}

        /** Nowhere, since each page that the text stands on is in another folder. */
        record Ambiguous() implements Place {}

        /**
         * Nowhere.
         *
         * @param page the path that it leads to, from the root, without the last slash
         * @param near what was probably meant, as it would be written there
         */
        record Nowhere(String page, Optional<String> near) implements Place {}
    }

    /** The link with the site's own address replaced by the way from its root. */
    public WebLink ofSite(WebLink link) {
        return link.within(base);
    }

    /** The page of the briefing in a file, if it has one. */
    public Optional<Route> briefingIn(String file) {
        return Optional.ofNullable(found().slugs.get(file)).map(Route::briefing);
    }

    /**
     * Where a link leads.
     *
     * @param link one within the site: {@link WebLink#isOfSite}
     * @param file where it is
     * @param blocks whether it is in a text that may have headings, which is on one page only, and not in a line such as a title
     */
    public Place place(WebLink link, String file, boolean blocks) {
        boolean seesDrafts = Optional.ofNullable(found().slugs.get(file))
                .filter(found().drafts::contains)
                .isPresent();
        // A link goes by the name of a briefing, wherever it seems to lead: so one to its Markdown file works too.
        Optional<String> named = link.markdownFile()
                .map(found().slugs::get)
                .or(() -> Optional.of(link.name()).filter(found().named::contains));
        if (named.filter(name -> seesDrafts || !found().drafts.contains(name)).isPresent()) {
            return new Place.There(named.map(Route::briefing));
        }
        Map<String, Route> pages = seesDrafts ? found().pages : found().published;
        List<Route> pagesOfText = link.isFromRoot() ? List.of(Route.HOME) : pagesOf(file, blocks);
        for (Route from : pagesOfText) {
            String page = link.resolved(from.path());
            if (pages.containsKey(page)) {
                return new Place.There(Optional.of(Objects.requireNonNull(pages.get(page))));
            }
            if (isSurelyThere(page, pages) || mayHaveMore(page)) {
                return new Place.There(Optional.empty());
            }
            if (named.isEmpty() && found().pages.containsKey(page)) {
                return new Place.Draft(page);
            }
        }
        Optional<String> beside = named.or(() -> link.fileBeside().map(found().slugs::get));
        if (beside.isPresent()) {
            Route briefing = Route.briefing(beside.get());
            boolean isThere = pages.containsKey(withoutSlash(briefing.path()));
            return isThere ? new Place.There(Optional.of(briefing)) : new Place.Draft(withoutSlash(briefing.path()));
        }
        // A Markdown file is looked for from the file of the text, wherever the text is shown.
        List<Route> folders = link.markdownFile().isPresent() ? List.of(Route.HOME) : pagesOfText;
        return folders.isEmpty()
                ? new Place.Ambiguous()
                : nowhere(link, folders.getFirst(), new TreeSet<>(pages.keySet()));
    }

    /** The pages that a text is on, or others in the same folder; none where it is on several in different folders. */
    private List<Route> pagesOf(String file, boolean blocks) {
        if (!blocks) {
            return List.of();
        }
        return briefingIn(file)
                .map(List::of)
                .orElse(Content.isOfClaims(file) ? List.of(Route.claim("-")) : List.of(Route.METHOD, Route.fact("-")));
    }

    private Place nowhere(WebLink link, Route from, NavigableSet<String> pages) {
        Optional<String> file = link.markdownFile();
        if (file.isPresent()) {
            String folder = link.span().file().replaceFirst("[^/]*$", "");
            List<String> beside = files.stream()
                    .filter(other -> other.startsWith(folder))
                    .map(other -> other.substring(folder.length()))
                    .toList();
            return new Place.Nowhere(file.get(), DidYouMean.to(link.path(), beside));
        }
        String page = link.resolved(from.path());
        String path = Optional.ofNullable(base.getPath()).orElse("");
        Optional<Route> within = Optional.of(page)
                .filter(_ -> link.isFromRoot() && ("/" + page).startsWith(path) && path.length() > 1)
                .map(of -> found().pages.get(of.substring(path.length() - 1)));
        if (within.isPresent()) {
            return new Place.Nowhere(page, Optional.of("/" + within.get().path()));
        }
        return new Place.Nowhere(
                page,
                DidYouMean.to(page, pages)
                        .map(near -> Objects.requireNonNull(found().pages.get(near)))
                        .map(near -> link.isFromRoot() ? "/" + near.path() : from.shortLinkTo(near)));
    }

    private boolean isSurelyThere(String page, Map<String, Route> pages) {
        var route = new Route(page);
        return pages.containsKey(page)
                || route.pictured()
                        .or(route::framed)
                        .filter(of -> pages.containsKey(withoutSlash(of.path())))
                        .isPresent();
    }

    /** Whether a page may be missing because what it is made of could not be read. */
    private boolean mayHaveMore(String page) {
        String path = new Route(page).framed().map(Route::path).orElse(page);
        return (!known.facts() && path.startsWith(Route.FACTS.path()))
                || (!known.claims() && path.startsWith(Route.CLAIMS.path()))
                || (!known.sources() && path.startsWith(Route.SOURCES.path()))
                || (!known.briefings() && new Route(path).isOfBriefing());
    }
}
