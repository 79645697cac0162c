package dev.standfirst.narrative.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * An ordinary link of a narrative.
 *
 * @param url its address: http, https, mailto or relative
 * @param span where the address is in the file
 */
public record WebLink(String url, SourceSpan span) {
    private static final String MARKDOWN = ".md";
    private static final String DOWNLOADS = "files";

    /** Its path: what is before a query or a fragment, with its percent-encoding resolved. */
    public String path() {
        return decoded(url.substring(0, pathEnd()));
    }

    /**
     * The place on its page that it leads to: its fragment with percent-encoding resolved and without words to look for.
     *
     * @return {@code ""} where it leads to the top of the page
     */
    public String place() {
        int hash = url.indexOf('#');
        if (hash < 0) {
            return "";
        }
        String fragment = decoded(url.substring(hash + 1));
        int directive = fragment.indexOf(":~:");
        String place = directive < 0 ? fragment : fragment.substring(0, directive);
        return place.equalsIgnoreCase("top") ? "" : place;
    }

    /** Whether it leads to a place on its own page. */
    public boolean isOfPage() {
        return url.startsWith("#");
    }

    /** An address with its percent-encoding resolved. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** The same link from the root of the site, if this one names the site by its whole address; else this one. */
    public WebLink within(URI site) {
        int from = addressLength(url);
        String base = site.toString();
        String address = base.substring(addressLength(base));
        String folder = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        int end = from + folder.length();
        boolean ours = from > 0
                && url.regionMatches(true, from, folder, 0, folder.length())
                && (end == url.length() || "/?#".indexOf(url.charAt(end)) >= 0);
        if (!ours) {
            return this;
        }
        String rest = url.substring(end);
        return new WebLink(rest.startsWith("/") ? rest : "/" + rest, span);
    }

    /** How long {@code http://} or {@code https://} is at the start of an address; 0 where neither is there. */
    private static int addressLength(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7)
                ? 7
                : address.regionMatches(true, 0, "https://", 0, 8) ? 8 : 0;
    }

    /** The last part of its path, without the ending of a Markdown file: a briefing may be linked to by its file. */
    public String name() {
        String path = path();
        String closed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = closed.substring(closed.lastIndexOf('/') + 1);
        return last.endsWith(MARKDOWN) ? last.substring(0, last.length() - MARKDOWN.length()) : last;
    }

    /** The Markdown file that it leads to from the file that it is in, named from the project's folder, if it names one. */
    public Optional<String> markdownFile() {
        if (!isOfSite() || !path().endsWith(MARKDOWN)) {
            return Optional.empty();
        }
        String file = span.file();
        return Optional.of(resolved(file.substring(0, file.lastIndexOf('/') + 1)));
    }

    /**
     * The Markdown file that it would lead to from the file where it is if the ending were there, or were not that of a page:
     * {@code ../2024/arrivals}, {@code arrivals.html}.
     */
    public Optional<String> fileBeside() {
        String file = span.file();
        return isOfSite() && !isFromRoot() && !path().endsWith(MARKDOWN)
                ? Optional.of(
                        resolved(file.substring(0, file.lastIndexOf('/') + 1)).replaceFirst("\\.html$", "") + MARKDOWN)
                : Optional.empty();
    }

    /** The path in the project of the file to download that it names; none where it leads to a page. */
    public Optional<String> download() {
        String name = path().substring(path().lastIndexOf('/') + 1);
        return name.indexOf('.') >= 0 && !name.endsWith(MARKDOWN) && !name.endsWith(".html")
                ? ContentPath.of(path(), span.file(), DOWNLOADS)
                : Optional.empty();
    }

    /** Its query and fragment, with the signs that they begin with. */
    public String tail() {
        return url.substring(pathEnd());
    }

    private int pathEnd() {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
            end++;
        }
        return end;
    }

    /** Whether it leads to a page of the same site by its path: not to another site, nor to a place of its own page. */
    public boolean isOfSite() {
        String path = path();
        int colon = path.indexOf(':');
        boolean hasScheme = colon >= 0 && path.lastIndexOf('/', colon) < 0;
        return !path.isEmpty() && !hasScheme && !path.startsWith("//");
    }

    /** Whether it starts at the root of the site, and so leads to the same page wherever it is. */
    public boolean isFromRoot() {
        return isOfSite() && url.startsWith("/");
    }

    /**
     * Where its path leads on a page.
     *
     * @param folder the folder of the page, from the root of the site: {@code briefings/arrivals}
     * @return the way from the root, with no slash at its ends and without {@code index.html}: {@code facts/arrivals}
     */
    public String resolved(String folder) {
        Deque<String> way = new ArrayDeque<>();
        var segments = new StringTokenizer(isFromRoot() ? path() : folder + "/" + path(), "/");
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
}
