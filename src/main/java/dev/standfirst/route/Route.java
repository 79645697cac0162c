package dev.standfirst.route;

/**
 * The address of a file within the site.
 *
 * @param path from the root, with no leading {@code /}: {@code ""} is the home page, {@code facts/} a page that is a folder,
 *     {@code feed.xml} a file
 */
public record Route(String path) {
    /** The home page. */
    public static final Route HOME = new Route("");

    /** The page of corrections. */
    public static final Route CORRECTIONS = new Route("corrections/");

    /** The search page. */
    public static final Route SEARCH = new Route("search/");

    /** The page for addresses that lead nowhere, which a host shows at any address. */
    public static final Route NOT_FOUND = new Route("404.html");

    /** A briefing's page. */
    public static Route briefing(String slug) {
        return new Route("briefings/" + slug + "/");
    }

    /** A fact's page. */
    public static Route fact(String id) {
        return new Route("facts/" + id + "/");
    }

    /** A fact for other programs. */
    public static Route factJson(String id) {
        return new Route("facts/" + id + ".json");
    }

    /** A claim's page. */
    public static Route claim(String id) {
        return new Route("claims/" + id + "/");
    }

    /** The small page for other sites to frame, of a fact or of a claim; the one part of the site that a host may let be framed. */
    public Route embedded() {
        return new Route("embed/" + path);
    }

    /** The picture that stands beside a link to this page. */
    public Route picture() {
        return new Route(path + "share.png");
    }

    /** A source's page. */
    public static Route source(String id) {
        return new Route("sources/" + id + "/");
    }

    /** The file it is written to: {@code facts/index.html}. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The way from this page up to the root: {@code ../../} from {@code facts/arrivals/}, {@code ""} from the home page. */
    public String toRoot() {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** The relative link from this page to another. It names the file, so that it works from a folder opened without a server. */
    public String linkTo(Route other) {
        return toRoot() + other.file();
    }
}
