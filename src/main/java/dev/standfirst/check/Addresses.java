package dev.standfirst.check;

import dev.standfirst.content.Briefing;
import dev.standfirst.content.Content;
import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Nearest;
import dev.standfirst.narrative.WebLink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * The addresses that a site will have, for the links that briefings make to each other and to the rest of it.
 *
 * @param slugs the slug of each briefing that gets a page, by its file
 * @param pages the addresses of all pages, from the root, with no {@code /} at either end
 */
record Addresses(Map<String, String> slugs, Set<String> pages) {
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

    static Addresses of(Content content, boolean drafts) {
        var slugs = new HashMap<String, String>();
        var pages = new HashSet<>(ALWAYS);
        for (Briefing briefing : content.briefings()) {
            if (drafts || !briefing.draft()) {
                slugs.put(briefing.file(), briefing.slug());
                pages.add("briefings/" + briefing.slug());
            }
        }
        content.facts().forEach(fact -> {
            pages.add("facts/" + fact.id());
            pages.add("facts/" + fact.id() + ".json");
            fact.formerly().forEach(old -> pages.add("facts/" + old));
        });
        content.claims().forEach(claim -> pages.add("claims/" + claim.id()));
        content.sources().forEach(source -> pages.add("sources/" + source.id()));
        return new Addresses(slugs, pages);
    }

    /** What is wrong with a relative link of the briefing in {@code file}; nothing for other links, and in other files. */
    Optional<Diagnostic> fault(WebLink link, String file) {
        String slug = slugs.get(file);
        String url = link.url();
        int end = url.chars().anyMatch(c -> c == '#' || c == '?') ? firstOf(url) : url.length();
        String path = url.substring(0, end);
        if (slug == null || path.isEmpty() || path.contains(":") || path.startsWith("/") || isBriefingsName(path)) {
            return Optional.empty();
        }
        String page = resolve("briefings/" + slug, path);
        boolean known = pages.contains(page) || FOLDERS.contains(page.substring(0, Math.max(0, page.indexOf('/'))));
        if (known) {
            return Optional.empty();
        }
        Diagnostic broken = Diagnostic.of(
                Code.BROKEN_LINK, link.span(), "there is no page “" + page + (page.contains(".") ? "”" : "/”"));
        return Optional.of(Nearest.to(page, new TreeSet<>(pages))
                .map(near -> broken.help("did you mean “" + relative(near, slug) + "”?"))
                .orElse(broken.help("link to a page of the site, such as “../arrivals/”, or to an https address")));
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
        return slugs.containsValue(last.endsWith(".md") ? last.substring(0, last.length() - ".md".length()) : last);
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
