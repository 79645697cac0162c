package dev.standfirst.narrative;

import dev.standfirst.diagnostic.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringTokenizer;

/**
 * An ordinary link of a narrative.
 *
 * @param url its address: http, https, mailto or relative
 * @param span where the address is in the file
 */
public record WebLink(String url, SourceSpan span) {
    private static final String MARKDOWN = ".md";

    /** Its path: what is before a query or a fragment. */
    public String path() {
        return url.substring(0, pathEnd());
    }

    /** The last part of its path, without the ending of a Markdown file: a briefing may be linked to by its file. */
    public String name() {
        String path = path();
        String closed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = closed.substring(closed.lastIndexOf('/') + 1);
        return last.endsWith(MARKDOWN) ? last.substring(0, last.length() - MARKDOWN.length()) : last;
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
        return !path.isEmpty() && !path.contains(":") && !path.startsWith("//");
    }

    /** Whether it starts at the root of the site, and so leads to the same page wherever it stands. */
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
