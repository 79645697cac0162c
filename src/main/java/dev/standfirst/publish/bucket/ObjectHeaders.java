package dev.standfirst.publish.bucket;

import dev.standfirst.route.ContentTypes;
import dev.standfirst.route.Route;

/** What a store should say of a file: stores know neither its type nor how long it may be cached. */
final class ObjectHeaders {
    private ObjectHeaders() {}

    static String contentType(String path) {
        return path.equals(Route.FEED.file()) || path.equals(Route.CORRECTIONS_FEED.file())
                ? "application/atom+xml"
                : ContentTypes.of(path);
    }

    /** For ever for assets, whose names change with them; the rest only after asking the store. */
    static String cacheControl(String path) {
        return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
