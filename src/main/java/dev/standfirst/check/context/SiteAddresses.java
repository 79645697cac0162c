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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a site will have, for the links that briefings make to each other and to the rest of it. Immutable; two are equal
 * that were made of the same names in the same order. What is looked up is sorted out when it is first asked for, since a preview makes
 * these at every edit, and seldom for a link. Safe on any thread.
 */
public final class SiteAddresses {
    private static final List<String> ALWAYS = List.of(
            "",
            "facts",
            "claims",
            "sources",
            "corrections",
            "method",
            "search",
            "404.html",
            "corrections.xml",
            "feed.xml",
            "sitemap.xml",
            "robots.txt");

    /** Folders whose files are made of more than the content says. */
    private static final List<String> FOLDERS = List.of("data", "evidence", "assets", "embed");

    /** The picture of a page, beside it. */
    private static final String PICTURE = "/share.png";

    /** The files of the briefings, and their slugs in the same order. */
    private final List<String> files;

    private final List<String> slugs;

    /** The slugs of those that are drafts, which have pages in a preview only. */
    private final List<String> drafts;

    /**
     * The ids of all else that has pages.
     *
     * @param facts the ids of facts
     * @param former ids that facts had before
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
            former.addAll(fact.formerly());
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
     * @param pages the addresses of all pages, in a preview
     * @param published the addresses of all pages of the published site
     */
    private record Found(
            Map<String, String> slugs,
            Set<String> named,
            Set<String> drafts,
            Set<String> pages,
            Set<String> published) {}

    private Found found() {
        Found known = found;
        if (known == null) {
            var byFile = HashMap.<String, String>newHashMap(files.size());
            var pages = new HashSet<>(ALWAYS);
            for (int i = 0; i < files.size(); i++) {
                byFile.put(files.get(i), slugs.get(i));
                pages.add("briefings/" + slugs.get(i));
            }
            ids.facts().forEach(fact -> {
                pages.add("facts/" + fact);
                pages.add("facts/" + fact + ".json");
            });
            ids.former().forEach(former -> pages.add("facts/" + former));
            ids.claims().forEach(claim -> pages.add("claims/" + claim));
            ids.sources().forEach(source -> pages.add("sources/" + source));
            var published = new HashSet<>(pages);
            drafts.forEach(draft -> published.remove("briefings/" + draft));
            known = new Found(byFile, new HashSet<>(slugs), new HashSet<>(drafts), pages, published);
            found = known;
        }
        return known;
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
     * What is wrong with a link within the site; nothing for other links. Those that do not start at the site's root are judged in the
     * bodies of briefings alone: other texts stand on several pages.
     *
     * @param file where the link stands
     * @param body whether it stands in the body of a text, and not in a line such as a title
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
        String page = link.resolved(slug.map(of -> "briefings/" + of).orElse(""));
        Set<String> pages = seesDrafts ? found().pages : found().published;
        if (isThere(page, pages)) {
            return Optional.empty();
        }
        if (named.isPresent() || found().pages.contains(page)) {
            return Optional.of(
                    draft(link, named.map(name -> "briefings/" + name).orElse(page)));
        }
        Diagnostic broken = Diagnostic.of(
                DiagnosticCode.BROKEN_LINK,
                link.span(),
                "there is no page “" + page + (page.contains(".") ? "”" : "/”"));
        String example = slug.isPresent() ? "../arrivals/" : "/briefings/arrivals/";
        return Optional.of(DidYouMean.to(page, new TreeSet<>(pages))
                .map(near ->
                        broken.didYouMean(slug.map(of -> relative(near, of)).orElse(closed("/" + near))))
                .orElse(broken.help("link to a page of the site, such as “" + example + "”, or to an https address")));
    }

    private boolean isThere(String page, Set<String> pages) {
        String folder = page.substring(0, Math.max(0, page.indexOf('/')));
        return pages.contains(page)
                || FOLDERS.contains(folder)
                || mayHaveMore(folder)
                || (page.endsWith(PICTURE) && pages.contains(page.substring(0, page.length() - PICTURE.length())));
    }

    /** Whether pages of this folder may be missing because what they are made of could not be read. */
    private boolean mayHaveMore(String folder) {
        return switch (folder) {
            case "facts" -> !known.facts();
            case "claims" -> !known.claims();
            case "sources" -> !known.sources();
            case "briefings" -> !known.briefings();
            default -> false;
        };
    }

    private static Diagnostic draft(WebLink link, String page) {
        return Diagnostic.of(
                        DiagnosticCode.BROKEN_LINK,
                        link.span(),
                        "there is no page “" + page + "/” for readers: that page is a draft, and is not published")
                .help("publish it as well, or link to another page");
    }

    /** The way from the page of a briefing to another page. */
    private static String relative(String page, String slug) {
        String up = "../".repeat((int) slug.chars().filter(c -> c == '/').count() + 1);
        String way = page.startsWith("briefings/") ? up + page.substring("briefings/".length()) : up + "../" + page;
        return closed(way);
    }

    /** A path with the slash that the address of a page ends with. */
    private static String closed(String way) {
        return way.endsWith("/") || way.contains(".json") || way.contains(".xml") || way.contains(".txt")
                ? way
                : way + "/";
    }
}
