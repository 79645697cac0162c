package dev.standfirst.route;

import dev.standfirst.digest.Sha256;
import dev.standfirst.quantity.Period;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a file within the site.
 *
 * @param path from the root, with no leading {@code /}: {@code ""} is the home page, {@code facts/} a page that is a folder,
 *     {@code feed.xml} a file, {@code facts/arrivals/#2015} a place on a page
 */
public record Route(String path) {
    /** The home page. */
    public static final Route HOME = new Route("");

    /** The index of facts; the pages of facts are below it. */
    public static final Route FACTS = new Route("facts/");

    /** The index of claims; the pages of claims are below it. */
    public static final Route CLAIMS = new Route("claims/");

    /** The index of sources; the pages of sources are below it. */
    public static final Route SOURCES = new Route("sources/");

    /** The page of corrections. */
    public static final Route CORRECTIONS = new Route("corrections/");

    /** The page that says how the site is checked. */
    public static final Route METHOD = new Route("method/");

    /** The search page. */
    public static final Route SEARCH = new Route("search/");

    /** The page for addresses that lead nowhere, which a host shows at any address. */
    public static final Route NOT_FOUND = new Route("404.html");

    /** What the search page searches. */
    public static final Route SEARCH_ENTRIES = new Route("search/entries.js");

    /** The feed of briefings. */
    public static final Route FEED = new Route("feed.xml");

    /** The feed of corrections. */
    public static final Route CORRECTIONS_FEED = new Route("corrections.xml");

    /** The sitemap; of a large site, the index of its parts. */
    public static final Route SITEMAP = new Route("sitemap.xml");

    /** What search engines may visit. */
    public static final Route ROBOTS = new Route("robots.txt");

    /** The HTTP headers, as some hosts read them. */
    public static final Route HEADERS = new Route("_headers");

    /** Tells GitHub Pages to publish the files as they are. */
    public static final Route NO_JEKYLL = new Route(".nojekyll");

    /** All facts for other programs. */
    public static final Route FACTS_JSON = new Route("data/facts.json");

    /** All facts as a table. */
    public static final Route FACTS_CSV = new Route("data/facts.csv");

    /** What the columns of that table mean. */
    public static final Route FACTS_CSV_METADATA = new Route("data/facts.csv-metadata.json");

    /** The schema of the facts. */
    public static final Route FACTS_SCHEMA = new Route("data/facts.schema.json");

    /** All claims for other programs. */
    public static final Route CLAIMS_JSON = new Route("data/claims.json");

    /** The schema of the claims. */
    public static final Route CLAIMS_SCHEMA = new Route("data/claims.schema.json");

    /** The receipt: what was proved, and the digest of every other file. A preview has none. */
    public static final Route PROOF = new Route("data/proof.json");

    /** The pages and files that every site has. */
    public static final List<Route> ALWAYS = List.of(
            HOME,
            FACTS,
            CLAIMS,
            SOURCES,
            CORRECTIONS,
            METHOD,
            SEARCH,
            NOT_FOUND,
            SEARCH_ENTRIES,
            FEED,
            CORRECTIONS_FEED,
            SITEMAP,
            ROBOTS,
            HEADERS,
            NO_JEKYLL,
            FACTS_JSON,
            FACTS_CSV,
            FACTS_CSV_METADATA,
            FACTS_SCHEMA,
            CLAIMS_JSON,
            CLAIMS_SCHEMA);

    /** The folder of briefings, which has no page of its own. */
    private static final String BRIEFINGS = "briefings/";

    private static final char PLACE = '#';
    private static final String EMBEDDED = "embed/";
    private static final int MARK = 12;
    private static final int LONGEST_NAME = 60;
    private static final String PICTURE = "share.png";

    /** Whether it is in the folder of briefings. */
    public boolean isOfBriefing() {
        return path.startsWith(BRIEFINGS);
    }

    /** A briefing's page. */
    public static Route briefing(String slug) {
        return new Route(BRIEFINGS + slug + "/");
    }

    /** The page of all that an author has written. */
    public static Route author(String name) {
        return new Route("authors/" + folder(name) + "/");
    }

    /** The page of all briefings on a topic. */
    public static Route topic(String name) {
        return new Route("topics/" + folder(name) + "/");
    }

    /**
     * The folder of a name: its letters without their accents, and where these do not say all of it, or might be the name of a device, a
     * part of its digest.
     */
    private static String folder(String name) {
        String folded = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        String plain = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean all = plain.length() > 4
                && plain.length() <= LONGEST_NAME
                && folded.chars().noneMatch(letter -> letter > 'z' && Character.isLetterOrDigit(letter));
        return all
                ? plain
                : plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + "-"
                        + Sha256.of(folded).substring(0, MARK);
    }

    /** A fact's page. */
    public static Route fact(String id) {
        return new Route(FACTS.path + id + "/");
    }

    /** The row of a period in the table on the page of a series. */
    public static Route row(String series, Period period) {
        return new Route(fact(series).path + PLACE + period);
    }

    /** A fact for other programs. */
    public static Route factJson(String id) {
        return new Route(FACTS.path + id + ".json");
    }

    /** A claim's page. */
    public static Route claim(String id) {
        return new Route(CLAIMS.path + id + "/");
    }

    /**
     * A part of the sitemap of a large site.
     *
     * @param number from 1
     */
    public static Route sitemapPart(int number) {
        return new Route("sitemap-" + number + ".xml");
    }

    /** The small page for other sites to frame, of a fact or of a claim; the one part of the site that a host may let be framed. */
    public Route embedded() {
        return new Route(EMBEDDED + path);
    }

    /** The picture that is beside a link to this page. */
    public Route picture() {
        return new Route(path + PICTURE);
    }

    /**
     * A picture of a chart.
     *
     * @param name of the chart
     * @param ending {@code png} or {@code svg}
     */
    public static Route chart(String name, String ending) {
        return new Route("charts/" + name + "." + ending);
    }

    /** The values of a chart, or of a table of several, for other programs. */
    public static Route values(String name) {
        return new Route("data/series/" + name + ".csv");
    }

    /** A source's page. */
    public static Route source(String id) {
        return new Route(SOURCES.path + id + "/");
    }

    /**
     * A picture or a file to download. A part of its digest is in its address, so that a browser may keep it for good.
     *
     * @param file its path in the folder of the content: {@code images/2024/Port at night.JPG}
     * @param digest of what is published, in hexadecimal
     */
    public static Route media(String file, String digest) {
        int dot = file.lastIndexOf('.');
        String folder = file.substring(0, file.indexOf('/') + 1);
        String name = file.substring(file.lastIndexOf('/') + 1, dot)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return new Route("assets/" + folder + (name.isBlank() || name.equals("-") ? "file" : name) + "."
                + digest.substring(0, MARK)
                + file.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** Whether it is in the folder of data. */
    public boolean isOfData() {
        return path.startsWith("data/");
    }

    /** Whether it is where stored copies of sources would be; they are not published. */
    public boolean isOfEvidence() {
        return path.startsWith("evidence/");
    }

    /** If it is the address of a page for other sites to frame, the page of the fact or claim that it shows. */
    public Optional<Route> framed() {
        boolean ofFactOrClaim = path.startsWith(EMBEDDED + FACTS.path) || path.startsWith(EMBEDDED + CLAIMS.path);
        return ofFactOrClaim && !path.endsWith(".json")
                ? Optional.of(new Route(path.substring(EMBEDDED.length())))
                : Optional.empty();
    }

    /** If it is the address of a picture, the page of the briefing or claim that the picture is of. */
    public Optional<Route> pictured() {
        return path.endsWith("/" + PICTURE) && (isOfBriefing() || path.startsWith(CLAIMS.path))
                ? Optional.of(new Route(path.substring(0, path.length() - PICTURE.length())))
                : Optional.empty();
    }

    /** The file it is written to: {@code facts/index.html}. */
    public String file() {
        int place = path.indexOf(PLACE);
        return place > 0
                ? new Route(path.substring(0, place)).file() + path.substring(place)
                : path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
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

    /** The relative link from this page to another as people write it: it does not name {@code index.html}. */
    public String shortLinkTo(Route other) {
        int top = path.indexOf('/') + 1;
        return top > 0 && other.path.startsWith(path.substring(0, top))
                ? toRoot().substring("../".length()) + other.path.substring(top)
                : toRoot() + other.path;
    }
}
