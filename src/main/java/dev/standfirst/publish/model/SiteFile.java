package dev.standfirst.publish.model;

/**
 * A file of a site.
 *
 * @param path within the site, with {@code /}
 * @param sha256 its digest, in hexadecimal
 * @param size in bytes
 */
public record SiteFile(String path, String sha256, long size) {
    private static final String ASSETS = "assets/";

    /** Whether it is an asset: its name contains its digest, and only pages name it, so nobody misses it once no page does. */
    public boolean isAsset() {
        return isAsset(path);
    }

    static boolean isAsset(String path) {
        return path.startsWith(ASSETS);
    }
}
