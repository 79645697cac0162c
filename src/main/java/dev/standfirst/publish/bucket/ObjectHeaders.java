package dev.standfirst.publish.bucket;

import java.util.Map;

/** What a store should say of a file: stores know neither its type nor how long it may be cached. */
final class ObjectHeaders {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("pdf", "application/pdf"));

    private ObjectHeaders() {}

    static String contentType(String path) {
        return path.equals("feed.xml") || path.equals("corrections.xml")
                ? "application/atom+xml"
                : TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** For ever for assets, whose names change with them; the rest only after asking the store. */
    static String cacheControl(String path) {
        return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
