package dev.standfirst.verify;

import dev.standfirst.output.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Reads which pages a sitemap lists. Only what this program writes is read: it is not an XML parser, and loads nothing. */
final class Sitemap {
    private static final String OPEN = "<loc>";
    private static final String CLOSE = "</loc>";

    private Sitemap() {}

    /** The files of the pages that a sitemap lists within a site, {@code facts/index.html}. */
    static List<String> files(String xml, URI site) {
        var files = new ArrayList<String>();
        for (int at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, at)) {
            at += OPEN.length();
            int end = xml.indexOf(CLOSE, at);
            if (end < 0) {
                break;
            }
            String path = within(xml.substring(at, end).strip(), site);
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            if (!file.endsWith(".xml") && SitePath.fault(file).isEmpty()) {
                files.add(file);
            }
        }
        return files;
    }

    /** The path of a page within the site. The site may be looked at under another host than its own. */
    private static String within(String address, URI site) {
        int host = address.indexOf("://");
        int slash = host < 0 ? -1 : address.indexOf('/', host + 3);
        String path = slash < 0 ? "/" : address.substring(slash);
        String root = site.getRawPath();
        return path.startsWith(root) ? path.substring(root.length()) : path.substring(1);
    }
}
