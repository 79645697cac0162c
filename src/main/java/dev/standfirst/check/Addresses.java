package dev.standfirst.check;

import dev.standfirst.content.Briefing;
import dev.standfirst.content.Content;
import dev.standfirst.content.KnownIds;
import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Nearest;
import dev.standfirst.fact.Claim;
import dev.standfirst.fact.Source;
import dev.standfirst.narrative.WebLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a site will have, for the links that briefings make to each other and to the rest of it. Immutable; two are equal
 * that were made of the same names in the same order. What is looked up is sorted out when it is first asked for, since a preview makes
 * these at every edit, and seldom for a link. Safe on any thread.
 */
final class Addresses {
    private static final List<String> ALWAYS = List.of(
            "",
            "facts",
            "claims",
            "sources",
            "corrections",
            "method",
            "search",
            "feed.xml",
            "sitemap.xml",
            "robots.txt");

    /** Folders whose files are made of more than the content says. */
    private static final List<String> FOLDERS = List.of("data", "evidence", "assets");

    /** The files of the briefings that get pages, and their slugs in the same order. */
    private final List<String> files;

    private final List<String> slugs;

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
    private final KnownIds known;

    private volatile @Nullable Found found;

    private Addresses(List<String> files, List<String> slugs, Ids ids, KnownIds known) {
        this.known = known;
        this.files = files;
        this.slugs = slugs;
        this.ids = ids;
    }

    static Addresses of(Content content, boolean drafts) {
        var files = new ArrayList<String>(content.briefings().size());
        var slugs = new ArrayList<String>(content.briefings().size());
        for (Briefing briefing : content.briefings()) {
            if (drafts || !briefing.draft()) {
                files.add(briefing.file());
                slugs.add(briefing.slug());
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
        return new Addresses(files, slugs, new Ids(facts, former, claims, sources), content.known());
    }

    /**
     * Where to find what.
     *
     * @param slugs the slug of each briefing that gets a page, by its file
     * @param named all slugs
     * @param pages the addresses of all pages
     */
    private record Found(Map<String, String> slugs, Set<String> named, Set<String> pages) {}

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
            known = new Found(byFile, new HashSet<>(slugs), pages);
            found = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Addresses that
                        && files.equals(that.files)
                        && slugs.equals(that.slugs)
                        && ids.equals(that.ids)
                        && known.equals(that.known));
    }

    @Override
    public int hashCode() {
        return Objects.hash(files, slugs, ids, known);
    }

    /** What is wrong with a relative link of the briefing in {@code file}; nothing for other links, and in other files. */
    Optional<Diagnostic> fault(WebLink link, String file) {
        String url = link.url();
        int end = url.chars().anyMatch(c -> c == '#' || c == '?') ? firstOf(url) : url.length();
        String path = url.substring(0, end);
        if (path.isEmpty() || path.contains(":") || path.startsWith("/")) {
            return Optional.empty();
        }
        String slug = found().slugs.get(file);
        if (slug == null || isBriefingsName(path)) {
            return Optional.empty();
        }
        Set<String> pages = found().pages;
        String page = resolve("briefings/" + slug, path);
        String folder = page.substring(0, Math.max(0, page.indexOf('/')));
        if (pages.contains(page) || FOLDERS.contains(folder) || mayHaveMore(folder)) {
            return Optional.empty();
        }
        Diagnostic broken = Diagnostic.of(
                Code.BROKEN_LINK, link.span(), "there is no page “" + page + (page.contains(".") ? "”" : "/”"));
        return Optional.of(Nearest.to(page, new TreeSet<>(pages))
                .map(near -> broken.help("did you mean “" + relative(near, slug) + "”?"))
                .orElse(broken.help("link to a page of the site, such as “../arrivals/”, or to an https address")));
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

    private static int firstOf(String url) {
        int i = 0;
        while (url.charAt(i) != '#' && url.charAt(i) != '?') {
            i++;
        }
        return i;
    }

    /** A link goes by the name of a briefing, wherever it seems to lead: so a link to its Markdown file works too. */
    private boolean isBriefingsName(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = name.substring(name.lastIndexOf('/') + 1);
        return found().named.contains(last.endsWith(".md") ? last.substring(0, last.length() - ".md".length()) : last);
    }

    private static String resolve(String base, String path) {
        Deque<String> way = new ArrayDeque<>();
        var segments = new StringTokenizer(base + "/" + path, "/");
        while (segments.hasMoreTokens()) {
            String segment = segments.nextToken();
            switch (segment) {
                case ".", "index.html" -> {}
                case ".." -> way.pollLast();
                default -> way.addLast(segment);
            }
        }
        return String.join("/", way);
    }

    /** The way from the page of a briefing to another page. */
    private static String relative(String page, String slug) {
        String up = "../".repeat((int) slug.chars().filter(c -> c == '/').count() + 1);
        String way = page.startsWith("briefings/") ? up + page.substring("briefings/".length()) : up + "../" + page;
        return way.endsWith("/") || way.contains(".json") || way.contains(".xml") || way.contains(".txt")
                ? way
                : way + "/";
    }
}
