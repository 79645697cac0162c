package dev.standfirst.check.context;

import dev.standfirst.content.Briefing;
import dev.standfirst.content.Completeness;
import dev.standfirst.content.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Source;
import dev.standfirst.narrative.WebLink;
import dev.standfirst.route.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
     * @param former ids that facts had before, and those of facts that were withdrawn
     * @param claims the ids of claims
     * @param sources the ids of sources
     */
    private record Ids(List<String> facts, List<String> former, List<String> claims, List<String> sources) {}

    private final Ids ids;

    /** Of what kinds every page is here. */
    private final Completeness known;

    private volatile @Nullable Found found;

    private SiteAddresses(List<String> files, List<String> slugs, List<String> drafts, Ids ids, Completeness known) {
        this.known = known;
        this.files = files;
        this.slugs = slugs;
        this.drafts = drafts;
        this.ids = ids;
    }

    static SiteAddresses of(Content content) {
        var files = new ArrayList<String>(content.briefings().size());
        var slugs = new ArrayList<String>(content.briefings().size());
        var drafts = new ArrayList<String>();
        for (Briefing briefing : content.briefings()) {
            files.add(briefing.file());
            slugs.add(briefing.slug());
            if (briefing.draft()) {
                drafts.add(briefing.slug());
            }
        }
        var facts = new ArrayList<String>(content.facts().size());
        var former = new ArrayList<String>();
        content.facts().forEach(fact -> {
            facts.add(fact.id());
            former.addAll(fact.maintenance().formerly());
        });
        content.site().withdrawn().forEach((id, reason) -> {
            if (!reason.isEmpty()) {
                former.add(id);
            }
        });
        List<String> claims = content.claims().stream().map(Claim::id).toList();
        List<String> sources = content.sources().stream().map(Source::id).toList();
        return new SiteAddresses(files, slugs, drafts, new Ids(facts, former, claims, sources), content.known());
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
            ids.former().forEach(former -> add.accept(Route.fact(former)));
            ids.claims().forEach(claim -> add.accept(Route.claim(claim)));
            ids.sources().forEach(source -> add.accept(Route.source(source)));
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
        return isThere(withoutSlash(route.path()), found().published);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SiteAddresses that
                        && files.equals(that.files)
                        && slugs.equals(that.slugs)
                        && drafts.equals(that.drafts)
                        && ids.equals(that.ids)
                        && known.equals(that.known));
    }

    @Override
    public int hashCode() {
        return Objects.hash(files, slugs, drafts, ids, known);
    }

    /**
     * What is wrong with a link within the site; empty for other links. Those that do not start at the site's root are judged in the
     * bodies of briefings alone: other texts stand on several pages.
     *
     * @param file where the link is
     * @param body whether it is in the body of a text, and not in a line such as a title
     */
    public Optional<Diagnostic> fault(WebLink link, String file, boolean body) {
        if (!link.isOfSite() || (!body && !link.isFromRoot())) {
            return Optional.empty();
        }
        Optional<String> own = Optional.ofNullable(found().slugs.get(file));
        Optional<String> slug = own.filter(_ -> !link.isFromRoot());
        if (slug.isEmpty() && !link.isFromRoot()) {
            return Optional.empty();
        }
        boolean seesDrafts = own.filter(found().drafts::contains).isPresent();
        // A link goes by the name of a briefing, wherever it seems to lead: so one to its Markdown file works too.
        Optional<String> named = Optional.of(link.name()).filter(found().named::contains);
        if (named.filter(name -> seesDrafts || !found().drafts.contains(name)).isPresent()) {
            return Optional.empty();
        }
        Optional<Route> from = slug.map(Route::briefing);
        String page = link.resolved(from.map(Route::path).orElse(""));
        Map<String, Route> pages = seesDrafts ? found().pages : found().published;
        if (isThere(page, pages)) {
            return Optional.empty();
        }
        if (named.isPresent() || found().pages.containsKey(page)) {
            return Optional.of(draft(
                    link,
                    named.map(name -> withoutSlash(Route.briefing(name).path())).orElse(page)));
        }
        Diagnostic broken = Diagnostic.of(
                DiagnosticCode.BROKEN_LINK,
                link.span(),
                "there is no page “" + page + (page.contains(".") ? "”" : "/”"));
        String example = slug.isPresent() ? "../arrivals/" : "/briefings/arrivals/";
        return Optional.of(DidYouMean.to(page, new TreeSet<>(pages.keySet()))
                .map(near -> Objects.requireNonNull(pages.get(near)))
                .map(near -> broken.didYouMean(
                        from.map(briefing -> briefing.shortLinkTo(near)).orElse("/" + near.path())))
                .orElse(broken.help("link to a page of the site, such as “" + example + "”, or to an https address")));
    }

    private boolean isThere(String page, Map<String, Route> pages) {
        var route = new Route(page);
        return pages.containsKey(page)
                || route.isInOpenFolder()
                || mayHaveMore(page)
                || route.pictured()
                        .filter(of -> pages.containsKey(withoutSlash(of.path())))
                        .isPresent();
    }

    /** Whether a page may be missing because what it is made of could not be read. */
    private boolean mayHaveMore(String page) {
        return (!known.facts() && page.startsWith(Route.FACTS.path()))
                || (!known.claims() && page.startsWith(Route.CLAIMS.path()))
                || (!known.sources() && page.startsWith(Route.SOURCES.path()))
                || (!known.briefings() && new Route(page).isOfBriefing());
    }

    private static Diagnostic draft(WebLink link, String page) {
        return Diagnostic.of(
                        DiagnosticCode.BROKEN_LINK,
                        link.span(),
                        "there is no page “" + page + "/” on the published site: it is a draft")
                .help("publish the draft, or link to another page");
    }
}
